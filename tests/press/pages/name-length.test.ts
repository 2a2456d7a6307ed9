import { expect, test } from 'vitest';
import { nameLength } from '../../../src/press/pages/name-length.ts';

test.each([
  ['Port', undefined],
  ['The Star Ledger', undefined],
  ['The Harbour Post', 'long'],
  ['Frankfurter Rundschau', 'long'],
  ['The Western Mail and South Wales News', 'very long'],
  // Letters that are twice as wide.
  ['南方都市报', undefined],
  ['港口晚报与海岸日报', 'long'],
  // One long word is not divided.
  ['Broadsheet', undefined],
  ['Morgenausgabe', 'long'],
  ['Volksstimmenzeitung', 'very long'],
] as const)('the length of “%s”', (name, length) => {
  expect(nameLength(name)).toBe(length);
});
