import { cacheName, offlineAddress } from '../edition/addresses.ts';
import { scriptIn } from './page-html.ts';
import type { ActiveConfig } from './worker-config.ts';

/** Whether a response is the requested file: some hosts send a page instead of a 404 status. */
function isExpected(response: Response, isPage: boolean): boolean {
  return response.status === 200 && response.headers.get('content-type')?.startsWith('text/html') === isPage;
}

/** @throws if the shell belongs to another edition: hosts that are being updated can mix files of two */
async function checkedShell(response: Response, { base, everyPage }: ActiveConfig): Promise<Response> {
  const html = await response.text();
  if (!everyPage.some((script) => `${base}${script.slice(1)}` === scriptIn(html)))
    throw new Error('The shell is of another edition.');
  return new Response(html, { headers: response.headers });
}

/**
 * Caches the shell and the scripts of an edition, in a cache of their own. The cache of the previous edition is not
 * changed. After an interruption the next call downloads only what is missing.
 * @param scope the edition's URL, with a slash at its end
 * @param saveData whether to leave out scripts that not every page needs
 * @throws if a file can't be downloaded; the browser then discards the worker, and tries again later
 */
export async function precache(config: ActiveConfig, scope: string, saveData: boolean): Promise<void> {
  const cache = await caches.open(cacheName(config.base, 'edition', config.version));

  async function add(address: string): Promise<void> {
    const url = scope + address.slice(1);
    if ((await cache.match(url, { ignoreVary: true })) !== undefined) return;
    const isShell = address === offlineAddress;
    // Names of assets are hashes of their content, so a copy in any cache is the same file.
    const cached = isShell ? undefined : await caches.match(url, { ignoreVary: true });
    const response = cached ?? (await fetch(url, { cache: isShell ? 'no-cache' : 'default' }));
    if (!isExpected(response, isShell)) throw new Error(`${url}: status ${response.status}`);
    await cache.put(url, isShell ? await checkedShell(response, config) : response);
  }

  await Promise.all([offlineAddress, ...config.everyPage, ...(saveData ? [] : config.onDemand)].map(add));
}
