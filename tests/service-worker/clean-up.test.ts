import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { cacheLimits } from '../../src/service-worker/limits.ts';
import {
  front,
  htmlResponse,
  imageOf,
  json,
  openFakeCaches,
  storyHtml,
  storyResponse,
  topicHtml,
} from '../fixtures/service-worker.ts';

let { offline, store, cleanUp } = openFakeCaches();
beforeEach(() => {
  ({ offline, store, cleanUp } = openFakeCaches());
  vi.useFakeTimers({ now: 100_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const big = 'x'.repeat(cacheLimits.pictures.bytes / 2);
const picture = (name: string) => `/edition/pictures/${name}.png`;

test('caches that are too large are scanned once a minute', async () => {
  await cleanUp.evictIfDue();
  for (const name of ['a', 'b', 'c']) await store.storeFile('pictures', picture(name), json(big));
  vi.setSystemTime(160_000);
  await cleanUp.evictIfDue();
  expect(await offline.pictures.count()).toBe(3);
  vi.setSystemTime(160_001);
  await cleanUp.evictIfDue();
  expect(await offline.pictures.count()).toBeLessThan(3);
});

test('a cache with as many files as it may have is not scanned before the minute is over', async () => {
  await cleanUp.evictIfDue();
  const { files, bytes } = cacheLimits.assets;
  const tooBig = 'x'.repeat(bytes / files + 100);
  for (let i = 0; i < files; i++) await store.storeFile('assets', `/assets/${i}.js`, json(tooBig));
  await cleanUp.evictIfDue();
  expect(await offline.assets.count()).toBe(files);
});

test('a cache with too many files is cleaned up at once, and the stories read last stay longest', async () => {
  await offline.state.write('reader', { saved: ['s1'], read: ['s0'] });
  await cleanUp.evictIfDue();
  const { files } = cacheLimits.data;
  for (let i = 0; i < files + 2; i++) {
    vi.setSystemTime(100_000 + i);
    await store.storeFile('data', storyFile(`s${i}`), storyResponse(`s${i}`));
  }
  await cleanUp.evictIfDue();
  expect(await offline.data.count()).toBe(files);
  for (const kept of ['s0', 's1', 's4']) expect(await offline.data.get(storyFile(kept))).toBeDefined();
  for (const evicted of ['s2', 's3']) expect(await offline.data.get(storyFile(evicted))).toBeUndefined();
});

describe('when stories are removed from the history', () => {
  beforeEach(async () => {
    await offline.state.write('reader', { saved: ['saved'], read: ['gone', 'read'] });
    for (const [slug, pictures] of [
      ['gone', ['/gone.png', '/of-saved.png', '/of-read.png']],
      ['saved', ['/of-saved.png']],
      ['read', ['/of-read.png']],
    ] as const) {
      await store.storePage(storyAddress(slug), htmlResponse(storyHtml(slug)));
      const body = pictures.map((src) => ({ type: 'image' as const, image: imageOf(src) }));
      await store.storeFile('data', storyFile(slug), storyResponse(slug, { body }));
      for (const address of pictures) await store.storeFile('pictures', address, json(1));
    }
    await store.storePage('/topics/flood/', htmlResponse(topicHtml('flood')));
    await store.storeFile('data', frontFile, json(front));
  });
  const cached = async () => {
    const lists = await Promise.all((['pages', 'data', 'pictures'] as const).map((kind) => offline[kind].list()));
    return lists.flat().map(({ address }) => address);
  };

  test('their pages, data and pictures are deleted, but not pictures of other stories', async () => {
    const inOtherFormat = '/edition/v2/stories/gone.json';
    await store.storeFile('data', inOtherFormat, storyResponse('gone'));
    const before = await cached();
    await cleanUp.forget({ kind: 'forget', stories: ['gone'], all: false, saved: ['saved'] });
    const deleted = new Set([storyAddress('gone'), storyFile('gone'), inOtherFormat, '/gone.png']);
    expect(await cached()).toEqual(before.filter((address) => !deleted.has(address)));
    expect(await offline.readingLists()).toEqual({ saved: ['saved'], read: ['read'] });
  });

  test('a story stays that was saved meanwhile', async () => {
    const before = await cached();
    await cleanUp.forget({ kind: 'forget', stories: ['gone'], all: false, saved: ['gone', 'saved'] });
    expect(await cached()).toEqual(before);
  });

  test('and none is left, everything is deleted that was cached while reading', async () => {
    await cleanUp.forget({ kind: 'forget', stories: ['gone', 'read'], all: true, saved: ['saved'] });
    expect((await cached()).toSorted()).toEqual(
      [storyAddress('saved'), storyFile('saved'), frontFile, mastheadFile, '/of-saved.png'].toSorted(),
    );
  });
});
