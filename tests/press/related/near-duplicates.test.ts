import { expect, test } from 'vitest';
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
