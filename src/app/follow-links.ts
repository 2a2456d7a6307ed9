import { matchRoutes, type createBrowserRouter, type RouteMatch, type RouteObject } from 'react-router';
import { withoutDirective } from '../edition/passage-link.ts';

/** The link that an event happened on. */
export const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;

type LinkedPage = { readonly url: URL; readonly matches: readonly RouteMatch[] };

/** Pages by their addresses. A link is looked up when it comes into view, when it is pointed at, and when clicked. */
const pagesOf = new WeakMap<RouteObject[], Map<string, LinkedPage | undefined>>();

/**
 * Finds the routes that show the page behind a link.
 * @param base the edition's base path, with a slash at its end
 * @returns undefined if the link leads to another site, or to a file
 */
export function pageOf({ href }: HTMLAnchorElement, routes: RouteObject[], base: string): LinkedPage | undefined {
  const pages = pagesOf.get(routes) ?? new Map<string, LinkedPage | undefined>();
  pagesOf.set(routes, pages);
  if (!pages.has(href)) pages.set(href, matchPage(new URL(href), routes, base));
  return pages.get(href);
}

function matchPage(url: URL, routes: RouteObject[], base: string): LinkedPage | undefined {
  if (url.origin !== location.origin || !url.pathname.startsWith(base)) return undefined;
  const matches = matchRoutes(routes, url.pathname, base);
  return matches === null || matches.at(-1)?.route.path === '*' ? undefined : { url, matches };
}

/** Whether a click is one that browsers follow in the same tab. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Whether a link may open in the app. `data-full-page` marks links that must load a document: the app has failed. */
const opensHere = (link: HTMLAnchorElement): boolean =>
  (link.target === '' || link.target === '_self') &&
  !link.hasAttribute('download') &&
  !link.hasAttribute('data-full-page');

/**
 * Opens pages of the edition in the app when their links are clicked. One listener serves all links: a component for
 * each would make pages of headlines slow to render (docs/decisions/2026-11-22-plain-links.md).
 * @param base the edition's base path, with a slash at its end
 * @returns a function that removes the listener
 */
export function followLinks(
  router: Pick<ReturnType<typeof createBrowserRouter>, 'navigate' | 'routes'>,
  base: string,
): () => void {
  const follow = (event: MouseEvent) => {
    const link = linkAt(event);
    if (link === null || event.defaultPrevented || !isPlainClick(event) || !opensHere(link)) return;
    const page = pageOf(link, router.routes, base);
    if (page === undefined) return;
    event.preventDefault();
    const { pathname, search, href } = page.url;
    // Browsers find a text directive only when they load a document. The app scrolls to the paragraph instead.
    const hash = withoutDirective(page.url.hash);
    void router.navigate(`/${pathname.slice(base.length)}${search}${hash}`, {
      // As in browsers, opening the current page adds nothing to the history.
      replace: href === location.href,
    });
  };
  document.addEventListener('click', follow);
  // From now on the browser loads no documents ahead: see press/machine-readable/speculation-rules.ts.
  document.documentElement.toggleAttribute('data-follows-links', true);
  return () => {
    document.removeEventListener('click', follow);
    document.documentElement.toggleAttribute('data-follows-links', false);
  };
}
