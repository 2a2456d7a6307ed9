/** What is stored of an edition that the reader keeps offline. */
import * as v from 'valibot';
import { cacheName } from '../edition/addresses.ts';
import { keptRecordFile, OfflineIndex } from '../edition/offline-edition.ts';
import { digestOf } from '../service-worker/digest.ts';
import { headersWith } from '../service-worker/file-cache.ts';

const KeptRecord = v.object({
  /** The edition of which everything is kept. Undefined until the first download is complete. */
  complete: v.optional(v.object({ index: OfflineIndex, at: v.number() })),
  /** When the complete edition was last known to be the published one, in milliseconds since 1970. */
  confirmedAt: v.optional(v.number()),
  /** Digests of the lists that are kept, and are known to be whole. */
  whole: v.array(v.string()),
  /** Digests of lists of which some files may be kept. */
  begun: v.array(v.string()),
  /** Whether the reader has paused the download. */
  isPaused: v.boolean(),
  /** Whether files of a next edition are being put in place of those of the complete one. */
  isReplacing: v.boolean(),
});

/** What is known of the kept edition, as it is stored on the device. */
export type KeptRecord = v.InferOutput<typeof KeptRecord>;

export const newRecord: KeptRecord = { whole: [], begun: [], isPaused: false, isReplacing: false };

/** `kept` is what the worker reads. The changed files of a next edition are in `arriving` until all are there. */
export type KeptCache = 'kept' | 'arriving';

/** The content of a file, and the headers that it came with. */
export interface StoredContent {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

export interface KeptFiles {
  /** @returns undefined if nothing is kept, or the browser blocks storage */
  readonly readRecord: () => Promise<KeptRecord | undefined>;
  readonly writeRecord: (record: KeptRecord) => Promise<void>;
  /** The text of a file. */
  readonly textOf: (cache: KeptCache, address: string) => Promise<string | undefined>;
  /** Whether a cache has a file with a content. */
  readonly has: (cache: KeptCache, address: string, digest: string) => Promise<boolean>;
  /** A file with a content, from any cache of the site. */
  readonly findAnywhere: (address: string, digest: string) => Promise<StoredContent | undefined>;
  /** @throws if the browser's storage is full */
  readonly put: (cache: KeptCache, address: string, digest: string, content: StoredContent) => Promise<void>;
  /** Puts a file that has arrived in place of the kept one. Does nothing if no such content has arrived. */
  readonly replace: (address: string, digest: string) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  /** Deletes everything of a cache. */
  readonly clear: (cache: KeptCache) => Promise<void>;
}

/** The header of a kept file that has the digest of its content. */
const digestHeader = 'cached-digest';

const digestIn = ({ headers }: Response): string | null => headers.get(digestHeader);

/**
 * @param base the edition's base path, with a slash at its end
 * @param scope its URL, with a slash at its end
 */
export function openKeptFiles(base: string, scope: string): KeptFiles {
  const urlOf = (address: string) => scope + address.slice(1);
  const find = (cache: KeptCache, address: string) =>
    caches.match(urlOf(address), { cacheName: cacheName(base, cache), ignoreVary: true });
  const open = (cache: KeptCache) => caches.open(cacheName(base, cache));
  return {
    async readRecord() {
      try {
        const { success, output } = v.safeParse(KeptRecord, await (await find('kept', keptRecordFile))?.json());
        return success ? output : undefined;
      } catch {
        return undefined;
      }
    },
    writeRecord: async (record) => (await open('kept')).put(urlOf(keptRecordFile), Response.json(record)),
    textOf: async (cache, address) => (await find(cache, address))?.text(),
    async has(cache, address, digest) {
      const found = await find(cache, address);
      return found !== undefined && digestIn(found) === digest;
    },
    async findAnywhere(address, digest) {
      const found = await caches.match(urlOf(address), { ignoreVary: true });
      const body = await found?.arrayBuffer();
      return found !== undefined && body !== undefined && (await digestOf(body)) === digest
        ? { body, headers: found.headers }
        : undefined;
    },
    async put(cache, address, digest, { body, headers }) {
      const stored = headersWith(headers, body, { cachedAt: Date.now() });
      stored.set(digestHeader, digest);
      await (await open(cache)).put(urlOf(address), new Response(body, { headers: stored }));
    },
    async replace(address, digest) {
      const arrived = await find('arriving', address);
      // An earlier update that was interrupted may have left another content.
      if (arrived !== undefined && digestIn(arrived) === digest)
        await (await open('kept')).put(urlOf(address), arrived);
    },
    remove: async (address) => void (await (await open('kept')).delete(urlOf(address), { ignoreVary: true })),
    clear: async (cache) => void (await caches.delete(cacheName(base, cache))),
  };
}
