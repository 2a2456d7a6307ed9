import { cacheName } from '../edition/addresses.ts';

/** Values that the worker stores as JSON, by name. Browsers end an idle worker, and its variables are lost then. */
export interface WorkerState {
  /** @returns undefined where nothing was stored, or it can't be read */
  readonly read: (name: string) => Promise<unknown>;
  /** Does nothing where the browser stores nothing. */
  readonly write: (name: string, value: unknown) => Promise<void>;
}

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
        // Storage is full or blocked. The state is only a help: the worker does its work without it.
      }
    },
  };
}
