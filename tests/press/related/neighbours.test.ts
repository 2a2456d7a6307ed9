import { describe, expect, test } from 'vitest';
import { makeIndex, queryLengths, searchIn } from '../../../src/press/related/candidates/inverted-index.ts';
import {
  blend,
  findNeighbourhoods,
  nearestBy,
  neighbourhoodSimilarity,
} from '../../../src/press/related/neighbours.ts';
import { cosinesOf } from '../../../src/press/related/vectors.ts';
import { candidatesOf, eightStories, vectorsFrom } from '../../fixtures/related/word-vectors.ts';

const indexOf = (...parts: Parameters<typeof makeIndex>) => searchIn(makeIndex(...parts));

const near = findNeighbourhoods(eightStories, candidatesOf(eightStories, 60, 4), 2);
const cosines = (story: number, others: readonly number[]) => cosinesOf(eightStories, eightStories)(story, others);

describe('the nearest neighbours', () => {
  test('are found by a few terms and ordered by all of them', () => {
    // The heaviest term finds the second story before the third, which shares all other terms too.
    const vectors = vectorsFrom([
      'ferry ferry ferry storm harbour wall',
      'ferry',
      'ferry storm harbour wall',
      'chess',
      'bread',
      'opera',
      'school',
      'trams',
      'paint',
      'wool',
    ]);
    expect(indexOf(vectors, queryLengths(vectors, 1))(0, 1).map(({ story }) => story)).toEqual([1]);
    expect(nearestBy(vectors, candidatesOf(vectors, 1, 2))(0, 1).map(({ story }) => story)).toEqual([2]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'are the same when they are found for all stories at once (story %i)',
    (story) => {
      const hits = indexOf(eightStories, queryLengths(eightStories, 60))(story, 2);
      expect([...near.storiesOf(story)]).toEqual(hits.map((other) => other.story));
      for (const [i, { score }] of hits.entries()) expect(near.cosinesOf(story)[i]).toBeCloseTo(score, 5);
    },
  );
});

describe('blended vectors', () => {
  const blended = blend(eightStories, near, { neighbours: 2, share: 1.5, terms: 100 });

  test('of two stories that share no term are similar if both share some with a third', () => {
    expect(cosines(0, [2])).toEqual([0]);
    expect(cosinesOf(blended, blended)(0, [2])[0]).toBeGreaterThan(0.1);
    expect(cosinesOf(eightStories, blended)(0, [2, 3])[0]).toBeGreaterThan(0);
    expect(cosinesOf(blended, blended)(0, [3])).toEqual([0]);
  });

  test('have little of a distant neighbour', () => {
    const filler = Array.from({ length: 60 }, (_, i) => `a${i}`).join(' ');
    const vectors = vectorsFrom([`storm ${filler}`, 'storm ferry tide', 'chess', 'bread', 'opera', 'school']);
    const distant = findNeighbourhoods(vectors, candidatesOf(vectors, 100, 4), 2);
    const [own] = cosinesOf(vectors, blend(vectors, distant, { neighbours: 2, share: 1.5, terms: 100 }))(0, [0]);
    expect(own).toBeGreaterThan(0.9);
  });

  test('have no more terms than asked for', () => {
    const short = blend(eightStories, near, { neighbours: 2, share: 1.5, terms: 2 });
    expect([...short.starts]).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
  });

  test('of a story without neighbours are its own', () => {
    expect(cosinesOf(eightStories, blended)(3, [3])[0]).toBeCloseTo(1, 5);
  });
});

test('neighbourhoods are similar as far as two stories have the same neighbours', () => {
  const similarity = neighbourhoodSimilarity(near);
  const [first = 0, third = 0] = cosines(1, [0, 2]);
  // The first story is near to itself and the second; the second to itself and both others.
  expect(similarity(0, 1)).toBeCloseTo((2 * first) / (1 + first + 1 + first + third - 2 * first), 5);
  expect(similarity(1, 0)).toBeCloseTo(similarity(0, 1), 10);
  expect(similarity(0, 2)).toBeCloseTo(Math.min(first, third) / (2 + first + third - Math.min(first, third)), 2);
  expect(similarity(0, 3)).toBe(0);
});
