import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPageWriter } from '../../../src/press/build/page-writer.ts';
import { writesHere } from '../build/write-here.ts';
import { filesIn } from '../../../src/press/reuse/edition-files.ts';
import { lastEditionOf, noLastEdition } from '../../../src/press/reuse/last-edition.ts';
import { keepSpare, takeSpare } from '../../../src/press/reuse/spare-edition.ts';

let folder = '';
const at = (...path: readonly string[]) => join(folder, ...path);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-spare-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const isOfPages = (path: string) => path.startsWith('stories/');
const keep = () =>
  keepSpare(at('cache'), at('dist'), [at('previous'), at('spare')], filesIn(at('previous')), isOfPages);
const take = () => takeSpare(at('cache'), at('dist'), at('spare'), at('next'));

test('a spare edition has its pages, and none of the files that every build writes', async () => {
  write('previous/stories/a/index.html', 'a');
  write('previous/assets/boot.js', 'boot');
  await keep();
  const spare = await take();
  expect([...(spare?.files.keys() ?? [])]).toEqual(['stories/a/index.html']);
  expect(readdirSync(at('next'))).toEqual(['stories']);
  expect(existsSync(at('spare'))).toBe(false);
  expect(await take()).toBeUndefined();
});

test.each<[what: string, harm: () => void]>([
  ['its list is damaged', () => readdirSync(at('cache')).forEach((name) => truncateSync(at('cache', name), 70))],
  ['its list is gone', () => rmSync(at('cache'), { recursive: true })],
  ['its folder is gone', () => rmSync(at('spare'), { recursive: true })],
])('there is none if %s', async (_, harm) => {
  write('previous/stories/a/index.html', 'a');
  await keep();
  harm();
  expect(await take()).toBeUndefined();
  expect(existsSync(at('next'))).toBe(false);
});

test('there is none if the cache can’t be written', async () => {
  write('cache', 'a file in its place');
  expect(await take()).toBeUndefined();
});

test('a file of it that is gone is written', async () => {
  write('previous/stories/a/index.html', 'one');
  await keep();
  const spare = await take();
  rmSync(at('next/stories/a/index.html'));
  const writer = createPageWriter(at('next'), writesHere(), { last: noLastEdition, spare });
  writer.write('/stories/a/', 'two');
  await writer.finish();
  expect(readFileSync(at('next/stories/a/index.html'), 'utf8')).toBe('two');
});

test('pages are written into its folder without a change of the last edition', async () => {
  write('previous/stories/same/index.html', 'same');
  write('previous/stories/changed/index.html', 'one');
  write('previous/stories/gone/index.html', 'gone');
  await keep();
  for (const name of ['same', 'changed']) {
    mkdirSync(at('dist/stories', name), { recursive: true });
    linkSync(at('spare/stories', name, 'index.html'), at('dist/stories', name, 'index.html'));
  }
  const last = lastEditionOf(at('dist'), new Map());
  const writer = createPageWriter(at('next'), writesHere(), { last, spare: await take() });
  writer.write('/stories/same/', 'same');
  writer.write('/stories/changed/', 'two');
  writer.write('/stories/new/', 'new');
  await writer.finish();
  expect(readdirSync(at('next/stories')).toSorted()).toEqual(['changed', 'new', 'same']);
  expect(readFileSync(at('next/stories/changed/index.html'), 'utf8')).toBe('two');
  expect(readFileSync(at('dist/stories/changed/index.html'), 'utf8')).toBe('one');
});
