import { cacheName } from '../edition/addresses.ts';

/** What the worker remembers between its lives, each note under a name. A worker is ended whenever it has nothing to do. */
export interface Notes {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, note: unknown) => Promise<void>;
}

export function openNotes(base: string, scope: string): Notes {
  const cache = cacheName(base, 'notes');
  const urlOf = (name: string) => `${scope}${name}`;
  return {
    async read(name) {
      try {
        const note: unknown = await (await caches.match(urlOf(name), { cacheName: cache }))?.json();
        return note;
      } catch {
        return undefined;
      }
    },
    async write(name, note) {
      try {
        await (await caches.open(cache)).put(urlOf(name), new Response(JSON.stringify(note)));
      } catch {
        // Where nothing can be kept there is nothing to remember.
      }
    },
  };
}
