import { cacheName } from '../edition/addresses.ts';

/** Values that the worker stores as JSON, by name. Browsers end an idle worker, and its variables are lost then. */
export interface WorkerState {
  /** @returns undefined if nothing was stored, or it can't be read */
  readonly read: (name: string) => Promise<unknown>;
  /** Does nothing if the browser stores nothing. */
  readonly write: (name: string, value: unknown) => Promise<void>;
}

/** @param scope the edition's URL, with a slash at its end */
export function openWorkerState(base: string, scope: string): WorkerState {
  const cache = cacheName(base, 'notes');
  const urlOf = (name: string) => `${scope}${name}`;
  return {
    async read(name) {
      try {
        const value: unknown = await (await caches.match(urlOf(name), { cacheName: cache }))?.json();
        return value;
      } catch {
        return undefined;
      }
    },
    async write(name, value) {
      try {
        await (await caches.open(cache)).put(urlOf(name), new Response(JSON.stringify(value)));
      } catch {
        // Storage is full or blocked. The worker also works without its state.
      }
    },
  };
}
