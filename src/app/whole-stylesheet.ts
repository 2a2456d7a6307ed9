import { endOfStyles } from '../edition/page-elements.ts';

/** Whether a stylesheet has its last rule: it may be empty or cut off, and browsers don't report that. */
const isWhole = ({ sheet }: HTMLLinkElement): boolean =>
  ([...(sheet?.cssRules ?? [])].pop() as CSSKeyframesRule | undefined)?.name === endOfStyles;

const loaded = (link: HTMLLinkElement): Promise<Event> =>
  new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', reject, { once: true });
  });

/**
 * Applies the whole stylesheet to the screen. Until then pages have the styles of their own first paint, and load the
 * rest for paper only, which holds nothing back. Styles that both have are the same, so nothing moves.
 * @returns a promise that resolves when the page has all styles. It rejects if the stylesheet does not load, or is not
 * whole; another call then tries again
 */
export async function applyWholeStylesheet(page: Document): Promise<void> {
  const found = page.querySelector<HTMLLinkElement>('link[rel=stylesheet][media=print]');
  if (found === null) return;
  let link = found;
  // The stylesheet has failed if the page has been loaded without it. A copy of the element tries again.
  if (page.readyState === 'complete' && !isWhole(found)) {
    link = found.cloneNode() as HTMLLinkElement;
    // Of an address that it knows, Firefox keeps the broken sheet in memory, also for other pages and reloads.
    link.href += `?${Date.now()}`;
    found.replaceWith(link);
  }
  // A stylesheet that is still loading would hold back what the browser paints.
  if (link.sheet === null) await loaded(link);
  if (!isWhole(link)) throw new Error('the stylesheet is not whole');
  link.media = 'all';
}
