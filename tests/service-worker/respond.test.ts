import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName, mastheadFile, offlineAddress, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { createResponder } from '../../src/service-worker/respond.ts';
import {
  base,
  htmlResponse,
  json,
  masthead,
  openFakeCaches,
  pageHtml,
  scope,
  shellHtml,
  storyData,
  storyResponse,
  stubNetwork,
} from '../fixtures/service-worker.ts';

let { storage, offline, store } = openFakeCaches();
let responder = createResponder(offline, store, scope);
const minute = '1970-01-01T00:01:00.000Z';

beforeEach(() => {
  ({ storage, offline, store } = openFakeCaches());
  responder = createResponder(offline, store, scope);
  vi.useFakeTimers({ now: 60_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const address = storyAddress('flood');
const html = pageHtml([
  [mastheadFile, masthead],
  [storyFile('flood'), storyData('flood')],
]);
const noConnection = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const noAnswer = () => new Promise<never>(() => undefined);
/** Puts a file into the scripts of a version: of the worker's, or of another. */
const cacheAsset = async (path: string, response: Response, version = '1') =>
  (await storage.open(cacheName(base, 'edition', version))).put(scope + path.slice(1), response);
const cacheShell = () => cacheAsset(offlineAddress, htmlResponse(shellHtml));
const cacheScript = () => cacheAsset('/assets/boot-1.js', json('script'));
const textOf = async (response: Promise<Response>) => (await response).text();

describe('a page without a connection', () => {
  test('is the cached page where its script is cached, and says when it was cached', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheScript();
    await cacheShell();
    const text = await textOf(responder.page(address, noConnection()));
    expect(text).toBe(html.replace('<html ', `<html data-cached-at="${minute}" `));
  });

  test('is the shell where a later edition has replaced its script, and its data is cached', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheShell();
    expect(await textOf(responder.page(address, noConnection()))).toBe(
      shellHtml.replace('<html ', `<html data-cached-at="${minute}" `),
    );
  });

  test('that the shell shows from data is as old as its own data, not as the masthead', async () => {
    await store.storeFile('data', storyFile('flood'), storyResponse('flood'));
    vi.setSystemTime(120_000);
    await store.storeFile('data', mastheadFile, json(masthead));
    await cacheShell();
    expect(await textOf(responder.page(address, noConnection()))).toContain(`data-cached-at="${minute}"`);
  });

  test('has the headers of the cached page', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheScript();
    const { headers } = await responder.page(address, noConnection());
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('is the cached page without its script, where there is no shell or not all data', async () => {
    await store.storePage(address, htmlResponse(html));
    expect(await textOf(responder.page(address, noConnection()))).toContain('boot-1.js');
    await cacheShell();
    await offline.data.remove(mastheadFile);
    expect(await textOf(responder.page(address, noConnection()))).toContain('boot-1.js');
  });

  test('does not show its age if it needs only the masthead and stored records', async () => {
    await store.storeFile('data', mastheadFile, json(masthead));
    await cacheShell();
    expect(await textOf(responder.page('/saved/', noConnection()))).toBe(shellHtml);
  });

  test('is the empty shell if nothing of it is cached, and an error if the shell is not cached either', async () => {
    await expect(responder.page(address, noConnection())).rejects.toThrow('Failed to fetch');
    await cacheShell();
    expect(await textOf(responder.page(address, noConnection()))).toBe(shellHtml);
    expect(await textOf(responder.page('/no/such/page/at/all/', noConnection()))).toBe(shellHtml);
  });

  test('is redirected to its address with a slash, if it is cached there', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheScript();
    const response = await responder.page(address.slice(0, -1), noConnection());
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(scope + address.slice(1));
    await expect(responder.page('/stories/other', noConnection())).rejects.toThrow('Failed to fetch');
  });

  test('is only the shell for a file that is opened as a document', async () => {
    await cacheShell();
    expect(await textOf(responder.page(undefined, noConnection()))).toBe(shellHtml);
  });
});

describe('a slow network', () => {
  beforeEach(() => store.storeFile('data', storyFile('flood'), storyResponse('flood')));
  /** @returns undefined where the cache has not answered after 5 seconds */
  const millisecondsUntilCached = async (network: Promise<Response>) => {
    const start = Date.now();
    let milliseconds: number | undefined;
    const response = responder.data(storyFile('flood'), network, () => {
      milliseconds = Date.now() - start;
    });
    await vi.advanceTimersByTimeAsync(5000);
    await response;
    return milliseconds;
  };

  test('gets 3 seconds, and after that 400 ms for each request', async () => {
    expect(await millisecondsUntilCached(noAnswer())).toBe(3000);
    expect(await millisecondsUntilCached(noAnswer())).toBe(400);
  });

  test('gets 400 ms after a request that failed', async () => {
    expect(await millisecondsUntilCached(noConnection())).toBe(0);
    expect(await millisecondsUntilCached(noAnswer())).toBe(400);
  });

  test('gets 3 seconds again 15 seconds after a failure', async () => {
    expect(await millisecondsUntilCached(noConnection())).toBe(0);
    vi.setSystemTime(60_000 + 15_000);
    expect(await millisecondsUntilCached(noAnswer())).toBe(3000);
  });

  test('gets 3 seconds again once it has answered', async () => {
    expect(await millisecondsUntilCached(noAnswer())).toBe(3000);
    expect(await millisecondsUntilCached(Promise.resolve(storyResponse('flood')))).toBeUndefined();
    expect(await millisecondsUntilCached(noAnswer())).toBe(3000);
  });
});

describe('the caches are updated', () => {
  test('with pages and data that the network has answered', async () => {
    await responder.updatePage(address, Promise.resolve(htmlResponse(html)));
    await responder.updateData(storyFile('new'), Promise.resolve(storyResponse('new')));
    expect(await offline.pages.get(address)).toBeDefined();
    expect(await offline.data.get(storyFile('new'))).toBeDefined();
  });

  test.each([404, 410])('by removing a file that the host says is gone: %i', async (status) => {
    await store.storePage(address, htmlResponse(html));
    await responder.updatePage(address, Promise.resolve(htmlResponse('', { status })));
    await responder.updateData(storyFile('flood'), Promise.resolve(json('', { status })));
    expect(await offline.pages.get(address)).toBeUndefined();
    expect(await offline.data.get(storyFile('flood'))).toBeUndefined();
  });

  test('not by a server error', async () => {
    await store.storePage(address, htmlResponse(html));
    await responder.updatePage(address, Promise.resolve(htmlResponse('', { status: 500 })));
    expect(await offline.pages.get(address)).toBeDefined();
  });
});

test('a hashed file comes from the network where the browser blocks the caches', async () => {
  stubNetwork(new Map([['/assets/a-1.js', () => json('script')]]));
  vi.stubGlobal('caches', { match: () => Promise.reject(new DOMException('blocked', 'SecurityError')) });
  const request = new Request(`${scope}assets/a-1.js`);
  const response = await responder.hashedFile('/assets/a-1.js', request, (work) => void work.catch(() => {}));
  expect(await response.json()).toBe('script');
});

test('a hashed file is requested once, then answered from any cache of the edition', async () => {
  const requested = stubNetwork(new Map([['/assets/a-1.js', () => json('script')]]));
  const request = () => new Request(`${scope}assets/a-1.js`);
  const work: Promise<void>[] = [];
  const afterwards = (promise: Promise<void>) => void work.push(promise);
  for (let i = 0; i < 2; i++) {
    const response = await responder.hashedFile('/assets/a-1.js', request(), afterwards);
    expect(await response.json()).toBe('script');
    await Promise.all(work);
  }
  expect(requested).toEqual(['/assets/a-1.js']);
  expect(storage.paths(cacheName(base, 'assets'))).toEqual(['/paper/assets/a-1.js']);
});

test('a picture is answered from the cache, and downloaded again for the next time once a day', async () => {
  const answers = new Map([['/quay.png', () => json('first')]]);
  const requested = stubNetwork(answers);
  const show = async (): Promise<unknown> => {
    const work: Promise<void>[] = [];
    const request = new Request(`${scope}quay.png`);
    const response = await responder.picture('/quay.png', request, (promise) => void work.push(promise));
    await Promise.allSettled(work);
    return response.json();
  };
  const start = Date.now();
  expect([await show(), await show()]).toEqual(['first', 'first']);
  expect(requested).toHaveLength(1);
  answers.set('/quay.png', () => json('corrected'));
  vi.setSystemTime(start + 25 * 60 * 60 * 1000);
  expect([await show(), await show()]).toEqual(['first', 'corrected']);
  expect(requested).toHaveLength(2);
  answers.clear();
  vi.setSystemTime(start + 50 * 60 * 60 * 1000);
  expect(await show()).toBe('corrected');
});
