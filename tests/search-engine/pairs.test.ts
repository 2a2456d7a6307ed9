import { describe, expect, test } from 'vitest';
import { forEachPair, placeOf } from '../../src/search-engine/pairs.ts';
import { tokenize } from '../../src/search-engine/terms.ts';
import { collectPairs, pairFiles } from '../../src/search-engine/collect-pairs.ts';
import { IndexTerms, indexStory, settingsFor } from '../../src/search-engine/index-story.ts';
import { maxPostings } from '../../src/search-engine/format.ts';

const pairsOf = (text: string) => {
  const pairs: string[] = [];
  forEachPair(tokenize(text), (first, second) => pairs.push(`${first} ${second}`));
  return pairs;
};

describe('the pairs of neighbours', () => {
  test.each([
    ['One two, three', ['one two', 'two three']],
    ['On Wi-Fi now', ['on wi', 'on wifi', 'wi fi', 'wifi now', 'fi now']],
    ['大阪府の', ['大阪 阪府', '阪府 府の']],
    ['ไทยงา', ['ไทย ทยง', 'ทยง ยงา']],
    ['AI大阪 2020', []],
    ['one', []],
  ])('of %j', (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });
});

test('a bucket lists each story once, and none if it has too many', () => {
  const counts = { buckets: 2, files: 2 };
  const termsOf = (text: string) =>
    indexStory(
      { headline: '', description: '', subjects: [], text, filterTerms: [] },
      settingsFor(0, counts),
      new IndexTerms(),
    );
  const placeOfPair = (pair: string) => placeOf(pair.slice(0, 1), pair.slice(2), counts).file;
  const all = ['a b', 'b c', 'c d', 'd e', 'e f', 'f g'];
  const [first = ''] = all;
  const second = all.find((other) => placeOfPair(other) !== placeOfPair(first)) ?? '';
  const stories = [termsOf(`${first} ${first}`), ...Array.from({ length: maxPostings + 7 }, () => termsOf(second))];
  const { lists } = pairFiles(collectPairs(stories, counts.buckets), counts);
  expect(lists(placeOfPair(first))).toEqual(['A']);
  expect(lists(placeOfPair(second))).toEqual(['~']);
});

test('pairs whose second words begin alike are in one file, and spread over all files otherwise', () => {
  const counts = { buckets: 1024, files: 64 };
  const places = Array.from({ length: 4000 }, (_, i) => placeOf('the', `${(i * 7919) % 46_656}x`, counts));
  expect(new Set(places.map(({ file }) => file)).size).toBe(64);
  expect(new Set(places.map(({ bucket }) => bucket))).toEqual(new Set(Array.from({ length: 16 }, (_, i) => i)));
  const alike = ['eclipse', 'ecl', 'eclair', 'eclectic'].map((second) => placeOf('lunar', second, counts));
  expect(new Set(alike.map(({ file }) => file)).size).toBe(1);
  expect(new Set(alike.map(({ bucket }) => bucket)).size).toBeGreaterThan(1);
});
