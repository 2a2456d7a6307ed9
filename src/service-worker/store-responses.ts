import type { CleanUp } from './clean-up.ts';
import { isGoodJson } from './data-schemas.ts';
import { priorities, priorityFor } from './eviction.ts';
import type { FileMetadata } from './file-cache.ts';
import { shareWhenFull, type CacheKind } from './limits.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { hasGoodData, isOfOtherFormat, parsePage } from './page-html.ts';
import { isHtml, isStorable } from './response-kind.ts';

const jsonHeaders = new Headers({ 'content-type': 'application/json' });

/** Stores responses from the network. A response that is broken is ignored, so that it never replaces a good copy. */
export interface ResponseStore {
  /** Stores a page, and the data files in it. Anything that is not the whole page of this address is ignored. */
  readonly storePage: (address: string, response: Response) => Promise<void>;
  /**
   * Stores a file. HTML is ignored, since some hosts send a page instead of a 404 status; so are empty files, data that
   * the app can't use, and scripts and fonts whose content is not theirs.
   */
  readonly storeFile: (kind: Exclude<CacheKind, 'pages'>, address: string, response: Response) => Promise<void>;
  /** Deletes a file that has left the edition, unless it belongs to a saved story. */
  readonly removeUnlessSaved: (kind: CacheKind, address: string) => Promise<void>;
}

export function createResponseStore(offline: OfflineCaches, { evict }: CleanUp): ResponseStore {
  const isNeverEvicted = async (address: string): Promise<boolean> =>
    priorityFor(await offline.cachedReading())(address) === priorities.always;

  async function put(
    kind: CacheKind,
    address: string,
    body: string | ArrayBuffer,
    headers: Headers,
    metadata: FileMetadata,
  ): Promise<void> {
    const write = () => offline[kind].put(address, body, headers, metadata);
    // Most likely the browser's storage is full. If it is blocked, the other tries fail too, and nothing is stored.
    try {
      return await write();
    } catch {
      await evict(shareWhenFull).catch(() => undefined);
    }
    try {
      return await write();
    } catch {
      // What the reader saved is worth more than everything that was cached automatically.
      if (!(await isNeverEvicted(address))) return;
      await evict(0).catch(() => undefined);
    }
    await write().catch(() => undefined);
  }

  async function isUsable(kind: CacheKind, address: string, response: Response, body: ArrayBuffer): Promise<boolean> {
    if (kind === 'data') return isGoodJson(address, new TextDecoder().decode(body));
    if (kind === 'assets') return offline.hashedFiles.isWhole(address, response);
    return body.byteLength > 0;
  }

  return {
    async storePage(address, response) {
      if (!isStorable(response) || !isHtml(response)) return;
      const html = await response.text();
      const page = parsePage(html);
      if (page === undefined || !(isOfOtherFormat(page) || hasGoodData(address, page))) return;
      const cachedAt = Date.now();
      await put('pages', address, html, response.headers, { cachedAt, script: page.script });
      // With its data, a page can be shown even after a later edition has replaced its scripts.
      for (const [file, data] of page.files) await put('data', file, JSON.stringify(data), jsonHeaders, { cachedAt });
    },
    async storeFile(kind, address, response) {
      if (!isStorable(response) || isHtml(response)) return;
      const body = await response.clone().arrayBuffer();
      if (await isUsable(kind, address, response, body))
        await put(kind, address, body, response.headers, { cachedAt: Date.now() });
    },
    async removeUnlessSaved(kind, address) {
      if (!(await isNeverEvicted(address))) await offline[kind].remove(address);
    },
  };
}
