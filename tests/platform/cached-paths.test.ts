import { afterEach, expect, test, vi } from 'vitest';
import { cachedPaths } from '../../src/platform/cached-paths.ts';
import { FakeCacheStorage } from '../fixtures/cache-storage.ts';

afterEach(() => void vi.unstubAllGlobals());

test('the paths of the files in a cache are listed, without creating a cache', async () => {
  const storage = new FakeCacheStorage();
  vi.stubGlobal('caches', storage);
  await (await storage.open('a cache')).put('https://news.example/a/b.json?c', new Response(''));
  expect([...(await cachedPaths('a cache'))]).toEqual(['/a/b.json']);
  expect((await cachedPaths('another')).size).toBe(0);
  expect(await storage.keys()).toEqual(['a cache']);
});

test('there are none where the browser blocks storage', async () => {
  vi.stubGlobal('caches', undefined);
  expect((await cachedPaths('a cache')).size).toBe(0);
});
