import { expect, test } from 'vitest';
import { makeIndex, queryLengths, searchIn } from '../../../../src/press/related/candidates/inverted-index.ts';
import { cosinesOf } from '../../../../src/press/related/vectors.ts';
import { eightStories, vectorsFrom } from '../../../fixtures/related/word-vectors.ts';

const indexOf = (...parts: Parameters<typeof makeIndex>) => searchIn(makeIndex(...parts));

const storiesOf = (hits: readonly { readonly story: number }[]) => hits.map(({ story }) => story);

test('the others that share a term are found, most similar first, with the cosine as score', () => {
  const find = indexOf(eightStories, queryLengths(eightStories, 60));
  expect(storiesOf(find(1, 5))).toEqual([0, 2]);
  expect(storiesOf(find(1, 1))).toEqual([0]);
  expect(find(1, 5)[0]?.score).toBeCloseTo(cosinesOf(eightStories, eightStories)(1, [0])[0] ?? 0, 5);
  expect(find(3, 5)).toEqual([]);
});

test('equally similar stories are in order, among very many too', () => {
  const vectors = vectorsFrom([
    ...Array.from({ length: 30 }, () => 'storm'),
    ...Array.from({ length: 60 }, (_, i) => `other${i}`),
  ]);
  expect(storiesOf(indexOf(vectors, queryLengths(vectors, 60))(20, 4))).toEqual([0, 1, 2, 3]);
});

test('only the heaviest terms of a story are looked up', () => {
  const vectors = vectorsFrom(['ferry ferry ferry storm', 'storm', 'ferry', 'chess', 'bread', 'opera']);
  expect(storiesOf(indexOf(vectors, queryLengths(vectors, 1))(0, 5))).toEqual([2]);
});

test('a term of too many stories is not looked up, unless it is the heaviest of all', () => {
  const vectors = vectorsFrom([
    'ferry ferry ferry storm',
    'storm',
    'storm',
    'ferry',
    'chess',
    'bread',
    'opera',
    'trams',
  ]);
  expect([...queryLengths(vectors, 60, 5)].slice(0, 4)).toEqual([2, 1, 1, 1]);
  expect([...queryLengths(vectors, 60, 4)].slice(0, 4)).toEqual([1, 1, 1, 1]);
  expect([...queryLengths(vectors, 60, 1)].slice(0, 4)).toEqual([1, 1, 1, 1]);
});

test('only indexed stories are found', () => {
  expect(storiesOf(indexOf(eightStories, queryLengths(eightStories, 60), (story) => story !== 0)(1, 5))).toEqual([2]);
});
