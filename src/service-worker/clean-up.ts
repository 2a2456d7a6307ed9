import { filesToEvict, priorityFor } from './eviction.ts';
import { cacheKinds, cacheLimits, scanInterval } from './limits.ts';
import type { OfflineCaches } from './offline-caches.ts';

export interface CleanUp {
  /**
   * Evicts files until every cache is within its limit.
   * @param share how much of each limit may stay filled, from 0 to 1
   */
  readonly evict: (share?: number) => Promise<void>;
  /** Evicts files if a cache has too many, or a minute after the last scan: a scan opens every cached file. */
  readonly evictIfDue: () => Promise<void>;
}

/** Creates the functions that keep the caches within their limits. */
export function createCleanUp(offline: OfflineCaches): CleanUp {
  let scannedAt = 0;

  async function evict(share = 1): Promise<void> {
    scannedAt = Date.now();
    const priorityOf = priorityFor(await offline.cachedReading());
    for (const kind of cacheKinds) {
      const { files, bytes } = cacheLimits[kind];
      const evicted = filesToEvict(
        await offline[kind].list(),
        { files: files * share, bytes: bytes * share },
        priorityOf,
      );
      await Promise.all(evicted.map((address) => offline[kind].remove(address)));
    }
  }

  return {
    evict,
    async evictIfDue() {
      const isOver = await Promise.all(
        cacheKinds.map(async (kind) => (await offline[kind].count()) > cacheLimits[kind].files),
      );
      if (isOver.includes(true) || Date.now() - scannedAt > scanInterval) await evict();
    },
  };
}
