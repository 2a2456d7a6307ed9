import { matchRoutes, type createBrowserRouter, type RouteObject } from 'react-router';
import { withoutDirective } from '../edition/passage-link.ts';

export type Router = Pick<ReturnType<typeof createBrowserRouter>, 'navigate' | 'routes'>;

/** The link an event happened on. */
export const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

/**
 * The page of the edition that a link leads to; undefined where it leads elsewhere: to another
 * site, or to a file.
 * @param base the edition's base path, with a slash at its end
 * @returns its path, base included, and the routes it is shown by
 */
export function pageOf(link: HTMLAnchorElement, routes: RouteObject[], base: string) {
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return undefined;
  const matches = matchRoutes(routes, url.pathname, base);
  return matches === null || matches.at(-1)?.route.path === '*' ? undefined : { url, matches };
}

/**
 * Follows ordinary clicks on ordinary links to pages of the edition without a document load.
 * One listener for all of them: a page of headlines is mostly links, and what each would need
 * to know of the router is most of what it would cost to show it.
 * @param motion whether a page may turn into the next one before the reader's eyes
 * @returns a function that ends it
 */
export function followLinks(router: Router, base: string, motion: () => boolean): () => void {
  const follow = (event: MouseEvent) => {
    const link = linkAt(event);
    const special = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (link === null || special || event.defaultPrevented || link.hasAttribute('download')) return;
    // The way out where the app itself is what fails.
    if (link.hasAttribute('data-full-page')) return;
    if (link.target !== '' && link.target !== '_self') return;
    const page = pageOf(link, router.routes, base);
    if (page === undefined) return;
    event.preventDefault();
    const { pathname, search, href } = page.url;
    // The words of a directive are found by the browser when it loads a document; without one, their paragraph is.
    const hash = withoutDirective(page.url.hash);
    // To open the page that is open is no step in the history.
    void router.navigate(`/${pathname.slice(base.length)}${search}${hash}`, {
      replace: href === location.href,
      viewTransition: pathname !== location.pathname && motion(),
    });
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
