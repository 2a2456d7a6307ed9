import { expect, test } from 'vitest';
import { bitCount } from '../../src/text/bit-count.ts';

test.each([
  [0, 0],
  [1, 1],
  [0b1011, 3],
  [1 << 31, 1],
  [-1, 32],
])('%i has %i set bits', (value, count) => {
  expect(bitCount(value)).toBe(count);
});
