import type { RouteObject, RouterContextProvider } from 'react-router';
import { savesData } from '../platform/save-data.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { linkAt, pageOf } from './follow-links.ts';

/**
 * Loads the data of pages before they are opened: of any link that is pointed at or focused, and of links below
 * `data-prefetch="in-view"` when they come into view. Does nothing for readers who save data.
 * @param root the element that pages are rendered in
 * @param base the edition's base path, with a slash at its end
 */
export function prefetchLinks(
  root: Element,
  routes: RouteObject[],
  base: string,
  getContext: () => RouterContextProvider,
): void {
  if (savesData()) return;
  const prefetched = new Set<string>();

  const prefetch = (link: HTMLAnchorElement | null) => {
    const page = link === null ? undefined : pageOf(link, routes, base);
    if (page === undefined || page.url.pathname === location.pathname || prefetched.has(page.url.pathname)) return;
    const { url, matches } = page;
    prefetched.add(url.pathname);
    for (const { route, params } of matches) {
      if (typeof route.loader !== 'function') continue;
      const args = { params, request: new Request(url), url, pattern: route.path ?? '', context: getContext() };
      Promise.resolve(route.loader(args)).catch(() => {
        // The click tries again, and shows the error.
        prefetched.delete(url.pathname);
      });
    }
  };
  for (const name of ['pointerover', 'focusin', 'touchstart']) {
    document.addEventListener(name, (event) => prefetch(linkAt(event)), { passive: true });
  }
  prefetchInView(root, prefetch);
}

const hasLink = (node: Node): boolean => node instanceof Element && node.querySelector('a[href]') !== null;

function prefetchInView(root: Element, prefetch: (link: HTMLAnchorElement) => void): void {
  const inView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue;
      inView.unobserve(target);
      prefetch(target);
    }
  });
  const observeLinks = () => {
    inView.disconnect();
    for (const link of root.querySelectorAll('[data-prefetch="in-view"] a[href]')) inView.observe(link);
  };
  whenIdle(observeLinks);
  // A new page has new links, and parts of it come later. Observing them can wait until the page is shown.
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(hasLink))) whenIdle(observeLinks);
  }).observe(root, { childList: true, subtree: true });
}
