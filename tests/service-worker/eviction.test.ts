import { expect, test } from 'vitest';
import { mastheadFile, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { evicted, worthFor, type KeptFile } from '../../src/service-worker/eviction.ts';

const worth = worthFor({ saved: ['saved'], read: ['read'] });
const file = (address: string, at: number, other: Partial<KeptFile> = {}): KeptFile => ({
  address,
  at,
  bytes: 10,
  ...other,
});
const [saved, read, ahead, newer] = [
  file(storyFile('saved'), 1),
  file(storyFile('read'), 2),
  file(storyFile('ahead'), 3),
  file(storyFile('newer'), 4),
];

test('within its limits everything stays', () => {
  expect(evicted([saved, read, ahead], { files: 3, bytes: 30 }, worth)).toEqual([]);
});

test('what came by goes first, oldest first, then what was read', () => {
  const all = [newer, saved, read, ahead];
  expect(evicted(all, { files: 3, bytes: 100 }, worth)).toEqual([ahead.address]);
  expect(evicted(all, { files: 1, bytes: 100 }, worth)).toEqual([ahead.address, newer.address, read.address]);
});

test('bytes count as files do', () => {
  expect(evicted([newer, ahead], { files: 9, bytes: 15 }, worth)).toEqual([ahead.address]);
});

test('what is saved, with its page and its picture, and what leads to everything stay beyond any limit', () => {
  const all = [
    saved,
    file(storyAddress('saved'), 0),
    file('/edition/pictures/a.png', 0, { of: 'saved' }),
    file(mastheadFile, 0),
  ];
  expect(evicted(all, { files: 0, bytes: 0 }, worth)).toEqual([]);
  expect(evicted([file('/edition/pictures/a.png', 0, { of: 'read' })], { files: 0, bytes: 0 }, worth)).toHaveLength(1);
});
