import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { byKind, compareFolders } from './compare-folders.ts';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'compare-'))));
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const target = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    // oxlint-disable no-await-in-loop
    await mkdir(dirname(join(target, file)), { recursive: true });
    await writeFile(join(target, file), text);
    // oxlint-enable no-await-in-loop
  }
  return target;
}

test('files that are only in one folder, or have other bytes, are listed', async () => {
  const before = await write('before', {
    'index.html': 'a',
    'stories/a/index.html': 'a',
    'edition/v1/front.json': '1',
  });
  const after = await write('after', {
    'index.html': 'a',
    'edition/v1/front.json': '2',
    'edition/v1/lists/a.json': '',
  });
  expect([...(await compareFolders(before, after))]).toEqual([
    ['edition/v1/front.json', 'changed'],
    ['edition/v1/lists/a.json', 'added'],
    ['stories/a/index.html', 'removed'],
  ]);
});

test('files are counted by their kind', () => {
  const files = [
    'edition/v1/search/words/0.json',
    'edition/v1/stories/a.json',
    'edition/offline/0a.json',
    'index.html',
  ];
  expect([...byKind([...files, 'stories/a/index.html', 'stories/b/index.html', 'feed.xml'])]).toEqual([
    ['search: words', 1],
    ['data: stories', 1],
    ['lists of an offline edition', 1],
    ['page: front', 1],
    ['page: stories', 2],
    ['others', 1],
  ]);
});
