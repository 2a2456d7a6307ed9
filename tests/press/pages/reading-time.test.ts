import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/press/pages/reading-time.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

test.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [239, 2],
  [476, 2],
  [2380, 10],
])('%i English words take %i minutes', (count, minutes) => {
  expect(readingMinutes(words(count))).toBe(minutes);
});

test('a word with apostrophes, hyphens or full stops is one word', () => {
  expect(readingMinutes(words(238, 'U.S.-Russia’s'))).toBe(1);
});

test('punctuation between words is not counted', () => {
  expect(readingMinutes(words(238, 'word –'))).toBe(1);
});

test.each([
  ['Chinese', '报', 255, 1],
  ['Chinese', '报', 256, 2],
  ['Japanese', 'か', 510, 2],
  ['Thai', 'ภ', 600, 3],
])('%s is counted in characters: %s %i times takes %i minutes', (_language, character, count, minutes) => {
  expect(readingMinutes(character.repeat(count))).toBe(minutes);
});

test('a text in two scripts takes the time of both', () => {
  expect(readingMinutes(`${words(119)} ${'报'.repeat(127)}`)).toBe(1);
  expect(readingMinutes(`${words(150)} ${'报'.repeat(150)}`)).toBe(2);
});

test('Arabic and Hindi are counted in words', () => {
  expect(readingMinutes(words(238, 'الأخبار'))).toBe(1);
  expect(readingMinutes(words(239, 'समाचार'))).toBe(2);
});
