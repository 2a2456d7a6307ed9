import { frontFile, mastheadFile, searchPageFile, storyFile, topicsFile } from '../edition/addresses.ts';
import { startFilesMaxAge } from './limits.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { picturesIn, slugIn } from './story-data.ts';
import { requestKind } from './request-kind.ts';
import { isGone } from './response-kind.ts';
import type { ResponseStore } from './store-responses.ts';

/** The data of the pages from which all others can be reached. */
const startFiles = [mastheadFile, frontFile, topicsFile(), searchPageFile];

/** Downloads of files that no page has requested. */
export interface Downloads {
  /** Caches a story's data, even if its page was never opened. */
  readonly story: (slug: string) => Promise<void>;
  /** Caches all pictures of a story whose data is cached, also those further down, which browsers load later. */
  readonly pictures: (slug: string) => Promise<void>;
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
  /** The same for pictures. */
  const missingPictures = new Set<string>();

  /** What is cached already, and whole. */
  const cached = {
    data: offline.goodData,
    assets: offline.hashedFiles.find,
    pictures: offline.pictures.get,
  };

  async function picture(address: string): Promise<void> {
    if (missingPictures.has(address) || (await offline.pictures.get(address)) !== undefined) return;
    const response = await fetch(urlOf(address));
    if (isGone(response)) missingPictures.add(address);
    await store.storeFile('pictures', address, response);
  }

  return {
    async story(slug) {
      const address = storyFile(slug);
      if (missingStories.has(slug) || (await offline.goodData(address)) !== undefined) return;
      const response = await fetch(urlOf(address));
      if (isGone(response)) missingStories.add(slug);
      // A renamed story is stored for its address too, to which the app leads on.
      const current =
        slugIn(
          await response
            .clone()
            .json()
            .catch(() => undefined),
        ) ?? slug;
      if (current !== slug) await store.storeFile('data', storyFile(current), response.clone());
      await store.storeFile('data', address, response);
    },
    async pictures(slug) {
      const story = await offline.data.get(storyFile(slug));
      const addresses = picturesIn(await story?.response.json().catch(() => undefined));
      // A picture that can't be downloaded does not keep the others from it.
      for (const address of addresses) await picture(address).catch(() => undefined);
    },
    async startFiles() {
      const front = await offline.goodData(frontFile);
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
      // The page does not say what it needed a file for, but the names of pictures do.
      const destination = /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(new URL(url).pathname) ? 'image' : '';
      const request = requestKind({ method: 'GET', url, mode: 'cors', destination, isRange: false, cache: '' }, scope);
      if (request.kind !== 'data' && request.kind !== 'assets' && request.kind !== 'pictures') return;
      const { kind, address } = request;
      if ((await cached[kind](address)) !== undefined) return;
      const { response } =
        kind === 'assets'
          ? await offline.hashedFiles.download(address, url, 'force-cache')
          : { response: await fetch(url, { cache: 'force-cache' }) };
      await store.storeFile(kind, address, response);
    },
  };
}
