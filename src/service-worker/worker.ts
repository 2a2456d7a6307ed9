/**
 * The worker: what was read or saved opens without a connection. It stands between pages and
 * network, and shows nothing old while there is something new. Here are its events; what they
 * lead to is in the files beside.
 */
import { createAnswers } from './answer.ts';
import { openKeep } from './keep.ts';
import { fromKept, readMessage, type Message } from './messages.ts';
import { nextVersions, outdated, precache, type Versions } from './precache.ts';
import type { Pressed, Working } from './pressed.ts';
import { addressBelow, kindOf } from './request-kind.ts';

declare const self: ServiceWorkerGlobalScope;
/** The press writes it in front of this script. */
declare const pressed: Pressed;

const shelfOf = { data: 'data', asset: 'assets', picture: 'pictures' } as const;

if (pressed.kind === 'retired') retire(pressed.base);
else work(pressed);

/** Undoes what earlier workers did: nothing is kept any more, and the next page comes without a worker. */
function retire(base: string): void {
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => {
    const clear = async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith(`broadsheet:${base}:`));
      await Promise.all(names.map((name) => caches.delete(name)));
      await self.registration.unregister();
    };
    event.waitUntil(clear());
  });
}

function work(edition: Working): void {
  const { scope } = self.registration;
  const keep = openKeep(edition.base, scope);
  const answers = createAnswers(keep, scope);

  self.addEventListener('install', (event) => {
    const { connection } = self.navigator as WorkerNavigator & {
      readonly connection?: { readonly saveData?: boolean };
    };
    event.waitUntil(precache(edition, scope, connection?.saveData === true));
  });

  self.addEventListener('activate', (event) => {
    const takeOver = async () => {
      await self.clients.claim();
      // The network is asked while a worker that was asleep starts.
      await self.registration.navigationPreload?.enable();
      const versions = nextVersions(readVersions(await keep.notes.read('versions')), edition.version);
      await keep.notes.write('versions', versions);
      await Promise.all(outdated(await caches.keys(), edition.base, versions).map((name) => caches.delete(name)));
    };
    event.waitUntil(takeOver());
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const asked = kindOf(
      { method: request.method, url: request.url, mode: request.mode, isPart: request.headers.has('range') },
      scope,
    );
    // What goes wrong after an answer was given is nothing to its reader.
    const after = (work: Promise<void>) => event.waitUntil(work.catch(() => undefined));
    switch (asked.kind) {
      case 'page': {
        const sent = sentFor(event);
        after(
          answers.keepPage(
            asked.address,
            sent.then((response) => response.clone()),
          ),
        );
        return event.respondWith(answers.page(asked.address, sent));
      }
      case 'document':
        return event.respondWith(answers.page(undefined, sentFor(event)));
      case 'data': {
        const sent = fetch(request);
        after(
          answers.keepData(
            asked.address,
            sent.then((response) => response.clone()),
          ),
        );
        const tell = () => after(self.clients.get(event.clientId).then((client) => client?.postMessage(fromKept, [])));
        return event.respondWith(answers.data(asked.address, sent, tell));
      }
      case 'asset':
      case 'picture':
        return event.respondWith(answers.unchanging(shelfOf[asked.kind], asked.address, request, after));
      case 'left alone':
        return undefined;
    }
  });

  self.addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message !== undefined) event.waitUntil(heed(message, event.ports).catch(() => undefined));
  });

  /** Has a file here that the browser has: it comes from the browser's own cache, without a request. */
  async function keepFetched(url: string): Promise<void> {
    const asked = kindOf({ method: 'GET', url, mode: 'cors', isPart: false }, scope);
    if (asked.kind !== 'data' && asked.kind !== 'asset' && asked.kind !== 'picture') return;
    if ((await caches.match(url, { ignoreVary: true })) !== undefined) return;
    await keep.keepFile(shelfOf[asked.kind], asked.address, await fetch(url, { cache: 'force-cache' }));
  }

  async function heed(message: Message, ports: readonly MessagePort[]): Promise<void> {
    switch (message.kind) {
      case 'take over':
        return self.skipWaiting();
      case 'is it yours': {
        const isOurs = edition.first.some((script) => scope + script.slice(1) === message.script);
        // A reader who has no other tab open has the new edition already: nothing is taken from them.
        if (isOurs && (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1)
          await self.skipWaiting();
        return ports[0]?.postMessage(isOurs);
      }
      case 'reading': {
        const { page, opened, fetched, thrifty, saved, read } = message;
        await keep.notes.write('reader', { saved, read });
        const address = addressBelow(scope, page);
        if (address !== undefined && (await keep.archives.pages.get(address)) === undefined)
          await each([address], async () => keep.keepPage(address, await fetch(page)));
        await each(fetched, keepFetched);
        await each([...opened, ...saved], keep.keepStory);
        await each(saved, keep.keepPicture);
        if (!thrifty) await each([''], keep.keepAhead);
        return keep.tidy();
      }
    }
  }
}

/** One after another, so that what is fetched ahead is in nobody's way; what fails is tried the next time. */
async function each<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  for (const thing of things) await work(thing).catch(() => undefined);
}

/** The browser may have asked the network while the worker was starting. */
const sentFor = async (event: FetchEvent): Promise<Response> => {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
};

function readVersions(note: unknown): Versions | undefined {
  if (typeof note !== 'object' || note === null || !('current' in note) || typeof note.current !== 'string')
    return undefined;
  return {
    current: note.current,
    previous: 'previous' in note && typeof note.previous === 'string' ? note.previous : undefined,
  };
}
