import { cachePrefix } from '../edition/addresses.ts';
import { digestOf } from './digest.ts';
import { isHtml } from './response-kind.ts';
import type { ActiveConfig } from './worker-config.ts';

export interface DownloadedFile {
  readonly response: Response;
  /** Whether the response has the whole content of the file. */
  readonly isWhole: boolean;
}

/**
 * The files whose names are hashes of their content: scripts, styles and fonts. Their content never changes, so a copy
 * is found by its name in any cache. What is kept for good has to be right: the content is compared with its digest,
 * which the build has written into the worker. Of files of other versions, which have no digest here, only an empty
 * one is known to be broken.
 */
export interface HashedFiles {
  /**
   * Finds a whole copy of a file in any cache. Deletes broken copies, so that they are downloaded again.
   * @throws if the browser blocks the caches
   */
  readonly find: (address: string) => Promise<Response | undefined>;
  /** Whether a response has the whole content of a file. It reads the response. */
  readonly isWhole: (address: string, response: Response) => Promise<boolean>;
  /** Whether a file has a digest here, so that a broken copy is known. */
  readonly hasDigest: (address: string) => boolean;
  /**
   * Downloads a file. If the content is broken, downloads it once more, without the browser's HTTP cache, which keeps
   * these files for a year.
   * @param cache how the browser's HTTP cache is used at first
   * @throws if there is no answer
   */
  readonly download: (address: string, request: Request | string, cache?: RequestCache) => Promise<DownloadedFile>;
}

/** @param scope the edition's URL, with a slash at its end */
export function openHashedFiles(
  { base, everyPage, onDemand, onceUsed }: Pick<ActiveConfig, 'base' | 'everyPage' | 'onDemand' | 'onceUsed'>,
  scope: string,
): HashedFiles {
  const digests = new Map(Object.entries({ ...everyPage, ...onDemand, ...onceUsed }));

  async function isWhole(address: string, response: Response): Promise<boolean> {
    if (response.status !== 200 || isHtml(response)) return false;
    const body = await response.arrayBuffer().catch(() => undefined);
    if (body === undefined || body.byteLength === 0) return false;
    const digest = digests.get(address);
    return digest === undefined || digest === (await digestOf(body));
  }

  return {
    isWhole,
    hasDigest: (address) => digests.has(address),
    async find(address) {
      const url = scope + address.slice(1);
      const first = await caches.match(url, { ignoreVary: true });
      if (first === undefined || (await isWhole(address, first.clone()))) return first;
      for (const name of (await caches.keys()).filter((one) => one.startsWith(cachePrefix(base)))) {
        const copy = await caches.match(url, { cacheName: name, ignoreVary: true });
        if (copy === undefined) continue;
        if (await isWhole(address, copy.clone())) return copy;
        await (await caches.open(name)).delete(url, { ignoreVary: true });
      }
      return undefined;
    },
    async download(address, request, cache) {
      const response = await fetch(request, cache === undefined ? {} : { cache });
      if (await isWhole(address, response.clone())) return { response, isWhole: true };
      if (response.status !== 200) return { response, isWhole: false };
      const again = await fetch(request, { cache: 'reload' }).catch(() => undefined);
      return again !== undefined && (await isWhole(address, again.clone()))
        ? { response: again, isWhole: true }
        : { response, isWhole: false };
    },
  };
}
