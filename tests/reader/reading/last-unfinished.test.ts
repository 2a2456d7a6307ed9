import { expect, test } from 'vitest';
import { lastUnfinished } from '../../../src/reader/reading/last-unfinished.ts';

const position = (slug: string, day: number, progress: number, block = 'p3', offset = 10) => ({
  card: { slug, headline: slug, text: { kind: 'headline-only' as const } },
  at: `2026-11-0${day}T10:00:00.000Z`,
  block,
  offset,
  progress,
});

test('the story that was left last is found', () => {
  const [early, late] = [position('early', 1, 0.5), position('late', 2, 0.5)];
  expect(lastUnfinished([early, late])).toBe(late);
  expect(lastUnfinished([late, early])).toBe(late);
});

test.each([
  ['finished', position('a', 3, 1)],
  ['only looked at', position('a', 3, 0.049)],
  ['left at its first word', position('a', 3, 0.5, 'p1', 0)],
])('a story that was %s does not count', (_, left) => {
  const early = position('early', 1, 0.05);
  expect(lastUnfinished([left, early])).toBe(early);
  expect(lastUnfinished([left])).toBeUndefined();
});

test('a story left within its first paragraph counts', () => {
  const left = position('a', 3, 0.5, 'p1', 1);
  expect(lastUnfinished([left])).toBe(left);
});
