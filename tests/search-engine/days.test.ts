import { expect, test } from 'vitest';
import { storiesBetween, encodeDays } from '../../src/search-engine/days.ts';

const days = ['2026-03-10', '2026-03-10', '2026-03-09', '2024-02-29', '2024-02-29', '0999-12-31'];
const file = { stamp: 'x', ...encodeDays(days) };

test.each([
  [undefined, undefined, days],
  ['2026-03-10', undefined, days.slice(0, 2)],
  ['2026-03-09', '2026-03-09', days.slice(2, 3)],
  [undefined, '2026-03-09', days.slice(2)],
  ['2024-01-01', '2024-12-31', days.slice(3, 5)],
  ['2030-01-01', undefined, []],
  [undefined, '0900-01-01', []],
])('from %s to %s', (from, to, expected) => {
  const dates = storiesBetween(file, from, to);
  expect(days.slice(dates?.first, dates?.end)).toEqual(expected);
});

test('of an edition without dates there are none', () => {
  expect(storiesBetween({ stamp: 'x', ...encodeDays([]) }, undefined, undefined)).toEqual({ first: 0, end: 0 });
});
