/**
 * The service worker: with it, stories that were read or saved open without a connection. This file registers the event
 * listeners; the code that they call is in the files beside it.
 */
import { cachePrefix } from '../edition/addresses.ts';
import { createCleanUp } from './clean-up.ts';
import { createDownloads } from './downloads.ts';
import { createMessageHandler } from './handle-message.ts';
import { answeredFromCache, parseMessage } from './messages.ts';
import { openOfflineCaches } from './offline-caches.ts';
import { precache } from './precache.ts';
import { requestKind } from './request-kind.ts';
import { createResponder } from './respond.ts';
import { createResponseStore } from './store-responses.ts';
import { deleteOutdatedCaches } from './versions.ts';
import type { ActiveConfig, WorkerConfig } from './worker-config.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in front of this script by the build (src/press/build/write-service-worker.ts). */
declare const workerConfig: WorkerConfig;

if (workerConfig.kind === 'retired') retire(workerConfig.base);
else activate(workerConfig);

/** Deletes everything that earlier workers have cached, and the worker itself. */
function retire(base: string): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    const clear = async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));
      await Promise.all(names.map((name) => caches.delete(name)));
      await self.registration.unregister();
    };
    event.waitUntil(clear());
  });
}

function activate(config: ActiveConfig): void {
  const { scope } = self.registration;
  const offline = openOfflineCaches(config, scope);
  const cleanUp = createCleanUp(offline);
  const store = createResponseStore(offline, cleanUp);
  const responder = createResponder(offline, store, scope);
  const downloads = createDownloads(offline, store, scope);
  const handleMessage = createMessageHandler({ config, scope, worker: self, offline, store, downloads, cleanUp });

  self.addEventListener('install', (event) => {
    const { connection } = self.navigator as WorkerNavigator & {
      readonly connection?: { readonly saveData?: boolean };
    };
    const savesData = connection?.saveData === true;
    const install = async () => {
      await precache(config, offline.hashedFiles, scope, savesData);
      // A first worker leaves the connection to the page. Another takes over from one whose data it may not be able to
      // show: that can be of another format.
      if (self.registration.active === null) return;
      if (!savesData) await downloads.startFiles().catch(() => undefined);
      const { saved, read } = await offline.readingLists();
      await downloads.ofOtherFormat([...saved, ...read]);
    };
    event.waitUntil(install());
  });

  self.addEventListener('activate', (event) => {
    const claimPages = async () => {
      await self.clients.claim();
      // With this, the browser requests a page while it starts the worker, not after that.
      await self.registration.navigationPreload?.enable();
      const { installing, waiting } = self.registration;
      await deleteOutdatedCaches(config, offline.state, (installing ?? waiting) !== null);
    };
    event.waitUntil(claimPages());
  });

  self.addEventListener('message', (event) => {
    const message = parseMessage(event.data);
    if (message !== undefined) event.waitUntil(handleMessage(message, event.ports[0]).catch(() => undefined));
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { method, url, mode, destination, headers, cache } = request;
    const requested = requestKind({ method, url, mode, destination, cache, isRange: headers.has('range') }, scope);
    // The page has its response by then, so a failure does no harm.
    const afterwards = (work: Promise<void>) => event.waitUntil(work.catch(() => undefined));
    switch (requested.kind) {
      case 'page': {
        const network = navigationResponse(event);
        afterwards(responder.updatePage(requested.address, cloneOf(network)));
        return event.respondWith(responder.page(requested.address, network));
      }
      case 'document':
        return event.respondWith(responder.page(undefined, navigationResponse(event)));
      case 'data': {
        const network = fetch(request);
        afterwards(responder.updateData(requested.address, cloneOf(network)));
        const tellPage = async () => (await self.clients.get(event.clientId))?.postMessage(answeredFromCache, []);
        return event.respondWith(responder.data(requested.address, network, () => afterwards(tellPage())));
      }
      case 'assets':
        return event.respondWith(responder.hashedFile(requested.address, request, afterwards));
      case 'pictures':
        return event.respondWith(responder.picture(requested.address, request, afterwards));
      case 'other':
        return undefined;
    }
  });
}

const cloneOf = async (network: Promise<Response>): Promise<Response> => (await network).clone();

/** The response to the browser's own request while the worker started, else to a new request. */
async function navigationResponse(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
}
