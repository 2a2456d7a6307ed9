/** The data that is stored with a file, in addition to its content. */
export interface FileMetadata {
  /** When the file was downloaded, in milliseconds since 1970; 0 if that is not known. */
  readonly cachedAt: number;
  /** For a page: its script, as an address from the host's root. */
  readonly script?: string | undefined;
}

export interface CachedFile extends FileMetadata {
  readonly response: Response;
}

/** A cached file without its content. */
export interface CachedFileInfo extends FileMetadata {
  /** Below the base path. */
  readonly address: string;
  readonly bytes: number;
}

/** One cache. Files are found by their addresses below the base path. Read errors count as a missing file. */
export interface FileCache {
  readonly get: (address: string) => Promise<CachedFile | undefined>;
  /** @throws if the browser's storage is full or blocked */
  readonly put: (
    address: string,
    body: string | ArrayBuffer,
    headers: Headers,
    metadata: FileMetadata,
  ) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  readonly count: () => Promise<number>;
  readonly addresses: () => Promise<string[]>;
  readonly list: () => Promise<CachedFileInfo[]>;
}

/** Metadata is stored as headers of the cached response, so that it can't be lost without the file. */
export const metadataHeaders = {
  cachedAt: 'cached-at',
  bytes: 'cached-bytes',
  script: 'cached-script',
} as const;

/** Headers of the transfer, which aren't true of the decoded body. */
const transferHeaders = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Headers hold only Latin-1, so texts are stored percent-encoded. */
const textIn = (headers: Headers, name: string): string | undefined => {
  const text = headers.get(name);
  return text === null ? undefined : decodeURI(text);
};

const numberIn = (headers: Headers, name: string): number => Number(headers.get(name) ?? 0);

/** A time that is still to come says that the device's clock was wrong: the file may be older than any other. */
function metadataOf({ headers }: Response): FileMetadata {
  const time = numberIn(headers, metadataHeaders.cachedAt);
  return { cachedAt: time > Date.now() ? 0 : time, script: textIn(headers, metadataHeaders.script) };
}

/** The headers that a file is cached with: its own without those of the transfer, and the metadata. */
export function headersWith(original: Headers, body: string | ArrayBuffer, metadata: FileMetadata): Headers {
  const headers = new Headers(original);
  for (const name of transferHeaders) headers.delete(name);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body).length : body.byteLength;
  for (const [name, value] of [
    [metadataHeaders.cachedAt, metadata.cachedAt],
    [metadataHeaders.bytes, bytes],
    [metadataHeaders.script, metadata.script],
  ] as const) {
    if (value !== undefined) headers.set(name, encodeURI(String(value)));
  }
  return headers;
}

/**
 * Opens one cache of the edition.
 * @param name of the browser's cache
 * @param scope the edition's URL, with a slash at its end
 */
export function openFileCache(name: string, scope: string): FileCache {
  const urlOf = (address: string) => scope + address.slice(1);
  const addressOf = ({ url }: Request) => `/${url.slice(scope.length)}`;
  const keys = async () => ((await caches.has(name)) ? (await caches.open(name)).keys() : []);
  return {
    async get(address) {
      try {
        const response = await caches.match(urlOf(address), { cacheName: name, ignoreVary: true });
        return response === undefined ? undefined : { response, ...metadataOf(response) };
      } catch {
        return undefined;
      }
    },
    async put(address, body, headers, metadata) {
      const cache = await caches.open(name);
      // A new response: browsers refuse to open a page with a response that came by a redirect.
      await cache.put(urlOf(address), new Response(body, { headers: headersWith(headers, body, metadata) }));
    },
    async remove(address) {
      try {
        await (await caches.open(name)).delete(urlOf(address), { ignoreVary: true });
      } catch {
        // The file isn't there, or the cache can't be opened: either way it won't be served.
      }
    },
    count: async () => (await keys()).length,
    addresses: async () => (await keys()).map(addressOf),
    async list() {
      const cache = await caches.open(name);
      const files = await Promise.all(
        (await cache.keys()).map(async (request): Promise<CachedFileInfo | undefined> => {
          const response = await cache.match(request, { ignoreVary: true });
          if (response === undefined) return undefined;
          const bytes = numberIn(response.headers, metadataHeaders.bytes);
          return { address: addressOf(request), bytes, ...metadataOf(response) };
        }),
      );
      return files.filter((file) => file !== undefined);
    },
  };
}
