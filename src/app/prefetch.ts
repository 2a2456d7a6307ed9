import type { RouteObject, RouterContextProvider } from 'react-router';
import { savesData } from '../platform/save-data.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { linkAt, pageOf } from './follow-links.ts';

/**
 * Has the next page's data here before it is asked for: of headlines in regions marked
 * `data-prefetch="in-view"` when they come into view, of any other link when it is pointed at
 * or focused. To prefetch a page is to run its loaders. Readers who save data are left alone.
 * @param root the element that pages are shown in
 */
export function prefetchLinks(
  root: Element,
  routes: RouteObject[],
  base: string,
  getContext: () => RouterContextProvider,
): void {
  if (savesData()) return;
  const fetched = new Set<string>();

  const prefetch = (link: HTMLAnchorElement | null) => {
    const page = link === null ? undefined : pageOf(link, routes, base);
    if (page === undefined || page.url.pathname === location.pathname || fetched.has(page.url.pathname)) return;
    const { url, matches } = page;
    fetched.add(url.pathname);
    for (const { route, params } of matches) {
      if (typeof route.loader !== 'function') continue;
      const args = { params, request: new Request(url), url, pattern: route.path ?? '', context: getContext() };
      Promise.resolve(route.loader(args)).catch(() => {
        // The click will try again, and say what went wrong.
        fetched.delete(url.pathname);
      });
    }
  };
  for (const sign of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(sign, (event) => prefetch(linkAt(event)), { passive: true });
  }

  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue;
      inView.unobserve(target);
      prefetch(target);
    }
  });
  const watch = () => {
    inView.disconnect();
    for (const link of root.querySelectorAll('[data-prefetch="in-view"] a[href]')) inView.observe(link);
  };
  whenIdle(watch);
  // A new page is new elements. They are looked at behind what the reader is waiting for.
  new MutationObserver(() => whenIdle(watch)).observe(root, { childList: true });
}
