import { expect, test } from 'vitest';
import { groupByDay } from '../../../src/reader/history/group-by-day.ts';

const card = { slug: 'a', headline: 'A', text: { kind: 'headline-only' as const } };

test('visits are grouped by the day in their ids, latest first', () => {
  const visit = (id: string, at: string) => [id, { card, at }] as const;
  // 23:30 UTC is the next day where the reader is.
  const [early, late, older] = [
    visit('2026-11-24/a', '2026-11-23T23:30:00.000Z'),
    visit('2026-11-24/b', '2026-11-24T10:00:00.000Z'),
    visit('2026-11-22/a', '2026-11-22T10:00:00.000Z'),
  ];
  expect(groupByDay([early, older, late])).toEqual([
    ['2026-11-24', [late, early]],
    ['2026-11-22', [older]],
  ]);
  expect(groupByDay([])).toEqual([]);
});
