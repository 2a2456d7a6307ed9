import { expect, test } from 'vitest';
import { counted } from '../../../src/press/copy/counted.ts';

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [2, '2 stories'],
])('%i of a noun', (count, text) => {
  expect(counted(count, 'story', 'stories')).toBe(text);
});
