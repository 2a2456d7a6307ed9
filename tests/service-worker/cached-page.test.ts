/** Which version of a page and of the app is shown without a connection. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName, mastheadFile, offlineAddress, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import {
  base,
  htmlResponse,
  json,
  masthead,
  noConnection,
  openFakeCaches,
  shellHtml,
  storyHtml,
  storyResponse,
  textOf,
} from '../fixtures/service-worker.ts';

let { storage, offline, store, responder, cacheAsset, cacheShell, cacheScript } = openFakeCaches();

beforeEach(() => {
  ({ storage, offline, store, responder, cacheAsset, cacheShell, cacheScript } = openFakeCaches());
  vi.useFakeTimers({ now: 60_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const address = storyAddress('flood');
const html = storyHtml('flood');

describe('after an update, a page without a connection', () => {
  const earlierHtml = html.replace('boot-1', 'boot-0');
  const [earlierShell, laterShell] = ['earlier', 'later'].map((name) => shellHtml.replace('shell', name)) as [
    string,
    string,
  ];
  /** The caches of the version before and of a version that waits, around those of the worker's own. */
  beforeEach(async () => {
    await cacheAsset(offlineAddress, htmlResponse(earlierShell), '0');
    await cacheAsset('/assets/boot-0.js', json('earlier'), '0');
    await cacheShell();
    await cacheScript();
    await cacheAsset(offlineAddress, htmlResponse(laterShell), '2');
    await cacheAsset('/assets/boot-2.js', json('later'), '2');
  });

  test('is the shell of the worker’s version, whatever other versions are cached', async () => {
    await store.storeFile('data', storyFile('flood'), storyResponse('flood'));
    await store.storeFile('data', mastheadFile, json(masthead));
    expect(await textOf(responder.page(address, noConnection()))).toContain('<h1>shell</h1>');
    expect(await textOf(responder.page('/nowhere/', noConnection()))).toContain('<h1>shell</h1>');
    expect(await textOf(responder.page(undefined, noConnection()))).toContain('<h1>shell</h1>');
  });

  test('runs the app of the worker’s version, even if the page was cached with an earlier app', async () => {
    await store.storePage(address, htmlResponse(earlierHtml));
    expect(await textOf(responder.page(address, noConnection()))).toContain('<h1>shell</h1>');
  });

  test('that was cached with the app of a version that waits gets the worker’s own app', async () => {
    await store.storePage(address, htmlResponse(html.replace('boot-1', 'boot-2')));
    expect(await textOf(responder.page(address, noConnection()))).toContain('<h1>shell</h1>');
  });

  test('is the cached one with its earlier app where the app of today can’t use its data', async () => {
    await store.storePage(address, htmlResponse(earlierHtml));
    await offline.data.put(storyFile('flood'), '{"story":{}}', new Headers(), { cachedAt: 0 });
    expect(await textOf(responder.page(address, noConnection()))).toContain('boot-0.js');
  });

  test('is the cached one, not earlier data, if it was cached last and its data is of another format', async () => {
    await store.storePage(address, htmlResponse(html));
    vi.setSystemTime(61_000);
    const otherHtml = html.replaceAll('/edition/v1/', '/edition/v2/').replace('boot-1', 'boot-2');
    await store.storePage(address, htmlResponse(otherHtml));
    expect(await textOf(responder.page(address, noConnection()))).toContain('boot-2.js');
    // As before once a later page has come with data of the worker's format.
    vi.setSystemTime(62_000);
    await store.storeFile('data', storyFile('flood'), storyResponse('flood'));
    expect(await textOf(responder.page(address, noConnection()))).toContain('<h1>shell</h1>');
  });

  test('is no shell of another version', async () => {
    await storage.delete(cacheName(base, 'edition', '1'));
    await expect(responder.page('/nowhere/', noConnection())).rejects.toThrow('Failed to fetch');
  });
});

test('a shell that is cut off is not shown', async () => {
  await cacheAsset(offlineAddress, htmlResponse(shellHtml.slice(0, -10)));
  await expect(responder.page('/nowhere/', noConnection())).rejects.toThrow('Failed to fetch');
});

test('a cached page that an earlier worker has cached cut off is not shown', async () => {
  await cacheScript();
  await cacheShell();
  await offline.pages.put(address, html.slice(0, -10), new Headers({ 'content-type': 'text/html' }), {
    cachedAt: 0,
    script: '/paper/assets/boot-1.js',
  });
  expect(await textOf(responder.page(address, noConnection()))).toBe(shellHtml);
});
