import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSearchCache } from '../../../src/press/pages/search-cache.ts';
import { indexStory, settingsFor } from '../../../src/search-engine/index-story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const settings = settingsFor(100, { buckets: 4, files: 2 });

/** The terms of headlines in a build, each with its weight, and the buckets of its pairs. */
async function build(headlines: readonly string[], code = 'v1') {
  let made = 0;
  const cache = await openSearchCache(folder, 'search', code);
  const stories = headlines.map((headline) => {
    const terms = cache.termsOf(headline, () => {
      made += 1;
      const story = { headline, description: '', subjects: [], text: '', filterTerms: [] };
      return indexStory(story, settings, cache.all);
    });
    return {
      terms: [...terms.terms].map((number, i) => [cache.all.terms[number], terms.weights[i]]),
      pairs: [...terms.pairs],
    };
  });
  await cache.close();
  return { made, stories, all: cache.all.terms };
}

test('the terms of a story are made once, and are the same', async () => {
  const first = await build(['ferry stays in port', 'storm', 'ferry sails']);
  expect(first.made).toBe(3);
  expect(first.stories[1]?.terms).toEqual([['storm', expect.any(Number)]]);
  expect(await build(['ferry stays in port', 'storm', 'ferry sails'])).toMatchObject({
    made: 0,
    stories: first.stories,
  });
});

test('what no story has any more is forgotten, as is what other code has made', async () => {
  await build(['ferry stays', 'storm']);
  const second = await build(['storm', 'gale']);
  expect(second.made).toBe(1);
  expect((await build(['gale'])).all).toEqual(['gale', 'storm']);
  expect((await build(['gale'])).all).toEqual(['gale']);
  expect((await build(['gale'], 'v2')).made).toBe(1);
});

test('a damaged file is not used', async () => {
  await build(['ferry stays']);
  for (const name of readdirSync(folder)) truncateSync(join(folder, name), statSync(join(folder, name)).size - 1);
  expect((await build(['ferry stays'])).made).toBe(1);
});
