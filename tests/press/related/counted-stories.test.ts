import { expect, test } from 'vitest';
import { countedStories } from '../../../src/press/related/counted-stories.ts';

const stories = (count: number, date?: string) => Array.from({ length: count }, () => ({ date }));
const countedOf = (all: readonly { readonly date?: string | undefined }[]) => {
  const isCounted = countedStories(all);
  return isCounted === undefined ? undefined : all.filter((_, story) => isCounted(story)).length;
};

test('the stories of the months before the newest count', () => {
  const all = [...stories(1500, '2026-09-30'), ...stories(700, '2026-10-31T23:00:00Z'), ...stories(300, '2026-11-01')];
  expect(countedOf(all)).toBe(2200);
  expect(countedOf([...all, ...stories(1, '2026-11-26')])).toBe(2200);
});

test('a story without a date does not count, since it may be new', () => {
  const all = [...stories(1500, '2026-09-30'), ...stories(700, '2026-10-31')];
  expect(countedOf([...all, ...stories(20)])).toBe(1500);
});

test('all stories count if they are few, mostly new, or have no dates', () => {
  expect(countedOf([...stories(1500, '2026-09-30'), ...stories(400, '2026-10-31')])).toBeUndefined();
  expect(countedOf([...stories(1000, '2026-09-30'), ...stories(1500, '2026-10-31')])).toBeUndefined();
  expect(countedOf(stories(3000))).toBeUndefined();
});

test('an edition is large from 2000 stories on, and half of them may be new', () => {
  expect(countedOf([...stories(1000, '2026-09-30'), ...stories(1000, '2026-10-31')])).toBe(1000);
  expect(countedOf([...stories(1000, '2026-09-30'), ...stories(999, '2026-10-31')])).toBeUndefined();
  expect(countedOf([...stories(1000, '2026-09-30'), ...stories(1001, '2026-10-31')])).toBeUndefined();
});

test('the newest month is found wherever the edition has its stories', () => {
  expect(countedOf([...stories(700, '2026-10-31'), ...stories(1500, '2026-09-30')])).toBe(1500);
});
