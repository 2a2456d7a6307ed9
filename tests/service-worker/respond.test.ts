import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName, mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import {
  base,
  htmlResponse,
  json,
  masthead,
  noConnection,
  openFakeCaches,
  scope,
  shellHtml,
  storyHtml,
  storyResponse,
  stubNetwork,
  textOf,
} from '../fixtures/service-worker.ts';

let { storage, offline, store, responder, cacheShell, cacheScript } = openFakeCaches();
const minute = '1970-01-01T00:01:00.000Z';

beforeEach(() => {
  ({ storage, offline, store, responder, cacheShell, cacheScript } = openFakeCaches());
  vi.useFakeTimers({ now: 60_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const address = storyAddress('flood');
const html = storyHtml('flood');
const noAnswer = () => new Promise<never>(() => undefined);

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
    stubNetwork(new Map([[mastheadFile, () => json(masthead)]]));
    await store.storePage(address, htmlResponse(html));
    await responder.updatePage(address, Promise.resolve(htmlResponse('', { status })));
    await responder.updateData(storyFile('flood'), Promise.resolve(json('', { status })));
    expect(await offline.pages.get(address)).toBeUndefined();
    expect(await offline.data.get(storyFile('flood'))).toBeUndefined();
  });

  test.each([404, 410])('by removing no data where the host has none in this format: %i', async (status) => {
    stubNetwork(new Map([[mastheadFile, () => json('', { status: 404 })]]));
    await store.storePage(address, htmlResponse(html));
    await responder.updateData(storyFile('flood'), Promise.resolve(json('', { status })));
    expect(await offline.data.get(storyFile('flood'))).toBeDefined();
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

test('a file of another version that is asked for past the cache replaces the copy', async () => {
  const answers = new Map([['/assets/a-1.js', () => json('broken')]]);
  stubNetwork(answers);
  const ask = async (cache: RequestCache): Promise<unknown> => {
    const work: Promise<void>[] = [];
    const request = new Request(`${scope}assets/a-1.js`, { cache });
    const response = await responder.hashedFile('/assets/a-1.js', request, (promise) => void work.push(promise));
    await Promise.all(work);
    return response.json();
  };
  expect(await ask('default')).toBe('broken');
  answers.set('/assets/a-1.js', () => json('whole'));
  expect([await ask('default'), await ask('reload'), await ask('default')]).toEqual(['broken', 'whole', 'whole']);
});

const showPicture = async (address: string): Promise<unknown> => {
  const work: Promise<void>[] = [];
  const request = new Request(scope + address.slice(1));
  const response = await responder.picture(address, request, (promise) => void work.push(promise));
  await Promise.allSettled(work);
  return response.json();
};

test('a picture whose name is no hash is answered from the cache, and downloaded again for the next time', async () => {
  const answers = new Map([['/quay.svg', () => json('first')]]);
  const requested = stubNetwork(answers);
  expect(await showPicture('/quay.svg')).toBe('first');
  answers.set('/quay.svg', () => json('corrected'));
  expect([await showPicture('/quay.svg'), await showPicture('/quay.svg')]).toEqual(['first', 'corrected']);
  expect(requested).toHaveLength(3);
  answers.clear();
  expect(await showPicture('/quay.svg')).toBe('corrected');
});

test('a picture’s file is requested once; without a connection, the standard file answers for others', async () => {
  const [small, standard] = ['/edition/pictures/00aa-320.jpg', '/edition/pictures/00aa.avif'];
  const answers = new Map([
    [small, () => json('small')],
    [standard, () => json('standard')],
  ]);
  const requested = stubNetwork(answers);
  expect([await showPicture(small), await showPicture(small)]).toEqual(['small', 'small']);
  expect(await showPicture(standard)).toBe('standard');
  expect(requested).toHaveLength(2);
  answers.clear();
  expect(await showPicture('/edition/pictures/00aa-2400.avif')).toBe('standard');
  expect(await showPicture(small)).toBe('small');
  await expect(showPicture('/edition/pictures/00bb-320.jpg')).rejects.toThrow('Failed to fetch');
});
