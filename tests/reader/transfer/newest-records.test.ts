import { expect, test } from 'vitest';
import { newestRecords } from '../../../src/reader/transfer/newest-records.ts';

test('the newest of any number of records are kept, in any order of arrival', () => {
  const newest = newestRecords(3);
  for (const time of [5, 1, 9, 2, 8, 3, 7, 4, 6, 0]) newest.put(`r${time}`, time, time);
  const { records, leftOut } = newest.finish();
  expect([...records.keys()].toSorted()).toEqual(['r7', 'r8', 'r9']);
  expect(leftOut).toBe(7);
});

test('of records with one id the newest counts, and only once', () => {
  const newest = newestRecords(3);
  newest.put('a', 'old', 1);
  newest.put('a', 'new', 2);
  newest.put('a', 'as new', 2);
  expect(newest.finish()).toEqual({ records: new Map([['a', { record: 'new', time: 2 }]]), leftOut: 0 });
});

test('records without a time are the oldest', () => {
  const newest = newestRecords(1);
  newest.put('a', 'undated', Number.NaN);
  newest.put('b', 'dated', -5);
  newest.put('c', 'undated', Number.NaN);
  expect([...newest.finish().records.keys()]).toEqual(['b']);
});

test('without room, no record is kept', () => {
  const newest = newestRecords(0);
  newest.put('a', 'A', 1);
  expect(newest.finish()).toEqual({ records: new Map(), leftOut: 1 });
});
