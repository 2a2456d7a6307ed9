// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { cacheName } from '../../../src/edition/addresses.ts';
import { savedStories, visits } from '../../../src/reader/storage/collections.ts';
import { offlineStories } from '../../../src/reader/storage/offline-stories.ts';
import { cardOf } from '../../fixtures/device.ts';

afterEach(() => vi.unstubAllGlobals());

/** Gives the page a service worker's cache with the data of stories. */
function cacheStories(...slugs: readonly string[]): void {
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(name === cacheName('/', 'data')),
    open: () =>
      Promise.resolve({
        keys: () =>
          Promise.resolve(slugs.map((slug) => ({ url: `${location.origin}/edition/v1/stories/${slug}.json` }))),
      }),
  });
}

test('stories that open offline: the saved ones, then the opened ones, each latest first and once', async () => {
  const at = (day: number) => `2026-11-0${day}T10:00:00.000Z`;
  savedStories.put('a', { card: cardOf('a'), at: at(1) });
  savedStories.put('b', { card: cardOf('b'), at: at(2) });
  visits.put('2026-11-03/c', { card: cardOf('c'), at: at(3) });
  visits.put('2026-11-04/a', { card: cardOf('a'), at: at(4) });
  visits.put('2026-11-05/gone', { card: cardOf('gone'), at: at(5) });
  cacheStories('a', 'b', 'c', 'never-opened');
  expect((await offlineStories()).map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
});

test('no story opens offline without a cache', async () => {
  savedStories.put('a', { card: cardOf('a'), at: '2026-11-01T10:00:00.000Z' });
  expect(await offlineStories()).toEqual([]);
});
