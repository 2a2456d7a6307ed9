/** What a reader keeps of an edition, beside what was cached while reading. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  cacheName,
  frontFile,
  mastheadFile,
  offlineAddress,
  storyAddress,
  storyFile,
} from '../../src/edition/addresses.ts';
import { keptRecordFile } from '../../src/edition/offline-edition.ts';
import { cacheKinds } from '../../src/service-worker/limits.ts';
import { requestKind } from '../../src/service-worker/request-kind.ts';
import {
  base,
  htmlResponse,
  json,
  masthead,
  noConnection,
  openFakeCaches,
  scope,
  shellHtml,
  storyData,
  storyHtml,
} from '../fixtures/service-worker.ts';

let { storage, offline, store, cleanUp, responder, cacheShell, cacheScript } = openFakeCaches();
beforeEach(() => {
  ({ storage, offline, store, cleanUp, responder, cacheShell, cacheScript } = openFakeCaches());
});
afterEach(() => vi.unstubAllGlobals());

const jsonHeaders = new Headers({ 'content-type': 'application/json' });
const headline = (text: string) => JSON.stringify(storyData('flood', { headline: text }));
const keep = (address: string, body: string, cachedAt = 1000) =>
  offline.kept.put(address, body, jsonHeaders, { cachedAt });
const cache = (address: string, body: string, cachedAt: number) =>
  offline.data.put(address, body, jsonHeaders, { cachedAt });
const dataOffline = async () => (await responder.data(storyFile('flood'), noConnection(), () => undefined)).text();

describe('without a connection', () => {
  test('a story that is only in the kept edition is shown with the shell', async () => {
    await cacheShell();
    await keep(mastheadFile, JSON.stringify(masthead));
    await keep(storyFile('flood'), headline('kept'));
    expect(await (await responder.page(storyAddress('flood'), noConnection())).text()).toContain('<h1>shell</h1>');
    expect(await dataOffline()).toBe(headline('kept'));
  });

  test('the later of two copies is shown', async () => {
    await keep(storyFile('flood'), headline('kept'), 1000);
    await cache(storyFile('flood'), headline('read'), 2000);
    expect(await dataOffline()).toBe(headline('read'));
    await keep(storyFile('flood'), headline('kept later'), 3000);
    expect(await dataOffline()).toBe(headline('kept later'));
  });

  test('a copy that the app can’t use gives way to the other', async () => {
    await keep(storyFile('flood'), '{"story":5}', 2000);
    await cache(storyFile('flood'), headline('read'), 1000);
    expect(await dataOffline()).toBe(headline('read'));
    await keep(storyFile('flood'), headline('kept'), 1000);
    await cache(storyFile('flood'), '{}', 2000);
    expect(await dataOffline()).toBe(headline('kept'));
  });

  test('a page that was read before the kept data arrived is shown as shell and data', async () => {
    vi.useFakeTimers({ now: 2000 });
    const scripts = await storage.open(cacheName(base, 'edition', '1'));
    await scripts.put(scope + offlineAddress.slice(1), htmlResponse(shellHtml));
    await scripts.put(`${scope}assets/boot-1.js`, json('script'));
    await store.storePage(storyAddress('flood'), htmlResponse(storyHtml('flood')));
    vi.useRealTimers();
    const shown = async () => (await responder.page(storyAddress('flood'), noConnection())).text();
    await keep(storyFile('flood'), headline('earlier'), 1000);
    expect(await shown()).toContain('<h1>A</h1>');
    await keep(storyFile('flood'), headline('corrected'), 3000);
    expect(await shown()).toContain('<h1>shell</h1>');
  });

  test('a kept picture is shown', async () => {
    await offline.kept.put('/edition/pictures/a.png', 'picture', new Headers({ 'content-type': 'image/png' }), {
      cachedAt: Date.now(),
    });
    const request = new Request(`${scope}edition/pictures/a.png`);
    expect(await (await responder.picture('/edition/pictures/a.png', request, () => undefined)).text()).toBe('picture');
  });
});

test('no clean-up deletes anything of the kept edition', async () => {
  for (let i = 0; i < 700; i++) await keep(storyFile(`story-${i}`), '{}');
  await keep(frontFile, '{}');
  await cleanUp.evict(0);
  await cleanUp.forget({ kind: 'forget', stories: ['story-1'], all: true, saved: [] });
  expect(await offline.kept.count()).toBe(701);
  expect(cacheKinds).not.toContain('kept');
});

test('a page that keeps an edition downloads it itself', () => {
  const facts = { method: 'GET', mode: 'cors', destination: '', isRange: false, cache: 'no-store' };
  for (const path of ['edition/v1/front.json', 'assets/boot-1.js', 'edition/pictures/a.png'])
    expect(requestKind({ ...facts, url: scope + path }, scope)).toEqual({ kind: 'other' });
  expect(requestKind({ ...facts, url: scope, mode: 'navigate' }, scope).kind).toBe('page');
});

const withdrawn = storyHtml('flood').replace('"headline":"flood"', '"headline":"withdrawn"');

test('a version that was withdrawn gives way to the kept edition once that is published again', async () => {
  vi.useFakeTimers({ now: 5000 });
  await cacheShell();
  await cacheScript();
  await keep(mastheadFile, JSON.stringify(masthead), 1000);
  await keep(storyFile('flood'), headline('kept'), 1000);
  vi.setSystemTime(6000);
  await store.storePage(storyAddress('flood'), htmlResponse(withdrawn));
  const pageOffline = async () => (await responder.page(storyAddress('flood'), noConnection())).text();
  expect([await pageOffline(), await dataOffline()]).toEqual([
    expect.stringContaining('withdrawn'),
    expect.stringContaining('withdrawn'),
  ]);
  vi.setSystemTime(9000);
  await keep(keptRecordFile, JSON.stringify({ confirmedAt: 8000 }), 8000);
  expect([await pageOffline(), await dataOffline()]).toEqual([
    expect.stringContaining('<h1>shell</h1>'),
    headline('kept'),
  ]);
  vi.useRealTimers();
});

test('a page from a time that is still to come is older than data that was read after it', async () => {
  vi.useFakeTimers({ now: 9000 });
  await cacheShell();
  await cacheScript();
  await store.storePage(storyAddress('flood'), htmlResponse(withdrawn));
  vi.setSystemTime(5000);
  await store.storeFile('data', storyFile('flood'), json(storyData('flood')));
  expect(await (await responder.page(storyAddress('flood'), noConnection())).text()).toContain('<h1>shell</h1>');
  vi.useRealTimers();
});

test('a copy from a time that is still to come is older than any other: the device’s clock was wrong', async () => {
  await cacheShell();
  const later = Date.now() + 4 * 365 * 86_400_000;
  await keep(mastheadFile, JSON.stringify(masthead));
  await keep(storyFile('flood'), headline('kept with a wrong clock'), later);
  await cache(storyFile('flood'), headline('read'), Date.now());
  expect(await dataOffline()).toBe(headline('read'));
});
