/** Headlines are kept this far (CSS pixels) from the top and bottom of the window, where a notice may cover them. */
const edgeMargin = 144;

/** The links of all headlines on the page, in reading order. */
export const headlineLinks = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('main [data-headline] a'),
];

/** The link of the headline that has focus, or whose control has focus. */
export const focusedHeadline = (): HTMLAnchorElement | undefined =>
  document.activeElement?.closest('[data-headline]')?.querySelector('a') ?? undefined;

/**
 * The next (1) or previous (-1) headline, counted from the focused element if that is in view, or
 * else from the top of the window.
 */
export function adjacentHeadline(links: readonly HTMLAnchorElement[], step: 1 | -1): HTMLAnchorElement | undefined {
  const start = visibleFocus();
  const isAfter = (link: Element) =>
    start === undefined
      ? link.getBoundingClientRect().top >= 0
      : (start.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return step === 1 ? links.find(isAfter) : links.findLast((link) => link !== start && !isAfter(link));
}

/** The focused headline or element, if it is inside `main` and in view. */
function visibleFocus(): Element | undefined {
  const focused = focusedHeadline() ?? document.activeElement;
  if (focused === null || focused.closest('main') === null || focused.matches('main')) return undefined;
  const { top, bottom } = focused.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight ? focused : undefined;
}

/** Focuses a headline, and scrolls it to the middle of the window if it is near an edge or out of view. */
export function focusHeadline(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  const { top, bottom } = link.getBoundingClientRect();
  if (top < edgeMargin || bottom > innerHeight - edgeMargin)
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
}
