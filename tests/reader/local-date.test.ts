import { afterEach, expect, test, vi } from 'vitest';
import { localDate } from '../../src/reader/local-date.ts';

test('a date is written as YYYY-MM-DD in the reader’s time zone', () => {
  expect(localDate(new Date(2026, 2, 9, 0, 0))).toBe('2026-03-09');
  expect(localDate(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Pacific/Kiritimati', '2026-03-10'],
  ['America/Los_Angeles', '2026-03-08'],
])('the date is that of the reader’s time zone: %s', (zone, date) => {
  vi.stubEnv('TZ', zone);
  expect(localDate(new Date(zone.startsWith('P') ? '2026-03-09T12:00:00Z' : '2026-03-09T05:00:00Z'))).toBe(date);
});
