import { createPath, matchRoutes, type createBrowserRouter, type RouteObject, type RouterContextProvider } from 'react-router';
import { savesData } from '../platform/save-data.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Has the next page's data here before it is asked for: of headlines in regions marked
 * `data-prefetch="in-view"` when they come into view, of any other link when it is pointed at
 * or focused. To prefetch a page is to run its loaders. Readers who save data are left alone.
 */
export function prefetchLinks(
  router: Router,
  routes: RouteObject[],
  { base, getContext }: { readonly base: string; readonly getContext: () => RouterContextProvider },
): void {
  if (savesData()) return;
  const fetched = new Set<string>();

  const prefetch = (link: HTMLAnchorElement) => {
    const url = new URL(link.href);
    if (url.origin !== location.origin || !url.pathname.startsWith(base) || fetched.has(url.pathname)) return;
    if (url.pathname === location.pathname) return;
    fetched.add(url.pathname);
    const matches = matchRoutes(routes, url.pathname, base) ?? [];
    for (const { route, params } of matches) {
      if (typeof route.loader !== 'function') continue;
      const args = { params, request: new Request(url), url, pattern: route.path ?? '', context: getContext() };
      Promise.resolve(route.loader(args)).catch(() => {
        // The click will try again, and say what went wrong.
        fetched.delete(url.pathname);
      });
    }
  };

  const linkOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const pointed = ({ target }: Event) => {
    const link = linkOf(target);
    if (link !== null) prefetch(link);
  };
  for (const sign of ['pointerover', 'focusin', 'touchstart']) document.addEventListener(sign, pointed, { passive: true });

  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLAnchorElement)) continue;
      observer.unobserve(target);
      prefetch(target);
    }
  });
  const observe = () => {
    observer.disconnect();
    for (const link of document.querySelectorAll('[data-prefetch="in-view"] a[href]')) observer.observe(link);
  };
  observe();
  let shown = createPath(router.state.location);
  router.subscribe(({ location: now, navigation }) => {
    if (navigation.state !== 'idle' || createPath(now) === shown) return;
    shown = createPath(now);
    // After the new page's elements are there, and behind what the reader is waiting for.
    setTimeout(observe, 100);
  });
}
