/**
 * Applies the whole stylesheet to the screen. Until then pages have the styles of their first paint, and load the rest
 * for paper only, which holds nothing back. Styles that both have are the same, so nothing moves.
 */
export function applyWholeStylesheet(page: Document): void {
  const link = page.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]');
  if (link === null) return;
  const apply = () => {
    link.media = 'all';
  };
  // A stylesheet that is still loading would hold back what the browser paints.
  if (link.sheet === null) link.addEventListener('load', apply, { once: true });
  else apply();
}
