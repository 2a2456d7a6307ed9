/** CSS pixels at the window's top and foot that a headline is kept clear of: a notice may stand there. */
const air = 144;

/** The links of a page's headlines, in the order they are read. */
export const headlines = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('main [data-headline] a'),
];

/** The headline that has focus, or one of whose controls has. */
export const focusedHeadline = (): HTMLAnchorElement | undefined =>
  document.activeElement?.closest('[data-headline]')?.querySelector('a') ?? undefined;

/**
 * The headline after (1) or before (-1) the place where the reader is: what has focus, as long as
 * it is in view, else the window's top.
 */
export function headlineFrom(all: readonly HTMLAnchorElement[], by: 1 | -1): HTMLAnchorElement | undefined {
  const place = placeInView();
  const isAfter = (link: Element) =>
    place === undefined
      ? link.getBoundingClientRect().top >= 0
      : (place.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return by === 1
    ? all.find((link) => link !== place && isAfter(link))
    : all.findLast((link) => link !== place && !isAfter(link));
}

function placeInView(): Element | undefined {
  const place = focusedHeadline() ?? document.activeElement;
  if (place === null || place.closest('main') === null || place.matches('main')) return undefined;
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight ? place : undefined;
}

/** Moves focus to a headline; one that is not well in view is brought to the window's middle, clear of what lies over its edges. */
export function moveTo(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  const { top, bottom } = link.getBoundingClientRect();
  if (top < air || bottom > innerHeight - air) link.scrollIntoView({ block: 'center', behavior: 'instant' });
}
