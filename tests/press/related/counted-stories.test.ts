import { expect, test } from 'vitest';
import { settledAmong } from '../../../src/press/related/counted-stories.ts';

const stories = (count: number, date?: string) => Array.from({ length: count }, () => ({ date }));
const settledOf = (all: readonly { readonly date?: string | undefined }[]) => {
  const isSettled = settledAmong(all);
  return isSettled === undefined ? undefined : all.filter((_, place) => isSettled(place)).length;
};

test('settled are the stories of the months before the newest', () => {
  const all = [...stories(1500, '2026-09-30'), ...stories(700, '2026-10-31T23:00:00Z'), ...stories(300, '2026-11-01')];
  expect(settledOf(all)).toBe(2200);
  expect(settledOf([...all, ...stories(1, '2026-11-26')])).toBe(2200);
});

test('a story without a date is not: it may be new', () => {
  const all = [...stories(1500, '2026-09-30'), ...stories(700, '2026-10-31')];
  expect(settledOf([...all, ...stories(20)])).toBe(1500);
});

test('where they are few, mostly new, or without dates, none are told apart', () => {
  expect(settledOf([...stories(1500, '2026-09-30'), ...stories(400, '2026-10-31')])).toBeUndefined();
  expect(settledOf([...stories(1000, '2026-09-30'), ...stories(1500, '2026-10-31')])).toBeUndefined();
  expect(settledOf(stories(3000))).toBeUndefined();
});
