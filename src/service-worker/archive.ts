import type { KeptFile } from './eviction.ts';

/** What is known of a kept file beside its text or picture. */
export interface Facts {
  /** When it came, in milliseconds. */
  readonly at: number;
  /** The slug of the story that a picture is in. */
  readonly of?: string | undefined;
  /** The script that a page is taken over by. */
  readonly script?: string | undefined;
}

export interface Kept extends Facts {
  readonly response: Response;
}

/** Kept files of one kind by their addresses below the base. What cannot be read or kept is as if it were not there. */
export interface Archive {
  readonly get: (address: string) => Promise<Kept | undefined>;
  /** @throws where the browser has no room for it, or keeps nothing */
  readonly put: (address: string, body: string | ArrayBuffer, headers: Headers, facts: Facts) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  readonly count: () => Promise<number>;
  readonly files: () => Promise<KeptFile[]>;
}

/** The facts travel with the file, so that both are there or neither. */
const names = { at: 'kept-at', bytes: 'kept-bytes', of: 'kept-of', script: 'kept-script' } as const;

/** What says how an answer was sent, and not what it is. */
const ofSending = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Headers are of Latin letters only: texts are kept in them encoded. */
const textIn = (headers: Headers, name: string): string | undefined => {
  const text = headers.get(name);
  return text === null ? undefined : decodeURI(text);
};

const numberIn = (headers: Headers, name: string): number => Number(headers.get(name) ?? 0);

/** @param scope the edition's whole address */
export function openArchive(name: string, scope: string): Archive {
  const urlOf = (address: string) => scope + address.slice(1);
  const addressOf = (url: string) => `/${url.slice(scope.length)}`;
  const factsOf = ({ headers }: Response): Facts => ({
    at: numberIn(headers, names.at),
    of: textIn(headers, names.of),
    script: textIn(headers, names.script),
  });

  return {
    async get(address) {
      try {
        const response = await caches.match(urlOf(address), { cacheName: name, ignoreVary: true });
        return response === undefined ? undefined : { response, ...factsOf(response) };
      } catch {
        return undefined;
      }
    },
    async put(address, body, given, { at, of, script }) {
      const headers = new Headers(given);
      for (const field of ofSending) headers.delete(field);
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body).length : body.byteLength;
      for (const [field, value] of [
        [names.at, at],
        [names.bytes, bytes],
        [names.of, of],
        [names.script, script],
      ] as const) {
        if (value !== undefined) headers.set(field, encodeURI(String(value)));
      }
      const cache = await caches.open(name);
      // Made anew, an answer that came by a redirect can stand for its page.
      await cache.put(urlOf(address), new Response(body, { headers }));
    },
    async remove(address) {
      try {
        await (await caches.open(name)).delete(urlOf(address), { ignoreVary: true });
      } catch {
        // It is not there, or cannot be reached; both are gone.
      }
    },
    count: async () => ((await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0),
    async files() {
      const cache = await caches.open(name);
      const files = await Promise.all(
        (await cache.keys()).map(async (request): Promise<KeptFile | undefined> => {
          const response = await cache.match(request, { ignoreVary: true });
          if (response === undefined) return undefined;
          return {
            address: addressOf(request.url),
            bytes: numberIn(response.headers, names.bytes),
            ...factsOf(response),
          };
        }),
      );
      return files.filter((file) => file !== undefined);
    },
  };
}
