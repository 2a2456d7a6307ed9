import type { FetchQueryOptions } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { frontFile, mastheadFile, storyFile } from '../../src/edition/addresses.ts';
import * as pages from '../../src/queries/edition.ts';
import * as search from '../../src/queries/search.ts';
import { isGoodJson, schemaOf } from '../../src/service-worker/data-schemas.ts';
import { front, masthead, storyData } from '../fixtures/service-worker.ts';

const slugs = ['flood', 'a-b', 'ü ö', '日本', '%', '-x', 'index', '1'];

/** Every query of the app, with slugs of all kinds. */
const queries = [
  pages.mastheadQuery,
  pages.frontQuery,
  ...slugs.map(pages.storyQuery),
  ...slugs.flatMap((slug) => [1, 2, 67].map((page) => pages.listQuery({ kind: 'section', slug }, page))),
  ...slugs.flatMap((slug) => [1, 2, 67].map((page) => pages.listQuery({ kind: 'topic', slug }, page))),
  ...[1, 2, 67].map((page) => pages.listQuery({ kind: 'headlines' }, page)),
  ...[1, 2, 67].map(pages.topicsQuery),
  ...['ab', 'ün', '日本', '1x'].map(pages.wordsQuery),
  search.searchPageQuery,
  search.searchManifestQuery,
  search.searchDaysQuery,
  ...[0, 1, 99].flatMap((file) => [
    search.searchWordsQuery(file),
    search.searchEndingsQuery(file),
    search.searchPostingsQuery(file),
    search.searchPairsQuery(file),
    search.searchCardsQuery(file),
  ]),
] as unknown as readonly FetchQueryOptions[];

test.each(queries.map((query) => [query.queryKey[0], query] as const))(
  'the worker checks %s as the app does',
  (address, { meta }) => {
    expect(schemaOf(address)).toBe(meta?.schema);
  },
);

test('every query of the app is tried', () => {
  const names = [...Object.keys(pages), ...Object.keys(search)];
  expect(names).toHaveLength(14);
});

test.each([
  [mastheadFile, masthead],
  [frontFile, front],
  [storyFile('flood'), storyData('flood')],
  [storyFile('flood'), { ...storyData('flood'), fieldOfANewerVersion: 1 }],
  ['/edition/v1/kind-of-a-newer-version/1.json', { any: 'thing' }],
  ['/edition/v1/kind-of-a-newer-version.json', []],
  ['/edition/v2/stories/flood.json', { any: 'thing' }],
])('%s is accepted', (address, data) => {
  expect(isGoodJson(address, JSON.stringify(data))).toBe(true);
});

const addresses = [
  mastheadFile,
  frontFile,
  storyFile('flood'),
  '/edition/v1/search/words/0.json',
  '/edition/v1/x.json',
];
const broken = ['', ' ', 'null', '5', '"text"', 'true', '{"story":5}', '{"a"', '[', '<!doctype html>', 'undefined'];
test.each(addresses.flatMap((address) => broken.map((text) => [address, text] as const)))(
  'of %s, %s is refused',
  (address, text) => {
    // A file of an unknown kind may have any fields.
    expect(isGoodJson(address, text)).toBe(address.endsWith('/x.json') && text === '{"story":5}');
  },
);

test('data that is cut off anywhere is refused', () => {
  const whole = JSON.stringify(storyData('flood'));
  for (let end = 0; end < whole.length; end++) expect(isGoodJson(storyFile('flood'), whole.slice(0, end))).toBe(false);
});
