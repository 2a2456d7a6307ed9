/**
 * What runs inside the measured pages. Each function is sent there as text: nothing outside
 * it can be used. What they find they leave in the page's own list of measures.
 */

/**
 * Measures from the click event to the first frame with another heading in it: the frame after
 * the new elements are there, at its end, since a task sent from a frame's callback runs once
 * the frame is laid out and painted. Beside it, what the reader waits for: from the touch that
 * made the click until the heading is on the screen, as Chromium's element timing says.
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
 * The least a page without documents to load can do: the linked pages are fetched, parsed and
 * waiting; a click puts one in the place of what is shown. XMLHttpRequest parses them, since
 * it may where a page trusts no strings.
 */
export function swapOnClick(): void {
  const prepared = new Map<string, { readonly title: string; readonly nodes: readonly Node[] }>();

  const prepare = () => {
    for (const { href } of document.querySelectorAll<HTMLAnchorElement>('[data-prefetch="in-view"] a[href]')) {
      const request = new XMLHttpRequest();
      request.open('GET', href);
      request.responseType = 'document';
      request.addEventListener('load', () => {
        const page = request.responseXML;
        const edition = page?.querySelector('#edition');
        if (page === null || edition === null || edition === undefined) return;
        prepared.set(href, { title: page.title, nodes: [...document.importNode(edition, true).childNodes] });
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
    document.querySelector('#edition')?.replaceChildren(...next.nodes);
    scrollTo(0, 0);
    document.title = next.title;
    prepare();
  });
}

/** The measures of the click before this, once there are all. */
export async function readClick(): Promise<{ committed: number; painted: number; presented: number | undefined }> {
  const last = (name: string) => performance.getEntriesByName(name).at(-1)?.duration;
  const until = performance.now() + 10_000;
  while (last('painted') === undefined && performance.now() < until) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  // Element timing is told a little later.
  await new Promise((resolve) => {
    setTimeout(resolve, 150);
  });
  const [committed, painted] = [last('committed'), last('painted')];
  if (committed === undefined || painted === undefined) throw new Error('the click showed no new page');
  const click = { committed, painted, presented: last('presented') };
  for (const name of ['committed', 'painted', 'presented']) performance.clearMeasures(name);
  return click;
}
