import { expect, test } from 'vitest';
import { weighTerms } from '../../../src/press/related/weigh-terms.ts';
import { featuresFrom, vectorsFrom } from '../../fixtures/related/word-vectors.ts';

/** The weights of a story's terms, heaviest first. */
const weightsOf = ({ starts, weights }: ReturnType<typeof vectorsFrom>, story: number): number[] =>
  Array.from(weights.subarray(starts[story], starts[story + 1]));

test('a rare word weighs more than a common one, and a repeated word more than a single one', () => {
  const others = ['storm', 'chess', 'bread', 'opera', 'school'];
  const [rare = 0, common = 0] = weightsOf(vectorsFrom(['storm ferry', ...others]), 0);
  const [repeated = 0, single = 0] = weightsOf(vectorsFrom(['storm ferry ferry', ...others]), 0);
  expect(rare).toBeGreaterThan(common);
  expect(repeated / single).toBeGreaterThan(rare / common);
});

test('a word that most stories have weighs nothing', () => {
  const { starts } = vectorsFrom(['day storm', 'day chess', 'day bread', 'day opera', 'day school']);
  expect([...starts]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('only the counted stories say how rare a word is', () => {
  const features = ['storm ferry', 'storm', 'storm', 'ferry', 'chess', 'bread', 'opera', 'school'].map(featuresFrom);
  const [heavier = 0, lighter = 0] = weightsOf(weighTerms(features), 0);
  expect(heavier).toBeGreaterThan(lighter);
  const counted = weighTerms(features, { isCounted: (story) => story === 0 || story > 3 });
  const [first = 0, second = 0] = weightsOf(counted, 0);
  expect(first).toBeCloseTo(second, 10);
});

/** How many terms of each story weigh something. */
const weighingIn = (stories: readonly string[]) => {
  const { starts } = vectorsFrom(stories);
  return stories.map((_, story) => (starts[story + 1] ?? 0) - (starts[story] ?? 0));
};
const numbered = (count: number, words: (i: number) => string) => Array.from({ length: count }, (_, i) => words(i));

test('a word that more than two fifths of the stories have weighs nothing, unless only two have it', () => {
  expect(weighingIn(numbered(10, (i) => (i < 4 ? `day own${i}` : `own${i}`))).slice(0, 4)).toEqual([2, 2, 2, 2]);
  expect(weighingIn(numbered(10, (i) => (i < 5 ? `day own${i}` : `own${i}`))).slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
  expect(weighingIn(['day a', 'day b'])).toEqual([2, 2]);
  expect(weighingIn(['day a', 'day b', 'day c'])).toEqual([1, 1, 1]);
});

test('a topic of three stories weighs something in the smallest edition, and one of four does not', () => {
  expect(weighingIn(['#cork a', '#cork b', '#cork c'])).toEqual([2, 2, 2]);
  expect(weighingIn(['#cork a', '#cork b', '#cork c', '#cork d'])).toEqual([1, 1, 1, 1]);
});

test('a story of topics alone, or of words alone, has all its weight in them', () => {
  const vectors = vectorsFrom(['#cork #rain', 'ferry tide', 'chess', 'bread', 'opera']);
  for (const story of [0, 1])
    expect(weightsOf(vectors, story).reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 5);
});
