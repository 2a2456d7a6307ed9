/** Responses of the network that are damaged, though their status is 200. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { createDownloads } from '../../src/service-worker/downloads.ts';
import {
  htmlResponse,
  json,
  masthead,
  NetworkResponse,
  noConnection,
  openFakeCaches,
  scope,
  storyData,
  storyHtml,
  storyResponse,
  stubNetwork,
  textOf,
} from '../fixtures/service-worker.ts';

let { offline, store, responder, cacheShell, cacheScript } = openFakeCaches();
const minute = '1970-01-01T00:01:00.000Z';

beforeEach(() => {
  ({ offline, store, responder, cacheShell, cacheScript } = openFakeCaches());
  vi.useFakeTimers({ now: 60_000 });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const address = storyAddress('flood');
const html = storyHtml('flood');

const brokenPages: [what: string, response: () => Response][] = [
  ['empty', () => htmlResponse('')],
  ['cut off before its heading', () => htmlResponse(html.slice(0, html.indexOf('</h1>')))],
  ['a page of the host', () => htmlResponse('<!doctype html><h1>Back soon</h1>')],
  ['no HTML', () => json(masthead)],
];

describe.each(brokenPages)('a page from the network that is %s', (_what, response) => {
  test('gives way to the cached one, which stays', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheScript();
    await responder.updatePage(address, Promise.resolve(response()));
    const text = await textOf(responder.page(address, Promise.resolve(response())));
    expect(text).toBe(html.replace('<html ', `<html data-cached-at="${minute}" `));
  });

  test('gives way to the shell where the data of the page is cached', async () => {
    await store.storeFile('data', storyFile('flood'), storyResponse('flood'));
    await store.storeFile('data', mastheadFile, json(masthead));
    await cacheShell();
    expect(await textOf(responder.page(address, Promise.resolve(response())))).toContain('<h1>shell</h1>');
  });

  test('is shown as it came where nothing is cached', async () => {
    await cacheShell();
    const text = await response().text();
    expect(await textOf(responder.page(address, Promise.resolve(response())))).toBe(text);
  });
});

describe('a page is passed on while it still arrives', () => {
  const endless = (text: string) => {
    const stream = new ReadableStream({ start: (control) => control.enqueue(new TextEncoder().encode(text)) });
    return new Response(stream, { headers: { 'content-type': 'text/html' } });
  };
  test('at once where it is not cached', async () => {
    expect((await responder.page(address, Promise.resolve(endless('')))).body).not.toBeNull();
  });

  test('from its heading on where it is cached', async () => {
    await store.storePage(address, htmlResponse(html));
    const begun = endless(html.slice(0, html.indexOf('</h1>') + 5));
    const { headers } = await responder.page(address, Promise.resolve(begun));
    expect(headers.has('cached-at')).toBe(false);
  });

  test('but the cached one is shown after 3 seconds without a heading', async () => {
    await store.storePage(address, htmlResponse(html));
    await cacheScript();
    const shown = textOf(responder.page(address, Promise.resolve(endless('<!doctype html>'))));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await shown).toContain(`data-cached-at="${minute}"`);
  });
});

const brokenData: [what: string, body: string, type?: string][] = [
  ['of another shape', '{"story":5}'],
  ['empty', ''],
  ['cut off', JSON.stringify(storyData('flood')).slice(0, -5)],
  ['null', 'null'],
  ['HTML', '<!doctype html>', 'text/html'],
];

describe.each(brokenData)('data from the network that is %s', (_what, body, type = 'application/json') => {
  const file = storyFile('flood');
  const broken = () => new NetworkResponse(body, { headers: { 'content-type': type } });

  test('gives way to the cached data, which stays', async () => {
    await store.storeFile('data', file, storyResponse('flood'));
    await responder.updateData(file, Promise.resolve(broken()));
    const response = await responder.data(file, Promise.resolve(broken()), () => undefined);
    expect(await response.json()).toEqual(storyData('flood'));
    expect(await (await offline.data.get(file))?.response.json()).toEqual(storyData('flood'));
  });

  test('is passed on where nothing is cached, and not cached', async () => {
    await responder.updateData(file, Promise.resolve(broken()));
    const response = await responder.data(file, Promise.resolve(broken()), () => undefined);
    expect(await response.text()).toBe(body);
    expect(await offline.data.get(file)).toBeUndefined();
  });

  test('and was cached by an earlier worker is not used', async () => {
    await offline.data.put(file, body, new Headers(), { cachedAt: 0 });
    await expect(responder.data(file, noConnection(), () => undefined)).rejects.toThrow('Failed to fetch');
    stubNetwork(new Map([[file, () => storyResponse('flood')]]));
    await createDownloads(offline, store, scope).data(file);
    expect(await (await offline.data.get(file))?.response.json()).toEqual(storyData('flood'));
  });
});

test('the story that the host has removed is removed, not shown from the cache', async () => {
  const file = storyFile('flood');
  await store.storeFile('data', file, storyResponse('flood'));
  const response = await responder.data(file, Promise.resolve(json('', { status: 404 })), () => undefined);
  expect(response.status).toBe(404);
});
