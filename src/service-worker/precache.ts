import { cacheName, offlineAddress } from '../edition/addresses.ts';
import type { HashedFiles } from './hashed-files.ts';
import { parsePage } from './page-html.ts';
import { isHtml } from './response-kind.ts';
import type { ActiveConfig } from './worker-config.ts';

/**
 * Downloads the shell.
 * @throws if it is not a whole page, or belongs to another edition: hosts that are being updated can mix files of two
 */
async function downloadShell(url: string, { base, everyPage }: ActiveConfig): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  const html = await response.text();
  const page = response.status === 200 && isHtml(response) ? parsePage(html) : undefined;
  if (page === undefined) throw new Error(`${url}: status ${response.status}, and not the whole shell`);
  if (!Object.hasOwn(everyPage, `/${page.script.slice(base.length)}`))
    throw new Error('The shell is of another edition.');
  return new Response(html, { headers: response.headers });
}

/**
 * Caches the shell and the scripts of an edition, in a cache of their own. The cache of the previous edition is not
 * changed. After an interruption the next call downloads only what is missing or broken.
 * @param scope the edition's URL, with a slash at its end
 * @param saveData whether to leave out scripts that not every page needs
 * @throws if a file can't be downloaded; the browser then discards the worker, and tries again later
 */
export async function precache(
  config: ActiveConfig,
  hashedFiles: HashedFiles,
  scope: string,
  saveData: boolean,
): Promise<void> {
  const cache = await caches.open(cacheName(config.base, 'edition', config.version));
  const urlOf = (address: string) => scope + address.slice(1);

  async function addShell(): Promise<void> {
    const url = urlOf(offlineAddress);
    if ((await cache.match(url, { ignoreVary: true })) === undefined)
      await cache.put(url, await downloadShell(url, config));
  }

  async function add(address: string): Promise<void> {
    const url = urlOf(address);
    const own = await cache.match(url, { ignoreVary: true });
    if (own !== undefined && (await hashedFiles.isWhole(address, own))) return;
    // A copy in any cache is the same file.
    const cached = await hashedFiles.find(address);
    if (cached !== undefined) return cache.put(url, cached);
    const { response, isWhole } = await hashedFiles.download(address, url, 'default');
    if (!isWhole) throw new Error(`${url}: status ${response.status}, and not the file of this edition`);
    await cache.put(url, response);
  }

  const files = Object.keys({ ...config.everyPage, ...(saveData ? {} : config.onDemand) });
  await Promise.all([addShell(), ...files.map(add)]);
}
