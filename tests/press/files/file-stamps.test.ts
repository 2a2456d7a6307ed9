import { mkdtempSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFileStamps } from '../../../src/press/files/file-stamps.ts';

let folder = '';
let story = '';
let list = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-stamps-'));
  [story, list] = [join(folder, 'a.json'), join(folder, 'list')];
  writeFileSync(story, 'Water.');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build a second after the file was written. */
async function build(now = statSync(story).ctimeMs + 1000): Promise<{ digest: string; text: string }> {
  const stamps = await openFileStamps(list, { now, stats: new Map() });
  const { digest, bytes } = stamps.read('a.json', story);
  await stamps.save();
  return { digest, text: Buffer.from(bytes).toString() };
}

/** Writes the file as if nothing but its content were another. */
function writeUnnoticed(text: string): void {
  const { atime, mtime } = statSync(story);
  writeFileSync(story, text);
  utimesSync(story, atime, mtime);
}

test('the digest of a file that has not changed is known, and its content is read when it is needed', async () => {
  const { digest } = await build();
  expect(await build()).toEqual({ digest, text: 'Water.' });
});

test.each([
  ['written', () => writeFileSync(story, 'Ashes.')],
  ['written, and has the old time', () => writeUnnoticed('Ashes.')],
  ['longer', () => writeFileSync(story, 'Water and ashes.')],
])('a file that was %s has another digest', async (_, change) => {
  const before = await build();
  change();
  expect((await build()).digest).not.toBe(before.digest);
});

test('a file that was written just before is read again', async () => {
  const { ctimeMs } = statSync(story);
  await build(ctimeMs + 10);
  const stamps = await openFileStamps(list, { now: ctimeMs + 1000, stats: new Map() });
  rmSync(story);
  expect(() => stamps.read('a.json', story).digest).toThrow('ENOENT');
});

test('a damaged list is not used', async () => {
  const before = await build();
  truncateSync(list, statSync(list).size - 1);
  expect(await build()).toEqual(before);
});
