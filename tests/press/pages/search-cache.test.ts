import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptySearchCache, openSearchCache } from '../../../src/press/pages/search-cache.ts';
import { settingsFor } from '../../../src/search-engine/index-story.ts';
import { hash32 } from '../../../src/text/hash.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = settingsFor(100, { buckets: 4, files: 2 });

/** The headlines as stories of an index, and how many of them were cut into terms. */
function storiesOf(headlines: readonly string[]) {
  let made = 0;
  return {
    keys: Float64Array.from(headlines, hash32),
    settings,
    documentOf(number: number) {
      made += 1;
      return { headline: headlines[number] ?? '', description: '', subjects: [], text: '', filterTerms: [] };
    },
    count: () => made,
  };
}

/** What a build collects of headlines, and how many of them it has cut into terms. */
async function build(headlines: readonly string[], code = 'v1') {
  const cache = await openSearchCache(folder, 'search', code);
  const stories = storiesOf(headlines);
  const index = cache.collect(stories)();
  await cache.close();
  return { made: stories.count(), index };
}

const clean = (headlines: readonly string[]) => emptySearchCache.collect(storiesOf(headlines))();

test('the terms of a story are made once, and the index is the same', async () => {
  const headlines = ['ferry stays in port', 'storm', 'ferry sails'];
  expect((await build(headlines)).made).toBe(3);
  const again = await build(headlines);
  expect(again.made).toBe(0);
  expect(again.index).toEqual(clean(headlines));
  expect(again.index.terms).toContain('storm');
});

const words = 'ferry storm port wall sails stays bridge river toll crane mayor vote'.split(' ');
const headline = (number: number) => [1, 3, 5, 7].map((step) => words[(number * step) % words.length]).join(' ');
const many = Array.from({ length: 120 }, (_, number) => headline(number));

test.each<[edit: string, headlines: readonly string[], made: number]>([
  ['one has other words', many.with(7, 'storm over the lighthouse'), 1],
  ['one has new words and is the only one without another', many.with(119, 'aardvark zebra'), 1],
  ['two have others', many.with(3, 'quay').with(4, 'quay storm'), 2],
  ['one is gone', many.slice(1), 0],
  ['they are in another order, with a new one', ['lighthouse', ...many.toReversed()], 1],
  ['most have others', many.map((text, i) => (i % 5 === 0 ? text : `${text} again`)), 96],
  ['there is none', [], 0],
])('after an edit the index is that of a build from nothing: %s', async (_, headlines, made) => {
  await build([...many.slice(0, 100), ...many.slice(100).map((text) => `${text} unique`)]);
  await build(many);
  const edited = await build(headlines);
  expect(edited.index).toEqual(clean(headlines));
  expect(edited.made).toBeLessThanOrEqual(made);
  expect((await build(many)).index).toEqual(clean(many));
});

test('what other code has made is forgotten', async () => {
  await build(['gale']);
  expect((await build(['gale'])).made).toBe(0);
  expect((await build(['gale'], 'v2')).made).toBe(1);
});

test('a damaged file is not used', async () => {
  await build(['ferry stays']);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), statSync(join(folder, name)).size - 1);
  expect((await build(['ferry stays'])).made).toBe(1);
});
