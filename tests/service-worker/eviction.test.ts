import { expect, test } from 'vitest';
import {
  frontFile,
  mastheadFile,
  searchManifestFile,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../../src/edition/addresses.ts';
import { filesToEvict, priorityFor } from '../../src/service-worker/eviction.ts';
import type { CachedFileInfo } from '../../src/service-worker/file-cache.ts';

const priority = priorityFor({
  saved: [{ slug: 'saved', pictures: ['/edition/pictures/a.png', '/quay.png'] }],
  read: [{ slug: 'read', pictures: ['/edition/pictures/a.png', '/edition/pictures/b.png'] }],
});
const file = (address: string, cachedAt: number, other: Partial<CachedFileInfo> = {}): CachedFileInfo => ({
  address,
  cachedAt,
  bytes: 10,
  ...other,
});
const [saved, read, ahead, newer] = [
  file(storyFile('saved'), 1),
  file(storyFile('read'), 2),
  file(storyFile('ahead'), 3),
  file(storyFile('newer'), 4),
];

test('within the limits no file is evicted', () => {
  expect(filesToEvict([saved, read, ahead], { files: 3, bytes: 30 }, priority)).toEqual([]);
});

test('prefetched files are evicted first, oldest first, then stories that were read', () => {
  const all = [newer, saved, read, ahead];
  expect(filesToEvict(all, { files: 3, bytes: 100 }, priority)).toEqual([ahead.address]);
  expect(filesToEvict(all, { files: 1, bytes: 100 }, priority)).toEqual([ahead.address, newer.address, read.address]);
});

test('the limit of bytes counts too', () => {
  expect(filesToEvict([newer, ahead], { files: 9, bytes: 15 }, priority)).toEqual([ahead.address]);
});

test('saved stories with their pages and pictures are never evicted, nor the files that lead to all others', () => {
  const all = [
    saved,
    file(storyAddress('saved'), 0),
    file('/edition/pictures/a.png', 0),
    file('/quay.png', 0),
    ...[mastheadFile, frontFile, topicsFile(), searchPageFile, searchManifestFile].map((address) => file(address, 0)),
  ];
  expect(filesToEvict(all, { files: 0, bytes: 0 }, priority)).toEqual([]);
});

test('pictures of stories that were read are evicted after those of other stories', () => {
  const [other, ofRead] = ['/edition/pictures/c.png', '/edition/pictures/b.png'];
  const all = [file(ofRead, 0), file(other, 1)];
  expect(filesToEvict(all, { files: 1, bytes: 100 }, priority)).toEqual([other]);
  expect(filesToEvict(all, { files: 0, bytes: 0 }, priority)).toEqual([other, ofRead]);
});
