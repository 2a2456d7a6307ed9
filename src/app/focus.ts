/** The element that had focus on a page, found again by its place among those that can have it. */
interface Kept {
  readonly place: number;
  /** What it was, so that a page that has changed since does not put focus on something else. */
  readonly name: string;
}

const operable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const kept = new Map<string, Kept>();

const nameOf = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('href') ?? element.textContent ?? ''}`;

/**
 * Remembers, until the returned function is called, which element of a page has focus.
 * @param key of the page's place in the history
 */
export function keepFocus(key: string): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const place = [...document.querySelectorAll(operable)].indexOf(target);
    if (place !== -1) kept.set(key, { place, name: nameOf(target) });
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** The element that had focus when a page was left, where it is still there. */
export function focusKept(key: string): HTMLElement | undefined {
  const found = kept.get(key);
  if (found === undefined) return undefined;
  const element = document.querySelectorAll<HTMLElement>(operable)[found.place];
  return element !== undefined && nameOf(element) === found.name ? element : undefined;
}
