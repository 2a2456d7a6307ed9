import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../../src/press/reuse/build-manifest.ts';
import { digestOf } from '../../../src/press/reuse/digest.ts';
import { openLastEdition, recordOf } from '../../../src/press/reuse/last-edition.ts';

let folder = '';
let target = '';
let cache = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-last-'));
  [target, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  mkdirSync(target);
  writeFileSync(join(target, 'page'), 'Water.');
  await writeManifest(cache, target, new Map([['page', recordOf(join(target, 'page'), digestOf('Water.'), 'key')]]));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = () => join(cache, `${digestHex(target)}.manifest`);
const digestHex = (text: string) => Buffer.from(digestOf(text), 'base64').toString('hex').slice(0, 16);

describe('the last edition', () => {
  test('has the files that a build has put there, also after its folder was moved', async () => {
    expect((await openLastEdition(cache, target)).fileAt('page')).toMatchObject({ bytes: 6, key: 'key' });
    renameSync(target, `${target}-away`);
    expect((await openLastEdition(cache, target)).fileAt('page')).toBeUndefined();
    renameSync(`${target}-away`, target);
    const last = await openLastEdition(cache, target);
    const record = last.fileAt('page');
    if (record === undefined) throw new Error('there is no record');
    expect(last.take('page', record, join(folder, 'next'))).toEqual(record);
    expect(readFileSync(join(folder, 'next'), 'utf8')).toBe('Water.');
    unlinkSync(join(target, 'page'));
    expect(last.take('page', record, join(folder, 'other'))).toBeUndefined();
  });

  test.each<[what: string, change: (file: string) => void]>([
    ['is longer', (file) => appendFileSync(file, ' And more.')],
    ['is empty', (file) => truncateSync(file)],
    ['has other text of the same length', (file) => writeFileSync(file, 'Ashes.')],
    ['is gone', (file) => unlinkSync(file)],
    ['is a folder', (file) => (unlinkSync(file), mkdirSync(file))],
  ])('does not have a file that %s', async (_, change) => {
    change(join(target, 'page'));
    const last = await openLastEdition(cache, target);
    expect(last.fileAt('page')).toBeUndefined();
  });

  test.each<[what: string, change: (file: string) => void]>([
    ['was replaced by a copy', (file) => (cpSync(file, `${file}2`), renameSync(`${file}2`, file))],
    ['was touched', (file) => utimesSync(file, new Date(), new Date(Date.now() - 60_500))],
  ])('has a file that %s', async (_, change) => {
    const file = join(target, 'page');
    change(file);
    const record = (await openLastEdition(cache, target)).fileAt('page');
    expect(record).toEqual(recordOf(file, digestOf('Water.'), 'key'));
    writeFileSync(file, 'Ashes.');
    expect((await openLastEdition(cache, target)).fileAt('page')).toBeUndefined();
  });

  test('compares the content where times are whole seconds', async () => {
    const file = join(target, 'page');
    const time = new Date(1_790_000_000_000);
    utimesSync(file, time, time);
    await writeManifest(cache, target, new Map([['page', recordOf(file, digestOf('Water.'))]]));
    expect((await openLastEdition(cache, target)).fileAt('page')).toBeDefined();
    writeFileSync(file, 'Ashes.');
    utimesSync(file, time, time);
    expect((await openLastEdition(cache, target)).fileAt('page')).toBeUndefined();
  });

  test.each<[what: string, change: (file: string) => void]>([
    ['truncated', (file) => truncateSync(file, statSync(file).size - 1)],
    ['garbage', (file) => writeFileSync(file, 'garbage')],
    ['empty', (file) => truncateSync(file)],
    ['changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('key', 'kay'))],
    ['gone', (file) => unlinkSync(file)],
  ])('is empty if its manifest is %s', async (_, change) => {
    change(manifest());
    expect(await readManifest(cache, target)).toEqual(new Map());
  });

  test('is empty if its manifest is of another version, or is about another folder', async () => {
    const content = readFileSync(manifest(), 'utf8').split('\n')[1] ?? '';
    const withDigest = (text: string) =>
      writeFileSync(manifest(), `${Buffer.from(digestOf(text), 'base64').toString('hex').padEnd(71)}\n${text}`);
    withDigest(content);
    expect((await readManifest(cache, target)).size).toBe(1);
    for (const other of [content.replace('"format":1', '"format":0'), content.replace('/dist', '/site'), '\0']) {
      withDigest(other);
      expect(await readManifest(cache, target)).toEqual(new Map());
    }
  });

  test('is forgotten after thirty days', async () => {
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    const other = join(folder, 'other');
    utimesSync(manifest(), days(29), days(29));
    await writeManifest(cache, other, new Map());
    expect((await readManifest(cache, target)).size).toBe(1);
    utimesSync(manifest(), days(31), days(31));
    await writeManifest(cache, other, new Map());
    expect((await readManifest(cache, target)).size).toBe(0);
  });
});
