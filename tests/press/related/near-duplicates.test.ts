import { expect, test } from 'vitest';
import { areVersions, sketchOf } from '../../../src/press/related/near-duplicates.ts';

const words = Array.from({ length: 400 }, (_, i) => `word${(i * 7919) % 1009}`);

test('a text that was changed a little is another version of the story', () => {
  const changed = words.map((word, i) => (i % 50 === 0 ? 'changed' : word));
  expect(areVersions(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areVersions(sketchOf(words), sketchOf(words))).toBe(true);
});

test('a first report that stands in a longer one is another version of it, a sentence that does is not', () => {
  expect(areVersions(sketchOf(words.slice(0, 90)), sketchOf(words))).toBe(true);
  const changed = words.slice(0, 90).map((word, i) => (i % 45 === 20 ? 'changed' : word));
  expect(areVersions(sketchOf(words), sketchOf(changed))).toBe(true);
  expect(areVersions(sketchOf(words.slice(0, 12)), sketchOf(words))).toBe(false);
});

test('a text that quotes a third of another is a story of its own', () => {
  const other = words.map((word, i) => (i < 130 ? word : `other${i}`));
  expect(areVersions(sketchOf(words), sketchOf(other))).toBe(false);
});

test('nothing is no version of anything', () => {
  expect(areVersions(sketchOf([]), sketchOf([]))).toBe(false);
  expect(areVersions(sketchOf([]), sketchOf(words))).toBe(false);
});
