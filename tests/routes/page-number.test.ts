import { expect, test } from 'vitest';
import { MissingFile } from '../../src/queries/client.ts';
import { pageNumber } from '../../src/routes/page-number.ts';

test.each([
  [undefined, 1],
  ['2', 2],
  ['9', 9],
  ['10', 10],
  ['19', 19],
  ['1234567', 1_234_567],
])('the page %s of an address is number %i', (page, number) => {
  expect(pageNumber({ page })).toBe(number);
});

test.each(['', '0', '1', '01', '02', '-2', '2.0', '1e3', '12345678', 'two', ' 2'])('there is no page "%s"', (page) => {
  expect(() => pageNumber({ page })).toThrow(MissingFile);
});
