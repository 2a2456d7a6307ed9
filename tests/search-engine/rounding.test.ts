import { expect, test } from 'vitest';
import { nearestStep, roundedUp } from '../../src/search-engine/rounding.ts';

test.each([
  [0, 0],
  [1, 1],
  [8, 8],
  [9, 10],
  [16, 16],
  [17, 20],
  [100, 112],
  [8192, 8192],
  [8193, 10_240],
])('%i stories are counted as %i', (stories, counted) => {
  expect(roundedUp(stories)).toBe(counted);
});

test('a length is the nearest power of the square root of two', () => {
  expect([0, 1, 2, 1000, 1010].map(nearestStep)).toEqual([0, 1, 2, 1024, 1024]);
  expect(nearestStep(1400)).toBeCloseTo(1448.15, 2);
});
