import { expect, test } from 'vitest';
import { folded, isOnlyMatch, type FragmentWords } from '../../src/edition/only-match.ts';

const isOnly = (texts: readonly string[], words: FragmentWords, end: readonly [text: number, upTo: string] = [0, '']) =>
  isOnlyMatch(texts.map(folded), words, { text: end[0], offset: folded(end[1]).length });

test.each([
  ['Straße', 'STRASSE'],
  ['Résumé', 're\u0301sume\u0301'],
  ['ＷＨＯ', 'who'],
  ['it’s “so”', 'it\'s "so"'],
  ['a \u00a0\n b', 'a b'],
  ['co\u00adop', 'coop'],
])('browsers take %j and %j for the same words', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test('words match as whole words, in any text', () => {
  expect(isOnly(['May I?', 'maybe', 'dismay'], { start: 'may' })).toBe(true);
  expect(isOnly(['May I?', 'You may.'], { start: 'May' })).toBe(false);
  expect(isOnly(['東京都に', '東京で'], { start: '東京' })).toBe(false);
  expect(isOnly(['One two', 'two one'], { start: 'three' })).toBe(false);
});

test('words before and after tell matches apart, also those of the neighbouring texts', () => {
  const texts = ['They may.', 'You may go.', 'May', 'Go'];
  expect(isOnly(texts, { start: 'may', before: 'You' })).toBe(true);
  expect(isOnly(texts, { start: 'may', before: 'hey' })).toBe(false);
  expect(isOnly(texts, { start: 'may', after: 'go' })).toBe(false);
  expect(isOnly(texts, { start: 'may', after: 'go.' })).toBe(true);
  expect(isOnly(texts, { start: 'may', before: 'go.' })).toBe(true);
});

test('the first end behind the start counts', () => {
  const texts = ['It said so. The rain began, it said so, and it said so again.'];
  const words = { start: 'The rain', end: 'said so' };
  expect(isOnly(texts, words, [0, 'It said so. The rain began, it said so'])).toBe(true);
  expect(isOnly(texts, words, [0, 'It said so. The rain began, it said so, and it said so'])).toBe(false);
  expect(
    isOnly(texts, { ...words, after: 'again' }, [0, 'It said so. The rain began, it said so, and it said so']),
  ).toBe(true);
});
