/**
 * Functions that run inside the measured pages. They are sent there as text, so they can use nothing
 * outside themselves. Results are left in the page's performance entries.
 */

/**
 * Measures a click until its page is there:
 * - `committed`: from the click event until another heading is in the document;
 * - `painted`: from the click event until the next frame has been laid out and painted. A message
 *   that is sent from an animation frame's callback arrives then;
 * - `presented`: from the touch until the heading is on the screen, by Chromium's element timing.
 */
export function watchClicks(): void {
  const presented = new PerformanceObserver((list) => {
    const touched = performance.getEntriesByName('touched').at(-1);
    for (const entry of list.getEntries()) {
      const { renderTime } = entry as PerformanceEntry & { readonly renderTime: number };
      if (touched !== undefined) performance.measure('presented', { start: touched.startTime, end: renderTime });
    }
  });
  presented.observe({ type: 'element', buffered: true });

  addEventListener(
    'click',
    ({ timeStamp }) => {
      const start = performance.now();
      performance.mark('touched', { startTime: timeStamp });
      const before = document.querySelector('h1')?.textContent;
      const commits = new MutationObserver(() => {
        const heading = document.querySelector('h1');
        if (heading === null || heading.textContent === before) return;
        commits.disconnect();
        heading.setAttribute('elementtiming', 'heading');
        performance.measure('committed', { start, end: performance.now() });
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => performance.measure('painted', { start, end: performance.now() }));
          port1.start();
          port2.postMessage(null);
        });
      });
      commits.observe(document.documentElement, { childList: true, subtree: true });
    },
    { capture: true },
  );
}

/**
 * The baseline: the fastest change of pages without loading a document. Linked pages are fetched and
 * parsed ahead, and a click replaces the shown page by one of them. XMLHttpRequest parses them,
 * because Trusted Types forbid the other ways.
 * @param root the selector of the element that has the whole page in it
 */
export function swapOnClick(root: string): void {
  const prepared = new Map<string, { readonly title: string; readonly nodes: readonly Node[] }>();

  const prepare = () => {
    for (const { href } of document.querySelectorAll<HTMLAnchorElement>('[data-prefetch="in-view"] a[href]')) {
      const request = new XMLHttpRequest();
      request.open('GET', href);
      request.responseType = 'document';
      request.addEventListener('load', () => {
        const page = request.responseXML;
        const content = page?.querySelector(root);
        if (page === null || content === null || content === undefined) return;
        prepared.set(href, { title: page.title, nodes: [...document.importNode(content, true).childNodes] });
        performance.mark(`prepared ${new URL(href).pathname}`);
      });
      request.send();
    }
  };

  addEventListener('load', prepare);
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    const next = link === null ? undefined : prepared.get(link.href);
    if (next === undefined) return;
    event.preventDefault();
    document.querySelector(root)?.replaceChildren(...next.nodes);
    scrollTo(0, 0);
    document.title = next.title;
    prepare();
  });
}

/** Waits for the measures of the last click. */
export async function readClick(): Promise<{ committed: number; painted: number; presented: number | undefined }> {
  const last = (name: string) => performance.getEntriesByName(name).at(-1)?.duration;
  const until = performance.now() + 10_000;
  while (last('painted') === undefined && performance.now() < until) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  // Element timing is reported a little later.
  await new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
  const [committed, painted] = [last('committed'), last('painted')];
  if (committed === undefined || painted === undefined) throw new Error('the click showed no new page');
  const click = { committed, painted, presented: last('presented') };
  for (const name of ['committed', 'painted', 'presented']) performance.clearMeasures(name);
  return click;
}
