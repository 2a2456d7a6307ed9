import { offlineAddress } from '../edition/addresses.ts';
import { pageFiles } from '../edition/page-files.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { withCachedAt } from './page-html.ts';

/** The shell: a page without content, which shows any page once its script has run. Undefined before it is cached. */
export const cachedShell = (scope: string): Promise<Response | undefined> =>
  caches.match(scope + offlineAddress.slice(1), { ignoreVary: true });

/** Adds to a page when it was cached. @param cachedAt undefined if the page need not show its age */
async function dated(response: Response, cachedAt: number | undefined): Promise<Response> {
  const html = await response.text();
  return new Response(cachedAt === undefined ? html : withCachedAt(html, cachedAt), { headers: response.headers });
}

/**
 * Answers a request for a page without the network: with the cached page, else with the shell if all data of the page
 * is cached, else with a cached page whose scripts are gone, since its text can still be read.
 * @param scope the edition's URL, with a slash at its end
 * @returns undefined if nothing of the page is cached
 */
export async function cachedPage(
  offline: OfflineCaches,
  scope: string,
  address: string,
): Promise<Response | undefined> {
  if (!address.endsWith('/')) {
    // Redirects to the address with a slash, as hosts do, but only if that page can be shown.
    return (await cachedPage(offline, scope, `${address}/`)) === undefined
      ? undefined
      : Response.redirect(`${scope}${address.slice(1)}/`, 302);
  }
  const page = await offline.pages.get(address);
  const isComplete =
    page?.script !== undefined && (await caches.match(new URL(page.script, scope), { ignoreVary: true })) !== undefined;
  if (page !== undefined && isComplete) return dated(page.response, page.cachedAt);
  const addresses = pageFiles(address);
  const files = await Promise.all(addresses?.map((file) => offline.data.get(file)) ?? []);
  const shell = addresses !== undefined && !files.includes(undefined) ? await cachedShell(scope) : undefined;
  // A page that needs only the masthead's data, such as the saved stories, shows nothing that can be outdated.
  if (shell !== undefined) return dated(shell, files.length === 1 ? undefined : files.at(-1)?.cachedAt);
  return page === undefined ? undefined : dated(page.response, page.cachedAt);
}
