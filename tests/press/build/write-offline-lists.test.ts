import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filePath } from '../../../src/edition/addresses.ts';
import {
  offlineIndexFile,
  offlineListFile,
  versionFile,
  type OfflineIndex,
  type OfflineList,
} from '../../../src/edition/offline-edition.ts';
import { divide, factsOf, writeOfflineLists, type FileFacts } from '../../../src/press/build/write-offline-lists.ts';
import { editionOf } from '../../fixtures/copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-lists-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manyFiles = (count: number): Map<string, FileFacts> =>
  new Map(Array.from({ length: count }, (_, i) => [`/edition/v1/stories/story-${i}.json`, factsOf(String(i))]));

describe('the lists', () => {
  test('have every file once, in order, and no more than 500 each', () => {
    const files = manyFiles(3000);
    const lists = divide(files);
    expect(lists.flat().map(({ address }) => address)).toEqual([...files.keys()].toSorted());
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(500);
    expect(lists.length).toBeLessThan(40);
  });

  test('hardly change when a file is added, or another has a new content', () => {
    const files = manyFiles(3000);
    const before = new Set(divide(files).map((list) => JSON.stringify(list)));
    files.set('/edition/v1/stories/story-1500-a.json', factsOf('new'));
    files.set('/edition/v1/stories/story-200.json', factsOf('corrected'));
    const changed = divide(files).filter((list) => !before.has(JSON.stringify(list)));
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThanOrEqual(3);
  });

  test('have the digest that a device computes', () => {
    expect(factsOf('Ä')).toEqual({
      digest: createHash('sha256').update('Ä').digest('base64').slice(0, 8),
      bytes: 2,
    });
  });
});

const edition = editionOf({ 'flood.json': { headline: 'Flood' } });
const write = (files: Readonly<Record<string, string>>, offline = true) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return writeOfflineLists({
    folder,
    edition: {
      stories: edition.stories.map((story) => ({
        ...story,
        facts: { ...story.facts, files: ['/public.png', '/edition/pictures/a.png'] },
      })),
    },
    data: new Map([['/edition/v1/front.json', factsOf('{}')]]),
    assets: ['assets/boot-1.js'],
    script: 'assets/boot-1.js',
    offline,
  });
};
const files = { 'assets/boot-1.js': 'boot', 'edition/pictures/a.png': 'picture', 'public.png': 'public' };
const readJson = (address: string): unknown => JSON.parse(readFileSync(join(folder, filePath(address)), 'utf8'));
const readIndex = () => readJson(offlineIndexFile) as OfflineIndex;

test('scripts, pictures of both kinds and data are listed, and each list is named by its content', async () => {
  await write(files);
  const index = readIndex();
  const lists = index.lists.map(({ digest }) => {
    const text = readFileSync(join(folder, filePath(offlineListFile(digest))), 'utf8');
    expect(createHash('sha256').update(text).digest('hex')).toMatch(new RegExp(`^${digest}`, 'u'));
    return JSON.parse(text) as OfflineList;
  });
  expect(lists.flat()).toEqual(
    [
      ['/assets/boot-1.js', 'boot'],
      ['/edition/pictures/a.png', 'picture'],
      ['/edition/v1/front.json', '{}'],
      ['/public.png', 'public'],
    ].map(([address = '', content = '']) => ({ address, ...factsOf(content) })),
  );
  expect(index.lists.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(4 + 7 + 2 + 6);
  expect(readJson(versionFile)).toEqual({ edition: index.edition, script: '/assets/boot-1.js' });
  expect(index.stories).toBe(1);
});

test('another picture is another edition; the same files are the same', async () => {
  const editions: unknown[] = [];
  for (const picture of ['picture', 'other', 'picture']) {
    await write({ ...files, 'edition/pictures/a.png': picture });
    editions.push(readIndex().edition);
  }
  expect(editions[0]).toBe(editions[2]);
  expect(editions[0]).not.toBe(editions[1]);
});

test('an edition that can’t be read offline has no lists, but a name', async () => {
  await write(files, false);
  expect(existsSync(join(folder, filePath(offlineIndexFile)))).toBe(false);
  expect(readJson(versionFile)).toMatchObject({ script: '/assets/boot-1.js' });
});
