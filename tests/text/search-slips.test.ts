import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance.ts';
import { slipsBetween } from '../../src/text/search-slips.ts';

const words = [
  'lavrov',
  'lavorv',
  'lavro',
  'avrov',
  'lovrav',
  'lavrovs',
  'xlavrov',
  'talks',
  'talsk',
  'a',
  '',
  'ministers',
  'minsiters',
  'mnistres',
  'W'.repeat(200),
  'елка',
  'ёлки',
  '東京',
];

describe('slips between words', () => {
  test.each([0, 1, 2, 3])('are what the edit distance says, up to %d', (limit) => {
    for (const word of words)
      for (const other of words)
        expect(slipsBetween(word, other, false, limit), `${word} ${other}`).toBe(
          Math.min(limit + 1, editDistance(word, other, limit)),
        );
  });

  test.each([
    ['lavr', 'lavrov', 0],
    ['larv', 'lavrov', 1],
    ['sanctoi', 'sanctions', 1],
    ['minsit', 'ministers', 1],
    ['talks', 'talk', 1],
    ['zzzz', 'lavrov', 3],
  ])('of a word that has only been begun: %s, %s', (word, other, slips) => {
    expect(slipsBetween(word, other, true, 2)).toBe(slips);
  });
});
