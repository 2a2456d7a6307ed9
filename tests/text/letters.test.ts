import { expect, test } from 'vitest';
import { kindAt, letterKinds, nextCapital } from '../../src/text/letters.ts';

const { letter, mark, number, capital, small, space } = letterKinds;

test.each([
  ['a', letter | small],
  ['Ễ', letter | capital],
  ['한', letter],
  ['\u0301', mark],
  ['٣', number],
  ['\u00a0', space],
  ['-', 0],
  ['𐐀', letter | capital],
])('%j has its kind, at the first and at later calls', (character, kind) => {
  expect(kindAt(character, 0)).toBe(kind);
  expect(kindAt(`b${character}`, 1)).toBe(kind);
});

test('the second half of a surrogate pair is of its character, and half a pair is nothing', () => {
  expect(kindAt('a𐐀', 2)).toBe(letter | capital);
  expect(kindAt('\ud801', 0)).toBe(0);
  expect(kindAt('a\udc00', 1)).toBe(0);
});

test('outside a text is nothing', () => {
  expect(kindAt('a', -1)).toBe(0);
  expect(kindAt('a', 1)).toBe(0);
});

test('the next capital is found from an index on', () => {
  expect(nextCapital('aBcD', 0)).toBe(1);
  expect(nextCapital('aBcD', 2)).toBe(3);
  expect(nextCapital('aBcD', 4)).toBe(-1);
});
