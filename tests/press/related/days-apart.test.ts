import { expect, test } from 'vitest';
import { oddsByDays, proximity } from '../../../src/press/related/days-apart.ts';

const odds = oddsByDays([
  { date: '2026-01-01T08:00:00Z' },
  { date: '2026-04-01T08:00:00Z' },
  { date: '2025-10-03T08:00:00Z' },
  {},
]);

test('the odds are half after 90 days and a third after 180, whichever story is the older', () => {
  expect(odds(0, 0)).toBe(1);
  expect(odds(0, 1)).toBeCloseTo(1 / 2, 10);
  expect(odds(1, 0)).toBeCloseTo(1 / 2, 10);
  expect(odds(1, 2)).toBeCloseTo(1 / 3, 10);
});

test('a story without a date is as likely related as one of the same day', () => {
  expect(odds(0, 3)).toBe(1);
  expect(odds(3, 3)).toBe(1);
});

test('days change the order less than the odds', () => {
  expect(proximity(1)).toBe(1);
  expect(proximity(0.5)).toBeCloseTo(0.87, 2);
});
