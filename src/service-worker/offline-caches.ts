import { cacheName, storyFile } from '../edition/addresses.ts';
import type { CachedReading, CachedStory } from './eviction.ts';
import { openFileCache, type FileCache } from './file-cache.ts';
import type { CacheKind } from './limits.ts';
import { parseReadingLists, type ReadingLists } from './messages.ts';
import { picturesIn } from './story-data.ts';
import { openWorkerState, type WorkerState } from './worker-state.ts';

/** Everything that the worker stores. */
export interface OfflineCaches extends Readonly<Record<CacheKind, FileCache>> {
  readonly state: WorkerState;
  /** The stories that the reader has saved and read, as a page last reported them. */
  readonly readingLists: () => Promise<ReadingLists>;
  /** The same with their pictures, which are listed in their cached data. */
  readonly cachedReading: () => Promise<CachedReading>;
  /** A story with its pictures; without them if its data is not cached. */
  readonly story: (slug: string) => Promise<CachedStory>;
}

/** @param scope the edition's URL, with a slash at its end */
export function openOfflineCaches(base: string, scope: string): OfflineCaches {
  const open = (kind: CacheKind) => openFileCache(cacheName(base, kind), scope);
  const state = openWorkerState(base, scope);
  const data = open('data');
  const readingLists = async () => parseReadingLists(await state.read('reader')) ?? { saved: [], read: [] };
  const story = async (slug: string): Promise<CachedStory> => {
    const file = await data.get(storyFile(slug));
    return { slug, pictures: picturesIn(await file?.response.json().catch(() => undefined)) };
  };
  return {
    pages: open('pages'),
    data,
    pictures: open('pictures'),
    assets: open('assets'),
    state,
    readingLists,
    story,
    async cachedReading() {
      const { saved, read } = await readingLists();
      return { saved: await Promise.all(saved.map(story)), read: await Promise.all(read.map(story)) };
    },
  };
}
