import { storyFile } from '../edition/addresses.ts';
import type { CleanUp } from './clean-up.ts';
import type { Downloads } from './downloads.ts';
import type { WorkerMessage } from './messages.ts';
import type { OfflineCaches } from './offline-caches.ts';
import { addressBelow } from './request-kind.ts';
import type { ResponseStore } from './store-responses.ts';
import type { ActiveConfig } from './worker-config.ts';

/** The part of the worker's global object that messages use. */
export interface WorkerGlobal {
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly unknown[]>;
  };
}

export interface MessageHandlerParts {
  readonly config: ActiveConfig;
  /** The edition's URL, with a slash at its end. */
  readonly scope: string;
  readonly worker: WorkerGlobal;
  readonly offline: OfflineCaches;
  readonly store: ResponseStore;
  readonly downloads: Downloads;
  readonly cleanUp: CleanUp;
}

/** Runs a task for one item after another, so that downloads don't slow the page down. Errors are ignored. */
async function inSequence<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await task(item).catch(() => undefined);
}

/** Creates the function that handles messages. It sends answers through the message's port. */
export function createMessageHandler({
  config,
  scope,
  worker,
  offline,
  store,
  downloads,
  cleanUp,
}: MessageHandlerParts) {
  async function cacheReading(message: Extract<WorkerMessage, { kind: 'reading' }>): Promise<void> {
    const { page, opened, loaded, saveData, saved, read } = message;
    await offline.state.write('reader', { saved, read });
    const address = addressBelow(scope, page);
    if (address !== undefined && (await offline.pages.get(address)) === undefined)
      await inSequence([address], async () => store.storePage(address, await fetch(page)));
    await inSequence(loaded, downloads.loadedFile);
    await inSequence([...opened, ...saved].map(storyFile), downloads.data);
    await downloads.ofOtherFormat(read);
    await inSequence(saveData ? saved : [...opened, ...saved], downloads.pictures);
    if (!saveData) await inSequence([undefined], downloads.startFiles);
    await cleanUp.evictIfDue();
  }

  return async (message: WorkerMessage, port: Pick<MessagePort, 'postMessage'> | undefined): Promise<void> => {
    switch (message.kind) {
      case 'skip-waiting':
        return worker.skipWaiting();
      case 'is-own-script': {
        const isOwn = Object.keys(config.everyPage).some((script) => scope + script.slice(1) === message.script);
        // The only tab already runs this worker's edition, so no other tab loses its scripts.
        if (isOwn && (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1)
          await worker.skipWaiting();
        return port?.postMessage(isOwn);
      }
      case 'forget':
        return cleanUp.forget(message);
      case 'reading':
        return cacheReading(message);
    }
  };
}
