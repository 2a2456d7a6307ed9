import { mastheadFile } from '../edition/addresses.ts';
import { isProcessed, standardFile } from '../edition/pictures.ts';
import { cachedPage, hasCachedPage } from './cached-page.ts';
import { isGoodJson } from './data-schemas.ts';
import { networkFirst, networkTimeout } from './network-first.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { beginsAsPage } from './page-html.ts';
import { isGone } from './response-kind.ts';
import type { ResponseStore } from './store-responses.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Answers requests from the network and the caches, and updates the caches from the network's responses. */
export interface Responder {
  /**
   * Answers with the network's page, the cached one, or the shell.
   * @param address of the page; undefined for a file that is opened as a document, which is not cached
   */
  readonly page: (address: string | undefined, network: Promise<Response>) => Promise<Response>;
  readonly updatePage: (address: string, network: Promise<Response>) => Promise<void>;
  /**
   * Answers with the network's data, or with the cached data if the network has none that the app can use.
   * @param onCached called if the answer comes from the cache
   */
  readonly data: (address: string, network: Promise<Response>, onCached: () => void) => Promise<Response>;
  readonly updateData: (address: string, network: Promise<Response>) => Promise<void>;
  /**
   * Answers with the cached file, without a request: a file whose name is a hash of its content never changes. A cached
   * file that is broken is downloaded again.
   * @param afterwards takes the work that remains after the answer
   */
  readonly hashedFile: (
    address: string,
    request: Request,
    afterwards: (work: Promise<void>) => void,
  ) => Promise<Response>;
  /**
   * Answers with the cached picture; without a connection, with the standard file of the picture. One whose name is no
   * hash is downloaded again for the next time: an editor may have replaced it by another of the same name.
   * @param afterwards takes the work that remains after the answer
   */
  readonly picture: (address: string, request: Request, afterwards: (work: Promise<void>) => void) => Promise<Response>;
}

/** @param scope the edition's URL, with a slash at its end */
export function createResponder(offline: OfflineCaches, store: ResponseStore, scope: string): Responder {
  let failedAt: number | undefined;

  /** Resolves when the network is late. Stores for the next request whether the network failed or was late. */
  async function timeoutOf(network: Promise<Response>): Promise<void> {
    let isSettled = false;
    network.then(
      () => {
        isSettled = true;
        failedAt = undefined;
      },
      () => {
        isSettled = true;
        failedAt = Date.now();
      },
    );
    await wait(networkTimeout(failedAt, Date.now()));
    if (!isSettled) failedAt = Date.now();
  }

  return {
    async page(address, network) {
      const readCache = async () => (address === undefined ? undefined : cachedPage(offline, scope, address));
      // Looked up while the network is asked, so that nothing waits for it.
      const isCached = address === undefined ? Promise.resolve(false) : hasCachedPage(offline, address);
      // A page that is not cached is passed on as it comes; one that is cached, once it has begun as a page does.
      const isUsable = async (response: Response) =>
        response.status !== 200 || !(await isCached) || beginsAsPage(response.clone());
      try {
        return (await networkFirst(network, isUsable, readCache, timeoutOf(network))).response;
      } catch (error) {
        const shell = await offline.shell();
        if (shell === undefined) throw error;
        return shell;
      }
    },
    async updatePage(address, network) {
      const response = await network;
      await (isGone(response) ? store.removeUnlessSaved('pages', address) : store.storePage(address, response));
    },
    async data(address, network, onCached) {
      const readCache = async () => (await offline.latestData(address))?.response;
      const isUsable = async (response: Response) =>
        response.status !== 200 ||
        isGoodJson(
          address,
          await response
            .clone()
            .text()
            .catch(() => ''),
        );
      const { source, response } = await networkFirst(network, isUsable, readCache, timeoutOf(network));
      if (source === 'cache') onCached();
      return response;
    },
    async updateData(address, network) {
      const response = await network;
      if (!isGone(response)) return store.storeFile('data', address, response);
      // If the host has no data in this format any more, nothing is known of this file.
      if (!isGone(await fetch(scope + mastheadFile.slice(1)))) await store.removeUnlessSaved('data', address);
    },
    async hashedFile(address, request, afterwards) {
      // The page asks past the cache for what may be broken. Of a later version's files, this worker can't tell.
      const isRenewed = request.cache === 'reload' && !offline.hashedFiles.hasDigest(address);
      const cached = isRenewed ? undefined : await offline.hashedFiles.find(address).catch(() => undefined);
      if (cached !== undefined) return cached;
      const { response, isWhole } = await offline.hashedFiles.download(address, request);
      if (isWhole) afterwards(store.storeFile('assets', address, response.clone()));
      return response;
    },
    async picture(address, request, afterwards) {
      const inCache = async (file: string) =>
        ((await offline.pictures.get(file)) ?? (await offline.kept.get(file)))?.response;
      const download = async () => {
        const response = await fetch(request);
        afterwards(store.storeFile('pictures', address, response.clone()));
        return response;
      };
      const cached = await inCache(address);
      if (cached === undefined)
        return download().catch(async (error: unknown) => {
          const standard = await inCache(standardFile(address));
          if (standard === undefined) throw error;
          return standard;
        });
      if (!isProcessed(address)) afterwards(download().then(() => undefined));
      return cached;
    },
  };
}
