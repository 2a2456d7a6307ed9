/** An element that had focus on a page. It is found again by its index among the focusable elements. */
interface RememberedFocus {
  readonly index: number;
  /** Its tag, and its link or text. The page may have changed since and have another element at this index. */
  readonly description: string;
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const remembered = new Map<string, RememberedFocus>();

const describe = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('href') ?? element.textContent ?? ''}`;

/**
 * Remembers which element of the page has focus, until the returned function is called.
 * @param key of the page's entry in the history
 */
export function rememberFocus(key: string): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const index = [...document.querySelectorAll(focusable)].indexOf(target);
    if (index !== -1) remembered.set(key, { index, description: describe(target) });
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** The element that had focus when the page was left; undefined if it isn't on the page any more. */
export function rememberedFocus(key: string): HTMLElement | undefined {
  const focus = remembered.get(key);
  if (focus === undefined) return undefined;
  const element = document.querySelectorAll<HTMLElement>(focusable)[focus.index];
  return element !== undefined && describe(element) === focus.description ? element : undefined;
}
