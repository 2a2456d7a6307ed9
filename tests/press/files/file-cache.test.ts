import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildCache } from '../../../src/press/files/file-cache.ts';

let root = '';
let cacheFolder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-cache-'));
  cacheFolder = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true }));

const [fresh, stale] = ['00000000000000aa.png', '00000000000000bb.png'];

test('a cached file is put into the folder, in the place of another file', async () => {
  const cache = await openBuildCache(cacheFolder, { today: 100 });
  await cache.put(fresh, Uint8Array.of(1));
  writeFileSync(join(root, fresh), 'old');
  expect(await cache.take(fresh, root)).toBe(true);
  expect([...readFileSync(join(root, fresh))]).toEqual([1]);
  expect(await cache.take(stale, root)).toBe(false);
});

test('a file that no build has used for more than thirty days is deleted', async () => {
  const first = await openBuildCache(cacheFolder, { today: 100 });
  await first.put(fresh, Uint8Array.of(1));
  await first.put(stale, Uint8Array.of(2));
  await first.close();
  const second = await openBuildCache(cacheFolder, { today: 130 });
  expect(await second.take(fresh, root)).toBe(true);
  await second.close();
  expect(readdirSync(cacheFolder).toSorted()).toEqual([fresh, stale, 'used.json']);
  const third = await openBuildCache(cacheFolder, { today: 131 });
  await third.close();
  expect(readdirSync(cacheFolder).toSorted()).toEqual([fresh, 'used.json']);
});

test('a file that the list of usage does not have is not trusted, nor a broken list', async () => {
  const first = await openBuildCache(cacheFolder, { today: 100 });
  await first.put(fresh, Uint8Array.of(1));
  await first.close();
  writeFileSync(join(cacheFolder, stale), 'half a card');
  const second = await openBuildCache(cacheFolder, { today: 100 });
  expect(await second.take(stale, root)).toBe(false);
  for (const list of ['{', '[]', `{"${fresh}":["100",1]}`]) {
    writeFileSync(join(cacheFolder, 'used.json'), list);
    const cache = await openBuildCache(cacheFolder, { today: 100 });
    expect(await cache.take(fresh, root)).toBe(false);
  }
});

test('two builds that run at once leave each other’s cards', async () => {
  const today = Math.floor(Date.now() / 86_400_000);
  const first = await openBuildCache(cacheFolder, { today });
  await first.put(fresh, Uint8Array.of(1));
  const second = await openBuildCache(cacheFolder, { today });
  await second.close();
  expect(await first.take(fresh, root)).toBe(true);
});

test('a file that can’t be linked, since the card or the folder is gone, is not there', async () => {
  const cache = await openBuildCache(cacheFolder, { today: 100 });
  await cache.put(fresh, Uint8Array.of(1));
  expect(await cache.take(fresh, join(root, 'missing'))).toBe(false);
  rmSync(join(cacheFolder, fresh));
  expect(await cache.take(fresh, root)).toBe(false);
});

test('a file from an interrupted build is deleted after a day', async () => {
  const first = await openBuildCache(cacheFolder, { today: 100 });
  await first.put(stale, Uint8Array.of(1));
  utimesSync(join(cacheFolder, stale), new Date(0), new Date(0));
  await (await openBuildCache(cacheFolder, { today: 100 })).close();
  expect(readdirSync(cacheFolder)).toEqual(['used.json']);
});

test('files that are no cards stay', async () => {
  const cache = await openBuildCache(cacheFolder, { today: 100 });
  writeFileSync(join(cacheFolder, 'mine.txt'), 'not a card');
  await cache.close();
  expect(readdirSync(cacheFolder)).toContain('mine.txt');
});

test('a cache that can’t be written is empty, and says why', async () => {
  writeFileSync(cacheFolder, 'a file');
  const cache = await openBuildCache(cacheFolder);
  await cache.put(fresh, Uint8Array.of(1));
  expect(await cache.take(fresh, root)).toBe(false);
  await cache.close();
  expect(cache.problem()).toMatch(/E(?:EXIST|NOTDIR)/u);
});

test('a cache that fills the disk keeps what it has', async () => {
  const cache = await openBuildCache(cacheFolder);
  await cache.put(fresh, Uint8Array.of(1));
  rmSync(cacheFolder, { recursive: true });
  writeFileSync(cacheFolder, 'a file');
  await cache.put(stale, Uint8Array.of(2));
  expect(cache.problem()).toBeDefined();
  await cache.close();
});

test('beyond the bound, files are deleted that were not used for longest, and none of this build', async () => {
  const [first, second, third] = ['00000000000000cc-320.avif', '00000000000000dd.avif', '00000000000000ee.jpg'];
  for (const [today, name] of [
    [100, first],
    [101, second],
  ] as const) {
    const cache = await openBuildCache(cacheFolder, { today });
    await cache.put(name, new Uint8Array(100));
    await cache.close();
  }
  const cache = await openBuildCache(cacheFolder, { today: 102, maxBytes: 200 });
  await cache.put(third, new Uint8Array(100));
  await cache.close();
  expect(readdirSync(cacheFolder).toSorted()).toEqual([second, third, 'used.json']);
  const last = await openBuildCache(cacheFolder, { today: 103, maxBytes: 50 });
  expect(await last.take(second, root)).toBe(true);
  await last.close();
  expect(readdirSync(cacheFolder).toSorted()).toEqual([second, 'used.json']);
});
