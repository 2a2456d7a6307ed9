import { frontFile, mastheadFile, searchPageFile, storyFile, topicsFile } from '../edition/addresses.ts';
import { inOwnFormat, pageKindOf, pageOfData } from './data-schemas.ts';
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
  /** Caches a data file, such as that of a story whose page was never opened; the page if the host has no such file. */
  readonly data: (address: string) => Promise<void>;
  /**
   * Caches the data of lists and read stories that is cached in another format only. The app can't use that: its own
   * data has other addresses.
   * @param read slugs of stories
   */
  readonly ofOtherFormat: (read: readonly string[]) => Promise<void>;
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
  /** Data that the edition doesn't have. Each is requested only once in the worker's lifetime. */
  const missingData = new Set<string>();
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

  async function data(address: string): Promise<void> {
    if (missingData.has(address) || (await offline.goodData(address)) !== undefined) return;
    const response = await fetch(urlOf(address));
    if (isGone(response)) {
      // The host may have another format. The page is whole without data.
      const page = pageOfData(address);
      await store.storePage(page, await fetch(urlOf(page)));
      missingData.add(address);
      return;
    }
    // A renamed story is stored for its address too, to which the app leads on.
    const slug = slugIn(
      await response
        .clone()
        .json()
        .catch(() => undefined),
    );
    const current = slug === undefined ? address : storyFile(slug);
    if (current !== address) await store.storeFile('data', current, response.clone());
    await store.storeFile('data', address, response);
  }

  return {
    data,
    async ofOtherFormat(read) {
      const addresses = await offline.data.addresses();
      const known = new Set(addresses);
      const wasRead = new Set(read.map(storyFile));
      for (const address of addresses.map(inOwnFormat)) {
        const kind = known.has(address) ? undefined : pageKindOf(address);
        // A file that can't be downloaded does not keep the others from it.
        if (kind !== undefined && (kind !== 'story' || wasRead.has(address)))
          await data(address).catch(() => undefined);
      }
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
      const age = Date.now() - Number(downloadedAt);
      // Less than nothing if the device's clock was wrong.
      const isFresh = age >= 0 && age < startFilesMaxAge;
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
