import { describe, expect, test } from 'vitest';
import { cosinesOf, highestScored, meanCosines } from '../../../src/press/related/vectors.ts';
import { eightStories } from '../../fixtures/related/word-vectors.ts';

const count = eightStories.starts.length - 1;
const indices = Array.from({ length: count }, (_, story) => story);
const cosinesWithAll = (story: number) => cosinesOf(eightStories, eightStories)(story, indices);

describe('the vectors of stories', () => {
  test.each(indices)('have length 1 and their heaviest terms first (story %i)', (story) => {
    const weights = eightStories.weights.slice(eightStories.starts[story], eightStories.starts[story + 1]);
    expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1, 5);
    expect([...weights]).toEqual([...weights].toSorted((a, b) => b - a));
  });

  test('have a cosine that grows with the terms that they share', () => {
    const cosines = cosinesWithAll(0);
    expect(cosines[0]).toBeCloseTo(1, 5);
    expect(cosines[1]).toBeGreaterThan(0.3);
    expect(cosines.slice(2)).toEqual([0, 0, 0, 0, 0, 0]);
    // A second call starts from a clean state.
    expect(cosinesWithAll(0)).toEqual(cosines);
  });

  test.each(indices)(
    'have a mean cosine with all others, lower than the true mean among a few stories (story %i)',
    (story) => {
      const sum = cosinesWithAll(story).reduce(
        (before, cosine, other) => (other === story ? before : before + cosine),
        0,
      );
      expect(meanCosines(eightStories)[story]).toBeCloseTo(sum / (count - 1 + 3), 5);
    },
  );
});

describe('the highest scores', () => {
  const scores = Float64Array.of(1, 5, 3, 5, 0, 9);

  test('are in order, equal ones by their index', () => {
    expect(highestScored([0, 1, 2, 3, 4, 5], scores, 4)).toEqual([5, 1, 3, 2]);
    expect(highestScored([4, 3, 2, 1], scores, 1)).toEqual([1]);
  });

  test('are by rank if they are equal and have one', () => {
    expect(highestScored([0, 1, 2, 3], scores, 2, Uint32Array.of(0, 9, 0, 1))).toEqual([3, 1]);
  });

  test('are the same among very many', () => {
    const many = Float64Array.from({ length: 500 }, (_, i) => (i * 7919) % 101);
    const all = [...many.keys()].toSorted((a, b) => (many[b] ?? 0) - (many[a] ?? 0) || a - b);
    expect(highestScored([...many.keys()], many, 7)).toEqual(all.slice(0, 7));
    const equal = new Float64Array(500).fill(2);
    expect(highestScored([...equal.keys()], equal, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
