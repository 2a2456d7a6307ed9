import { expect, test } from 'vitest';
import { lastNotAbove, postingListsIn, wordsIn } from '../../src/search-engine/index-files.ts';
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

test('files are parsed', () => {
  const file = { terms: 'one two', counts: encodeNumbers([3, 40]) };
  expect(wordsIn(file)).toEqual({ terms: ['one', 'two'], counts: [3, 40] });
  expect(wordsIn({ terms: '', counts: '' })).toEqual({ terms: [], counts: [] });
  expect([...postingListsIn({ terms: 'a b c', lists: 'AB  CD' })]).toEqual([
    ['a', 'AB'],
    ['b', ''],
    ['c', 'CD'],
  ]);
  expect(postingListsIn({ terms: '', lists: '' }).size).toBe(0);
});
