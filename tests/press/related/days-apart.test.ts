import { expect, test } from 'vitest';
import { daysApart, oddsByDays, proximity } from '../../../src/press/related/days-apart.ts';

test('days are counted whichever story is the older, and none to a story without a date', () => {
  const apart = daysApart([
    { date: '2026-01-01T08:00:00Z' },
    { date: '2026-04-01T08:00:00Z' },
    { date: '2025-10-03T20:00:00Z' },
    {},
  ]);
  expect(apart(0, 0)).toBe(0);
  expect(apart(0, 1)).toBeCloseTo(90, 10);
  expect(apart(1, 2)).toBeCloseTo(179.5, 10);
  expect(apart(2, 1)).toBeCloseTo(179.5, 10);
  expect(apart(0, 3)).toBe(0);
  expect(apart(3, 3)).toBe(0);
});

test('the odds are half after 90 days and a third after 180', () => {
  expect(oddsByDays(0)).toBe(1);
  expect(oddsByDays(90)).toBeCloseTo(1 / 2, 10);
  expect(oddsByDays(180)).toBeCloseTo(1 / 3, 10);
});

test('the order changes most in the first days', () => {
  expect(proximity(0)).toBe(1);
  expect(proximity(1)).toBeCloseTo(0.87, 2);
  expect(proximity(31)).toBeCloseTo(0.5, 2);
  expect(proximity(365)).toBeCloseTo(0.31, 2);
});
