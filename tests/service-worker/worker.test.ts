import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  cacheName,
  frontFile,
  mastheadFile,
  offlineAddress,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../../src/edition/addresses.ts';
import { answeredFromCache } from '../../src/service-worker/messages.ts';
import type { WorkerConfig } from '../../src/service-worker/worker-config.ts';
import type { FakeCacheStorage } from '../fixtures/cache-storage.ts';
import {
  base,
  config,
  fetchEvent,
  front,
  htmlResponse,
  json,
  openFakeCaches,
  pageHtml,
  request,
  scope,
  scripts,
  storyHtml,
  storyResponse,
  stubNetwork,
} from '../fixtures/service-worker.ts';

// As text: the file belongs to another TypeScript project.
const file: string = '../../src/service-worker/worker.ts';

const self = {
  registration: {
    scope,
    active: null as object | null,
    installing: null,
    waiting: null,
    unregister: vi.fn<() => Promise<boolean>>(),
    navigationPreload: { enable: vi.fn<() => void>() },
  },
  navigator: {} as { connection?: { saveData: boolean } },
  clients: {
    claim: vi.fn<() => Promise<void>>(),
    matchAll: async () => [],
    get: vi.fn<(id: string) => Promise<unknown>>(),
  },
  skipWaiting: vi.fn<() => Promise<void>>(),
};
let listeners: Map<string, (event: object) => void>;
let storage: FakeCacheStorage;
let answers: Map<string, () => Response>;
let requested: string[];

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  ({ storage } = openFakeCaches());
  listeners = new Map();
  const addEventListener = (name: string, listener: (event: object) => void) => listeners.set(name, listener);
  vi.stubGlobal('self', { ...self, addEventListener });
  answers = new Map([
    [offlineAddress, () => htmlResponse(pageHtml())],
    ...Object.entries(scripts),
    [storyAddress('flood'), () => htmlResponse(storyHtml('flood'))],
    [frontFile, () => json(front)],
  ]);
  requested = stubNetwork(answers);
});
afterEach(() => void vi.unstubAllGlobals());
async function startWorker(workerConfig: WorkerConfig): Promise<void> {
  vi.stubGlobal('workerConfig', workerConfig);
  await import(file);
}

/** Dispatches an event, and waits for the work that it starts. @returns the response, if there is one */
async function dispatch(name: string, event: object = {}): Promise<Response | undefined> {
  const work: unknown[] = [];
  let response: Promise<Response> | undefined;
  listeners.get(name)?.({
    waitUntil: (promise: unknown) => work.push(promise),
    respondWith: (promise: Promise<Response>) => {
      response = promise;
    },
    ...event,
  });
  const answer = await response;
  // Work may start other work.
  for (const promise of work) await promise;
  return answer;
}

/** Caches a data file of another format. */
const ofOtherFormat = async (name: string) =>
  (await storage.open(cacheName(base, 'data'))).put(`${scope}edition/v0/${name}.json`, json({}));

/** A worker is active, and the next one replaces it. */
const anotherIsActive = () => vi.stubGlobal('self', { ...self, registration: { ...self.registration, active: {} } });

