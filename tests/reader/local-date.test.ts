import { expect, test } from 'vitest';
import { localDate } from '../../src/reader/local-date.ts';

test('a date is written as YYYY-MM-DD in the reader’s time zone', () => {
  expect(localDate(new Date(2026, 2, 9, 0, 0))).toBe('2026-03-09');
  expect(localDate(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});
