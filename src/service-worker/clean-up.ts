import { addressesOf, filesToEvict, priorities, priorityFor } from './eviction.ts';
import { cacheKinds, cacheLimits, scanInterval } from './limits.ts';
import type { WorkerMessage } from './messages.ts';
import type { OfflineCaches } from './offline-caches.ts';

export interface CleanUp {
  /**
   * Evicts files until every cache is within its limit.
   * @param share how much of each limit may stay filled, from 0 to 1
   */
  readonly evict: (share?: number) => Promise<void>;
  /** Evicts files if a cache has too many, or a minute after the last scan: a scan opens every cached file. */
  readonly evictIfDue: () => Promise<void>;
  /** Deletes pages, data and pictures of stories that were removed from the history, unless they are saved. */
  readonly forget: (message: Extract<WorkerMessage, { kind: 'forget' }>) => Promise<void>;
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

  /** Removes from the caches of what was read all files for which `isKept` is false. */
  async function removeUnless(isKept: (address: string) => boolean): Promise<void> {
    for (const kind of ['pages', 'data', 'pictures'] as const) {
      const files = (await offline[kind].list()).filter(({ address }) => !isKept(address));
      await Promise.all(files.map(({ address }) => offline[kind].remove(address)));
    }
  }

  return {
    evict,
    async forget({ stories, all, saved }) {
      const lists = await offline.readingLists();
      const gone = new Set(stories);
      const read = all ? [] : lists.read.filter((slug) => !gone.has(slug));
      await offline.state.write('reader', { saved, read });
      const reading = await offline.cachedReading();
      const priorityOf = priorityFor(reading);
      if (all) return removeUnless((address) => priorityOf(address) === priorities.always);
      const isForgotten = addressesOf(await Promise.all(stories.map(offline.story)));
      // Another story may have the same pictures.
      await removeUnless((address) => !isForgotten(address) || priorityOf(address) !== priorities.prefetched);
    },
    async evictIfDue() {
      const isOver = await Promise.all(
        cacheKinds.map(async (kind) => (await offline[kind].count()) > cacheLimits[kind].files),
      );
      if (isOver.includes(true) || Date.now() - scannedAt > scanInterval) await evict();
    },
  };
}
