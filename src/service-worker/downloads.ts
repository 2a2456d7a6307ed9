import {
  frontFile,
  mastheadFile,
  picturesFolder,
  searchPageFile,
  storyFile,
  topicsFile,
} from '../edition/addresses.ts';
import { startFilesMaxAge } from './limits.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { requestKind } from './request-kind.ts';
import { isGone } from './response-kind.ts';
import type { ResponseStore } from './store-responses.ts';

/** The data of the pages from which all others can be reached. */
const startFiles = [mastheadFile, frontFile, topicsFile(), searchPageFile];

/** Downloads of files that no page has requested. */
export interface Downloads {
  /** Caches a story's data, even if its page was never opened. */
  readonly story: (slug: string) => Promise<void>;
  /** Caches the main picture of a story whose data is cached. */
  readonly picture: (slug: string) => Promise<void>;
  /** Caches the data of the front page, the topics and the search page, at most once an hour. */
  readonly startFiles: () => Promise<void>;
  /** Caches a file that the page loaded before the worker was active. It comes from the browser's HTTP cache. */
  readonly loadedFile: (url: string) => Promise<void>;
}

/** @param scope the edition's URL, with a slash at its end */
export function createDownloads(offline: OfflineCaches, store: ResponseStore, scope: string): Downloads {
  const urlOf = (address: string) => scope + address.slice(1);
  /** Stories that the edition doesn't have. Each is requested only once in the worker's lifetime. */
  const missingStories = new Set<string>();

  return {
    async story(slug) {
      const address = storyFile(slug);
      if (missingStories.has(slug) || (await offline.data.get(address)) !== undefined) return;
      const response = await fetch(urlOf(address));
      if (isGone(response)) missingStories.add(slug);
      await store.storeFile('data', address, response);
    },
    async picture(slug) {
      const story = await offline.data.get(storyFile(slug));
      const address = pictureIn(await story?.response.json());
      if (address === undefined || (await offline.pictures.get(address))?.story === slug) return;
      await store.storeFile('pictures', address, await fetch(urlOf(address)), slug);
    },
    async startFiles() {
      const front = await offline.data.get(frontFile);
      const downloadedAt = await offline.state.read('ahead');
      const isFresh = typeof downloadedAt === 'number' && Date.now() - downloadedAt < startFilesMaxAge;
      if (front !== undefined && isFresh) return;
      await Promise.all(
        startFiles.map(async (address) =>
          store.storeFile('data', address, await fetch(urlOf(address), { cache: 'no-cache' })),
        ),
      );
      await offline.state.write('ahead', Date.now());
    },
    async loadedFile(url) {
      const request = requestKind({ method: 'GET', url, mode: 'cors', isRange: false }, scope);
      if (request.kind !== 'data' && request.kind !== 'assets' && request.kind !== 'pictures') return;
      if ((await caches.match(url, { ignoreVary: true })) !== undefined) return;
      await store.storeFile(request.kind, request.address, await fetch(url, { cache: 'force-cache' }));
    },
  };
}

/** The address of a story's main picture; undefined if it has none, or one on another site. */
function pictureIn(page: unknown): string | undefined {
  if (typeof page !== 'object' || page === null || !('story' in page)) return undefined;
  const { story } = page;
  if (typeof story !== 'object' || story === null || !('image' in story)) return undefined;
  const { image } = story;
  if (typeof image !== 'object' || image === null || !('src' in image) || typeof image.src !== 'string')
    return undefined;
  return image.src.startsWith(picturesFolder) ? image.src : undefined;
}
