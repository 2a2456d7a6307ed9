import { expect, test } from 'vitest';
import { sortedRecords } from '../../../src/reader/saved/sorted-records.ts';

test('records are sorted by time, latest first, and once for each change of the list', () => {
  const record = (at: string) => ({ card: { slug: at, headline: at, text: { kind: 'headline-only' as const } }, at });
  const [old, late] = [record('2026-11-23T10:00:00.000Z'), record('2026-11-25T10:00:00.000Z')];
  const records = new Map([
    ['old', old],
    ['late', late],
  ]);
  expect(sortedRecords(records)).toEqual([late, old]);
  expect(sortedRecords(records)).toBe(sortedRecords(records));
  expect(sortedRecords(new Map(records))).not.toBe(sortedRecords(records));
});
