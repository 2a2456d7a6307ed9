import { expect, test } from 'vitest';
import {
  digitOf,
  encodedLength,
  decodeNumbers,
  encodeNumbers,
  encodeNumber,
  digitAt,
} from '../../src/search-engine/number-codec.ts';

const numbers = [0, 1, 31, 32, 33, 63, 64, 1023, 1024, 32_767, 32_768, 50_000, 1_000_000, 2 ** 31, 2 ** 40];

test('numbers are decoded as they were encoded', () => {
  expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
  expect(decodeNumbers('')).toEqual([]);
});

test.each(numbers)('the encoded length of %d is known in advance', (number) => {
  expect(encodeNumber(number)).toHaveLength(encodedLength(number));
  expect(encodeNumber(number)).toMatch(/^[\w-]+$/u);
});

test('a number below 64 is one character', () => {
  expect(Array.from({ length: 64 }, (_, value) => digitAt(digitOf(value), 0))).toEqual(
    Array.from({ length: 64 }, (_, value) => value),
  );
});

test.each(['_', '___', 'é€', '\u0000'])('a damaged text gives numbers too: %j', (text) => {
  expect(decodeNumbers(text).every(Number.isFinite)).toBe(true);
});
