import { cacheName, offlineAddress } from '../edition/addresses.ts';
import { scriptIn } from './kept-page.ts';
import type { Working } from './pressed.ts';

/** Whether an answer is the file that was asked for: some hosts send a page in place of what they do not have. */
function isFile(response: Response, isPage: boolean): boolean {
  return response.status === 200 && response.headers.get('content-type')?.startsWith('text/html') === isPage;
}

/**
 * Keeps the scripts of an edition and the shell, in a cache of their own. One that is cut off
 * has changed nothing of what earlier editions have, and goes on where it was.
 * @param thrifty whether only what every page needs is to be fetched
 * @throws where something does not come: the browser lets go of the worker then, and tries again later
 */
export async function precache(
  { base, version, first, later }: Working,
  scope: string,
  thrifty: boolean,
): Promise<void> {
  const cache = await caches.open(cacheName(base, 'edition', version));
  const keep = async (address: string) => {
    const url = scope + address.slice(1);
    if ((await cache.match(url, { ignoreVary: true })) !== undefined) return;
    // Under such a name there is only one file: it may be there from the edition before.
    const known = address === offlineAddress ? undefined : await caches.match(url, { ignoreVary: true });
    const response = known ?? (await fetch(url, { cache: address === offlineAddress ? 'no-cache' : 'default' }));
    if (!isFile(response, address === offlineAddress)) throw new Error(`${url}: status ${response.status}`);
    if (address !== offlineAddress) return cache.put(url, response);
    const html = await response.text();
    // While a host is given a new edition, files of two can meet.
    if (!first.some((script) => `${base}${script.slice(1)}` === scriptIn(html)))
      throw new Error(`${url} is of another edition`);
    const { headers } = response;
    return cache.put(url, new Response(html, { headers }));
  };
  await Promise.all([offlineAddress, ...first, ...(thrifty ? [] : later)].map(keep));
}

/** The names of the versions whose scripts are kept: that of the worker, and the one before, for tabs that are still open on it. */
export interface Versions {
  readonly current: string;
  readonly previous?: string | undefined;
}

export function nextVersions(known: Versions | undefined, version: string): Versions {
  if (known === undefined) return { current: version };
  return known.current === version ? known : { current: version, previous: known.current };
}

/** The caches of this edition that no version needs any more. */
export function outdated(all: readonly string[], base: string, { current, previous }: Versions): string[] {
  const needed = new Set(
    [current, previous].flatMap((version) => (version === undefined ? [] : cacheName(base, 'edition', version))),
  );
  return all.filter((name) => name.startsWith(cacheName(base, 'edition')) && !needed.has(name));
}
