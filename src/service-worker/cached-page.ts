import { pageFiles } from '../edition/page-files.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { parsePage, withCachedAt } from './page-html.ts';

/**
 * Makes a response of HTML.
 * @param cachedAt when it was cached; undefined if the page need not show its age, 0 if that is not known
 */
const answer = (html: string, { headers }: Response, cachedAt: number | undefined): Response =>
  new Response(cachedAt ? withCachedAt(html, cachedAt) : html, { headers });

/**
 * Answers a request for a page without the network: with the cached page if its script is of the worker's version, and
 * no newer data of it is cached, so that no page runs an earlier app; else with the shell if all data of the page is
 * cached; else with the cached page, whose text can still be read if its script is gone.
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
  const file = await offline.pages.get(address);
  const html = (await file?.response.text()) ?? '';
  const page = parsePage(html);
  const asCached = () =>
    file === undefined || page === undefined ? undefined : answer(html, file.response, file.cachedAt);
  const addresses = pageFiles(address);
  const files = await Promise.all(addresses?.map(offline.latestData) ?? []);
  // Data may have arrived after the page: by a click, or with a kept edition. Data that is older than the page is not
  // the page's, which is of another format. The masthead arrives with every page.
  const ages = files.slice(1).flatMap((data) => (data === undefined ? [] : data.cachedAt - (file?.cachedAt ?? 0)));
  if (page !== undefined) {
    if (ages.some((age) => age < 0)) return asCached();
    if (!ages.some((age) => age > 0) && (await offline.hasCurrentScript(page.script))) return asCached();
  }
  const shell = addresses !== undefined && !files.includes(undefined) ? await offline.shell() : undefined;
  // A page that needs only the masthead's data, such as the saved stories, shows nothing that can be outdated.
  if (shell !== undefined)
    return answer(await shell.text(), shell, files.length === 1 ? undefined : files.at(-1)?.cachedAt);
  return asCached();
}

/** Whether something is cached of a page, so that its answer may be compared with that. Reads no content. */
export async function hasCachedPage(offline: OfflineCaches, address: string): Promise<boolean> {
  if ((await offline.pages.get(address)) !== undefined) return true;
  const addresses = pageFiles(address);
  const find = async (file: string) => (await offline.data.get(file)) ?? offline.kept.get(file);
  return addresses !== undefined && !(await Promise.all(addresses.map(find))).includes(undefined);
}
