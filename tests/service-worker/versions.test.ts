import { expect, test, vi } from 'vitest';
import { cacheName } from '../../src/edition/addresses.ts';
import { deleteOutdatedCaches, nextVersions, outdatedCaches } from '../../src/service-worker/versions.ts';
import { base, openFakeCaches } from '../fixtures/service-worker.ts';

test('the previous version is kept, and no older one', () => {
  const first = nextVersions(undefined, 'a');
  expect(first).toEqual({ current: 'a' });
  const second = nextVersions(first, 'b');
  expect(second).toEqual({ current: 'b', previous: 'a' });
  expect(nextVersions(second, 'b')).toEqual(second);
  expect(nextVersions(second, 'c')).toEqual({ current: 'c', previous: 'b' });
});

test('only script caches of this edition are outdated, except those of the two versions', () => {
  const all = [
    'broadsheet:/:edition:a',
    'broadsheet:/:edition:b',
    'broadsheet:/:edition:c',
    'broadsheet:/:pages',
    'broadsheet:/paper/:edition:a',
    'other',
  ];
  expect(outdatedCaches(all, '/', { current: 'c', previous: 'b' })).toEqual(['broadsheet:/:edition:a']);
});

test.each([null, 'a', {}, { current: 1 }])('a stored value of another shape counts as none: %j', async (stored) => {
  const { offline } = openFakeCaches();
  await offline.state.write('versions', stored);
  await deleteOutdatedCaches({ base, version: 'b' }, offline.state, false);
  expect(await offline.state.read('versions')).toEqual({ current: 'b' });
  vi.unstubAllGlobals();
});

test('the worker deletes outdated caches, and remembers its version', async () => {
  const { storage, offline } = openFakeCaches();
  for (const version of ['a', 'b', 'c']) {
    await storage.open(cacheName(base, 'edition', version));
    await deleteOutdatedCaches({ base, version }, offline.state, false);
  }
  expect((await storage.keys()).filter((name) => name.includes(':edition:'))).toEqual([
    cacheName(base, 'edition', 'b'),
    cacheName(base, 'edition', 'c'),
  ]);
  expect(await offline.state.read('versions')).toEqual({ current: 'c', previous: 'b' });
  vi.unstubAllGlobals();
});

test('while a later worker is being installed, nothing of it is deleted', async () => {
  const { storage, offline } = openFakeCaches();
  const names = ['a', 'b', 'c'].map((version) => cacheName(base, 'edition', version));
  for (const name of names) await storage.open(name);
  await deleteOutdatedCaches({ base, version: 'b' }, offline.state, true);
  for (const name of names) expect(await storage.has(name)).toBe(true);
  expect(await offline.state.read('versions')).toEqual({ current: 'b' });
  await deleteOutdatedCaches({ base, version: 'c' }, offline.state, false);
  for (const name of names) expect(await storage.has(name)).toBe(name !== names[0]);
  vi.unstubAllGlobals();
});
