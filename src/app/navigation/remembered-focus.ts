/** An element that had focus on a page. It is found again by its index among the elements of its tag. */
interface RememberedFocus {
  readonly tag: string;
  readonly index: number;
  /** Its link or text. The page may have changed since and have another element at this index. */
  readonly description: string | null;
}

const remembered = new Map<string, RememberedFocus>();

const describe = (element: Element): string | null => element.getAttribute('href') ?? element.textContent;

/**
 * Remembers which element of the page has focus, until the returned function is called.
 * @param key of the page's entry in the history
 */
export function rememberFocus(key: string): () => void {
  const remember = ({ target }: FocusEvent) => {
    // The page itself focuses headings and passages, which the Tab key doesn't reach.
    if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
    // A tap on a link gives it the focus before the click. Looking elements up by tag is fast.
    const { tagName: tag } = target;
    const index = [...document.getElementsByTagName(tag)].indexOf(target);
    remembered.set(key, { tag, index, description: describe(target) });
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** The element that had focus when the page was left; undefined if it isn't on the page any more. */
export function rememberedFocus(key: string): HTMLElement | undefined {
  const focus = remembered.get(key);
  if (focus === undefined) return undefined;
  const element = document.getElementsByTagName(focus.tag)[focus.index];
  return element instanceof HTMLElement && describe(element) === focus.description ? element : undefined;
}
