import { expect, test } from 'vitest';
import {
  firstTermsIn,
  lastNotAbove,
  postingListsIn,
  termNumbersIn,
  wordsIn,
} from '../../src/search-engine/index-files.ts';
import { encodeNumbers } from '../../src/search-engine/number-codec.ts';

test.each([
  ['a', 0],
  ['b', 0],
  ['c', 0],
  ['d', 1],
  ['e', 1],
  ['z', 2],
])('the last of b, d, f that is not above %s is number %i', (value, index) => {
  expect(lastNotAbove(['b', 'd', 'f'], value)).toBe(index);
});

test('of an empty list, the last is number 0', () => {
  expect(lastNotAbove([], 'a')).toBe(0);
});

test('the first terms of files follow from how many terms each has', () => {
  const manifest = {
    stamp: 'x',
    stories: 9,
    words: [
      { first: 'a', terms: 2 },
      { first: 'c', terms: 3 },
    ],
    endings: [],
    postings: encodeNumbers([1, 4]),
    pairs: { buckets: 0, files: 0 },
  };
  expect(firstTermsIn(manifest)).toEqual({ words: [0, 2], postings: [0, 1] });
  expect(firstTermsIn(manifest)).toBe(firstTermsIn(manifest));
});

test('files are parsed', () => {
  const file = { stamp: 'x', terms: 'one two', counts: encodeNumbers([3, 40]), numbers: encodeNumbers([7, 99]) };
  expect(wordsIn(file)).toEqual({ terms: ['one', 'two'], counts: [3, 40] });
  expect(wordsIn({ terms: '', counts: '' })).toEqual({ terms: [], counts: [] });
  expect(termNumbersIn(file)).toEqual([7, 99]);
  expect(postingListsIn({ stamp: 'x', lists: 'AB  CD' })).toEqual(['AB', '', 'CD']);
});
