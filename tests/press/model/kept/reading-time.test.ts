import { expect, test } from 'vitest';
import { readingMinutes } from '../../../../src/press/model/kept/reading-time.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');

test.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [239, 2],
  [476, 2],
  [2380, 10],
])('%i English words take %i minutes', (count, minutes) => {
  expect(readingMinutes(words(count), 'en')).toBe(minutes);
  expect(readingMinutes(words(count), 'en-GB')).toBe(minutes);
});

test('a word with apostrophes, hyphens or full stops is one word', () => {
  expect(readingMinutes(words(238, 'U.S.-Russia’s'), 'en')).toBe(1);
});

test('punctuation between words is not counted', () => {
  expect(readingMinutes(words(238, 'word –'), 'en')).toBe(1);
});

test.each([
  ['de', 'Wort', 186, 187],
  ['ar', 'الأخبار', 144, 145],
  ['fi', 'sana', 168, 169],
  // Without a figure of its own.
  ['hi', 'समाचार', 192, 193],
])('words of the language %s have its speed', (language, word, oneMinute, two) => {
  expect(readingMinutes(words(oneMinute, word), language)).toBe(1);
  expect(readingMinutes(words(two, word), language)).toBe(2);
});

test.each([
  ['zh', '报', 266, 267],
  ['zh-Hant-TW', '報', 266, 267],
  ['ja', 'か', 372, 373],
])('the language %s is counted in characters', (language, character, oneMinute, two) => {
  expect(readingMinutes(character.repeat(oneMinute), language)).toBe(1);
  expect(readingMinutes(character.repeat(two), language)).toBe(2);
});

test.each([
  ['th', 'ประเทศไทย', 2],
  ['my', 'မြန်မာ', 1],
])('the language %s is counted in words, although it has no spaces between them', (language, word, each) => {
  expect(readingMinutes(word.repeat(90), language)).toBe(1);
  expect(readingMinutes(word.repeat(300), language)).toBeGreaterThanOrEqual(each);
  expect(readingMinutes(word.repeat(300), language)).toBeLessThanOrEqual(4);
});

test('a text in two scripts takes the time of both', () => {
  expect(readingMinutes(`${words(119)} ${'报'.repeat(127)}`, 'en')).toBe(1);
  expect(readingMinutes(`${words(150)} ${'报'.repeat(150)}`, 'en')).toBe(2);
});
