/**
 * The longest time in milliseconds from the request for a page until its head is read, after which the font would come
 * too late. It takes about as long as the page: one more round trip, and 40 KB.
 */
const fast = 100;

/**
 * Makes a page use Newsreader if its own HTML came so fast that the font will be there for the first paint: from a
 * nearby server, or from the service worker. Otherwise the page keeps the fallback, and is painted without waiting.
 */
export function showTypefaceIfFast(page: Document): void {
  const { dataset } = page.documentElement;
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (dataset['typeface'] !== undefined || performance.now() - (load?.requestStart ?? 0) > fast) return;
  dataset['newsreader'] = '';
  // Browsers hold the first paint for a moment until a font that is preloaded has arrived.
  const font = page.querySelector<HTMLLinkElement>('link[as=font]');
  if (font !== null) font.media = 'all';
  // A page that was painted without it keeps the fallback, although the font may come a moment later.
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    if (!page.fonts.check('1em Newsreader')) delete dataset['newsreader'];
  }).observe({ type: 'paint', buffered: true });
}
