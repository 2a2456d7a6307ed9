import { cacheName, offlineAddress, storyFile } from '../edition/addresses.ts';
import { keptRecordFile } from '../edition/offline-edition.ts';
import { isGoodJson } from './data-schemas.ts';
import type { CachedReading, CachedStory } from './eviction.ts';
import { openFileCache, type CachedFile, type FileCache } from './file-cache.ts';
import { openHashedFiles, type HashedFiles } from './hashed-files.ts';
import type { CacheKind } from './limits.ts';
import { parseReadingLists, type ReadingLists } from './messages.ts';
import { parsePage } from './page-html.ts';
import { addressBelow } from './request-kind.ts';
import { picturesIn } from './story-data.ts';
import type { ActiveConfig } from './worker-config.ts';
import { openWorkerState, type WorkerState } from './worker-state.ts';

/** Everything that the worker stores. */
export interface OfflineCaches extends Readonly<Record<CacheKind, FileCache>> {
  readonly state: WorkerState;
  readonly hashedFiles: HashedFiles;
  /** The whole edition, if the reader keeps it. Pages store it (src/offline-edition), and nothing here evicts it. */
  readonly kept: FileCache;
  /** The latest copy of a data file that the app can use, also of the kept edition. */
  readonly latestData: (address: string) => Promise<CachedFile | undefined>;
  /** A data file that the app can use. Undefined if the cached one is damaged, or of a version with another format. */
  readonly goodData: (address: string) => Promise<CachedFile | undefined>;
  /**
   * The shell of the worker's own version: a page without content, which shows any page once its script has run.
   * Undefined before it is cached.
   */
  readonly shell: () => Promise<Response | undefined>;
  /** Whether a page's script, as an address from the host's root, is of the worker's own version, and is cached. */
  readonly hasCurrentScript: (script: string) => Promise<boolean>;
  /** The stories that the reader has saved and read, as a page last reported them. */
  readonly readingLists: () => Promise<ReadingLists>;
  /** The same with their pictures, which are listed in their cached data. */
  readonly cachedReading: () => Promise<CachedReading>;
  /** A story with its pictures; without them if its data is not cached. */
  readonly story: (slug: string) => Promise<CachedStory>;
}

/** @param scope the edition's URL, with a slash at its end */
export function openOfflineCaches(config: Omit<ActiveConfig, 'kind'>, scope: string): OfflineCaches {
  const { base, version } = config;
  const open = (kind: CacheKind) => openFileCache(cacheName(base, kind), scope);
  const state = openWorkerState(base, scope);
  const hashedFiles = openHashedFiles(config, scope);
  const edition = openFileCache(cacheName(base, 'edition', version), scope);
  const data = open('data');
  const kept = openFileCache(cacheName(base, 'kept'), scope);
  const goodIn = (cache: FileCache) => async (address: string) => {
    const file = await cache.get(address);
    return file !== undefined && isGoodJson(address, await file.response.clone().text()) ? file : undefined;
  };
  const goodData = goodIn(data);
  const goodKept = goodIn(kept);
  /** When the kept edition was last known to be the published one. */
  async function confirmedAt(): Promise<number> {
    try {
      const record = (await (await kept.get(keptRecordFile))?.response.json()) as { confirmedAt?: unknown };
      return Number(record.confirmedAt) || 0;
    } catch {
      return 0;
    }
  }
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
    hashedFiles,
    goodData,
    kept,
    async latestData(address) {
      const [own, whole] = await Promise.all([goodData(address), goodKept(address)]);
      if (whole === undefined) return own;
      const cachedAt = Math.max(whole.cachedAt, await confirmedAt());
      return (own?.cachedAt ?? -1) < cachedAt ? { ...whole, cachedAt } : own;
    },
    async shell() {
      const response = (await edition.get(offlineAddress))?.response;
      return response !== undefined && parsePage(await response.clone().text()) !== undefined ? response : undefined;
    },
    async hasCurrentScript(script) {
      const address = addressBelow(scope, new URL(script, scope).href);
      if (address === undefined || !Object.hasOwn(config.everyPage, address)) return false;
      return (await hashedFiles.find(address).catch(() => undefined)) !== undefined;
    },
    readingLists,
    story,
    async cachedReading() {
      const { saved, read } = await readingLists();
      return { saved: await Promise.all(saved.map(story)), read: await Promise.all(read.map(story)) };
    },
  };
}
