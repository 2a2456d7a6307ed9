import { expect, test } from 'vitest';
import {
  characterOf,
  numberLength,
  numbersIn,
  numbersText,
  numberText,
  valueAt,
} from '../../src/search-engine/numbers.ts';

const numbers = [0, 1, 31, 32, 33, 63, 64, 1023, 1024, 32_767, 32_768, 50_000, 1_000_000, 2 ** 31, 2 ** 40];

test('numbers are read as they were written', () => {
  expect(numbersIn(numbersText(numbers))).toEqual(numbers);
  expect(numbersIn('')).toEqual([]);
});

test.each(numbers)('the length of %d is known before it is written', (number) => {
  expect(numberText(number)).toHaveLength(numberLength(number));
  expect(numberText(number)).toMatch(/^[\w-]+$/u);
});

test('a number below 64 is one character', () => {
  expect(Array.from({ length: 64 }, (_, value) => valueAt(characterOf(value), 0))).toEqual(
    Array.from({ length: 64 }, (_, value) => value),
  );
});

test.each(['_', '___', 'é€', '\u0000'])('what is cut off or damaged gives numbers all the same: %j', (text) => {
  expect(numbersIn(text).every(Number.isFinite)).toBe(true);
});
