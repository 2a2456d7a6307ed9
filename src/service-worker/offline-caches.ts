import { cacheName } from '../edition/addresses.ts';
import { openFileCache, type FileCache } from './file-cache.ts';
import type { CacheKind } from './limits.ts';
import { parseReadingLists, type ReadingLists } from './messages.ts';
import { openWorkerState, type WorkerState } from './worker-state.ts';

/** Everything that the worker stores. */
export interface OfflineCaches extends Readonly<Record<CacheKind, FileCache>> {
  readonly state: WorkerState;
  /** The stories that the reader has saved and read, as a page last reported them. */
  readonly readingLists: () => Promise<ReadingLists>;
}

/** @param scope the edition's URL, with a slash at its end */
export function openOfflineCaches(base: string, scope: string): OfflineCaches {
  const open = (kind: CacheKind) => openFileCache(cacheName(base, kind), scope);
  const state = openWorkerState(base, scope);
  return {
    pages: open('pages'),
    data: open('data'),
    pictures: open('pictures'),
    assets: open('assets'),
    state,
    readingLists: async () => parseReadingLists(await state.read('reader')) ?? { saved: [], read: [] },
  };
}
