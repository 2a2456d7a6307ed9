import { describe, expect, test } from 'vitest';
import { areNearDuplicates, sketchOf } from '../../../src/press/related/near-duplicates.ts';

const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 1009}`);

test('a text with a few changed words is a near-duplicate', () => {
  const changed = words.map((word, i) => (i % 50 === 0 ? 'changed' : word));
  expect(areNearDuplicates(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areNearDuplicates(sketchOf(words), sketchOf(words))).toBe(true);
});

test('a longer report that contains a first one is a near-duplicate, one that contains a sentence is not', () => {
  expect(areNearDuplicates(sketchOf(words.slice(0, 90)), sketchOf(words))).toBe(true);
  const changed = words.slice(0, 90).map((word, i) => (i % 45 === 20 ? 'changed' : word));
  expect(areNearDuplicates(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areNearDuplicates(sketchOf(words.slice(0, 12)), sketchOf(words))).toBe(false);
});

test('a text that quotes a third of another is none', () => {
  const other = words.map((word, i) => (i < 130 ? word : `other${i}`));
  expect(areNearDuplicates(sketchOf(words), sketchOf(other))).toBe(false);
});

test('an empty text is none of any other', () => {
  expect(areNearDuplicates(sketchOf([]), sketchOf([]))).toBe(false);
  expect(areNearDuplicates(sketchOf([]), sketchOf(words))).toBe(false);
});

describe('a sketch', () => {
  test('has a hash for each run of four words', () => {
    expect(sketchOf(['a', 'b', 'c', 'd'])).toHaveLength(1);
    expect(sketchOf(['a', 'b', 'c', 'd', 'e'])).toHaveLength(2);
    expect(sketchOf(['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'])).toHaveLength(4);
  });

  test('of a shorter text has one hash', () => {
    expect(sketchOf(['a', 'b'])).toHaveLength(1);
    expect(sketchOf(['a', 'b'])).not.toEqual(sketchOf(['a', 'c']));
  });

  test('differs if the same letters are other words', () => {
    expect(sketchOf(['ab', 'c', 'd', 'e'])).not.toEqual(sketchOf(['a', 'bc', 'd', 'e']));
  });

  test('is a sample of a long text, in ascending order', () => {
    const sketch = sketchOf(words);
    expect(sketch).toHaveLength(48);
    expect(sketch).toEqual(sketch.toSorted((a, b) => a - b));
    expect(sketchOf(words.slice(0, 100))[0]).toBeGreaterThanOrEqual(sketch[0] ?? Infinity);
  });
});

describe('two short texts are near-duplicates', () => {
  test('if half of their runs are in both', () => {
    expect(areNearDuplicates([1, 2, 3], [2, 3, 4])).toBe(true);
    expect(areNearDuplicates([1, 2, 3], [2, 3, 4, 5])).toBe(false);
  });

  test('if the longer one has two thirds of the shorter one, but not half of it', () => {
    const longer = [1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17, 18];
    expect(areNearDuplicates([1, 2, 3, 4, 5, 6], longer)).toBe(true);
    expect(areNearDuplicates(longer, [1, 2, 3, 4, 5, 6])).toBe(true);
    expect(areNearDuplicates([1, 2, 3, 5, 6, 7], longer)).toBe(false);
  });

  test('not if the shorter one has fewer than six runs, which a longer one may contain by chance', () => {
    const longer = [1, 2, 3, 4, 5, 11, 12, 13, 14, 15, 16, 17, 18];
    expect(areNearDuplicates([1, 2, 3, 4, 5], longer)).toBe(false);
    expect(areNearDuplicates([1, 2, 3, 4, 5, 11], longer)).toBe(true);
  });
});