describe('a worker', () => {
  beforeEach(() => startWorker(config));

  test('caches the edition when it is installed, and stays waiting', async () => {
    await dispatch('install');
    expect(storage.paths(cacheName(base, 'edition', '1'))).toEqual([
      '/paper/assets/boot-1.js',
      '/paper/assets/search-1.js',
      '/paper/offline/',
    ]);
    expect(self.skipWaiting).not.toHaveBeenCalled();
  });

  test('leaves out scripts that not every page needs for readers who save data', async () => {
    vi.stubGlobal('self', { ...self, navigator: { connection: { saveData: true } } });
    await dispatch('install');
    expect(storage.paths(cacheName(base, 'edition', '1'))).toEqual(['/paper/assets/boot-1.js', '/paper/offline/']);
  });

  test('has the front page and read stories in its own format before it replaces a worker with another', async () => {
    for (const address of [mastheadFile, topicsFile(), searchPageFile]) answers.set(address, () => json({}));
    for (const slug of ['flood', 'quay']) {
      answers.set(storyFile(slug), () => storyResponse(slug));
      await ofOtherFormat(`stories/${slug}`);
    }
    anotherIsActive();
    const lists = new Response(JSON.stringify({ saved: [], read: ['flood'] }));
    await (await storage.open(cacheName(base, 'notes'))).put(`${scope}reader`, lists);
    await dispatch('install');
    const cached = storage.paths(cacheName(base, 'data')).map((path) => path.slice('/paper'.length));
    expect(cached).toEqual(expect.arrayContaining([frontFile, storyFile('flood')]));
    expect(cached).not.toContain(storyFile('quay'));
  });

  test('is installed although the front page can’t be had, and downloads none of it for a new reader', async () => {
    await dispatch('install');
    expect(requested).not.toContain(frontFile);
    answers.delete(frontFile);
    anotherIsActive();
    await dispatch('install');
    expect(requested).toContain(frontFile);
  });

  test('is activated in browsers without navigation preload too', async () => {
    vi.stubGlobal('self', { ...self, registration: { scope, installing: null, waiting: null } });
    await storage.open(cacheName(base, 'edition', '0'));
    await dispatch('activate');
    expect(await storage.has(cacheName(base, 'edition', '0'))).toBe(false);
  });

  test('controls open pages when it is activated, and deletes outdated scripts', async () => {
    await storage.open(cacheName(base, 'edition', '0'));
    await dispatch('activate');
    expect(self.clients.claim).toHaveBeenCalled();
    expect(self.registration.navigationPreload.enable).toHaveBeenCalled();
    expect(await storage.has(cacheName(base, 'edition', '0'))).toBe(false);
  });

  test('answers a page from the network, and caches it', async () => {
    const response = await dispatch('fetch', fetchEvent(request(storyAddress('flood'), { navigate: true })));
    expect(await response?.text()).toContain('boot-1.js');
    expect(storage.paths(cacheName(base, 'pages'))).toEqual(['/paper/stories/flood/']);
  });

  test('answers a page with the response that the browser has preloaded, without another request', async () => {
    const preloaded = htmlResponse(pageHtml());
    const response = await dispatch('fetch', fetchEvent(request(storyAddress('new'), { navigate: true }), preloaded));
    expect(await response?.text()).toBe(pageHtml());
    expect(requested).toEqual([]);
  });

  test('answers a feed from the network, and does not cache it', async () => {
    answers.set('/feeds/rss.xml', () => json('feed'));
    const response = await dispatch('fetch', fetchEvent(request('/feeds/rss.xml', { navigate: true })));
    expect(await response?.json()).toBe('feed');
    expect(await storage.keys()).toEqual([]);
  });

  test('answers data from the cache without a connection, and tells the page', async () => {
    await dispatch('fetch', fetchEvent(request(frontFile)));
    answers.clear();
    const postMessage = vi.fn<(message: unknown) => void>();
    self.clients.get.mockResolvedValue({ postMessage });
    const response = await dispatch('fetch', fetchEvent(request(frontFile)));
    expect(await response?.json()).toEqual(front);
    expect(self.clients.get).toHaveBeenCalledWith('tab');
    expect(postMessage.mock.calls).toEqual([[answeredFromCache, []]]);
  });

  test('updates the cached data with what the network answers', async () => {
    await dispatch('fetch', fetchEvent(request(frontFile)));
    const later = { groups: [{ cards: [], total: 0 }] };
    answers.set(frontFile, () => json(later));
    await dispatch('fetch', fetchEvent(request(frontFile)));
    answers.clear();
    expect(await (await dispatch('fetch', fetchEvent(request(frontFile))))?.json()).toEqual(later);
  });

  test('answers data from the cache to a page that is closed meanwhile', async () => {
    await dispatch('fetch', fetchEvent(request(frontFile)));
    answers.clear();
    self.clients.get.mockResolvedValue(undefined);
    expect(await (await dispatch('fetch', fetchEvent(request(frontFile))))?.json()).toEqual(front);
  });

  test('answers a script from the cache of the edition', async () => {
    await dispatch('install');
    answers.clear();
    expect(await (await dispatch('fetch', fetchEvent(request('/assets/boot-1.js'))))?.json()).toBe('script');
  });

  test.each([
    ['other methods', request(frontFile, { method: 'HEAD' })],
    ['parts of files', request(frontFile, { headers: { range: 'bytes=0-1' } })],
  ])('leaves %s to the browser', async (_what, asked) => {
    expect(await dispatch('fetch', fetchEvent(asked))).toBeUndefined();
    expect(requested).toEqual([]);
  });

  test('handles messages, ignores unknown ones, and survives one that it can’t act on', async () => {
    await dispatch('message', { data: { kind: 'unknown' }, ports: [] });
    expect(self.skipWaiting).not.toHaveBeenCalled();
    self.skipWaiting.mockRejectedValueOnce(new DOMException('not now', 'InvalidStateError'));
    for (const times of [1, 2]) {
      await dispatch('message', { data: { kind: 'skip-waiting' }, ports: [] });
      expect(self.skipWaiting).toHaveBeenCalledTimes(times);
    }
  });

  test('answers a question by its port', async () => {
    const port = { postMessage: vi.fn<(answer: unknown) => void>() };
    await dispatch('message', { data: { kind: 'is-own-script', script: `${scope}assets/0.js` }, ports: [port] });
    expect(port.postMessage.mock.calls).toEqual([[false]]);
  });
});

describe('the worker of an edition that does not work offline', () => {
  test('replaces the previous worker at once, and deletes all caches of the edition and itself', async () => {
    for (const name of [cacheName(base, 'pages'), cacheName(base, 'edition', '1'), cacheName('/', 'pages'), 'other'])
      await storage.open(name);
    await startWorker({ kind: 'retired', base });
    await dispatch('install');
    expect(self.skipWaiting).toHaveBeenCalledOnce();
    await dispatch('activate');
    expect(await storage.keys()).toEqual([cacheName('/', 'pages'), 'other']);
    expect(self.registration.unregister).toHaveBeenCalledOnce();
    expect(listeners.has('fetch')).toBe(false);
  });
});
