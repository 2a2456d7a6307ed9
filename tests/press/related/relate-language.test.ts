import { expect, test } from 'vitest';
import type { StoryDocument } from '../../../src/press/related/features.ts';
import { relate } from '../../../src/press/related/relate.ts';

const document = (slug: string, more: Partial<StoryDocument> = {}): StoryDocument => ({
  slug,
  language: 'en',
  headline: 'Headline',
  description: '',
  topics: [],
  keywords: [],
  text: '',
  ...more,
});

/** Stories of one event, each with words of its own. */
const event = Array.from({ length: 40 }, (_, i) =>
  document(`event-${10 + i}`, { text: `flood dam river valley mud pump bridge one${i} two${i}` }),
);
/** Stories with nothing in common. */
const crowd = Array.from({ length: 80 }, (_, i) =>
  document(`crowd-${10 + i}`, { text: `alone${i} apart${i} single${i}` }),
);
const { related, closest } = relate([...event, ...crowd]);

test('at most sixteen stories are related to one, however many are asked for', () => {
  expect(related('event-20', 40)).toHaveLength(16);
  expect(related('event-20', 40).every(({ slug }) => slug.startsWith('event-'))).toBe(true);
});

test('two dozen stories are the closest to one, without itself', () => {
  expect(closest('event-20')).toHaveLength(24);
  expect(new Set(closest('event-20')).size).toBe(24);
  expect(closest('event-20')).not.toContain('event-20');
  expect(closest('unheard-of')).toEqual([]);
});

test('a story without a date is as close as one of the same day', () => {
  const storm = (slug: string, date?: string) =>
    document(slug, { text: `storm wave pier ${slug}x ${slug}y`, ...(date === undefined ? {} : { date }) });
  const stories = [storm('a-undated'), storm('b-story', '2026-03-09'), storm('c-old', '2016-03-09'), ...crowd];
  expect(
    relate(stories)
      .related('b-story', 8)
      .map(({ slug }) => slug),
  ).toEqual(['a-undated', 'c-old']);
  expect(
    relate(stories)
      .related('a-undated', 8)
      .map(({ slug }) => slug),
  ).toEqual(['b-story', 'c-old']);
});

test('of related stories, one of the same day comes before a closer one of another week', () => {
  const storm = (slug: string, more: string, date: string) =>
    document(slug, { text: `storm wave pier roof ${more} ${slug}x`, date });
  const stories = [
    storm('a-story', 'tide cliff harbour', '2026-03-09'),
    storm('b-closer', 'tide cliff harbour', '2026-03-16'),
    storm('c-same-day', '', '2026-03-09'),
    ...crowd,
  ];
  const order = (given: readonly StoryDocument[]) =>
    relate(given)
      .related('a-story', 8)
      .map(({ slug }) => slug);
  expect(order(stories)).toEqual(['c-same-day', 'b-closer']);
  expect(order(stories.map((story) => ({ ...story, date: undefined })))).toEqual(['b-closer', 'c-same-day']);
});

test('of equally close stories, the nearest in time come first', () => {
  const storm = (slug: string, date: string) => document(slug, { text: `storm wave pier ${slug}x`, date });
  const stories = [
    storm('a-year', '2025-03-09'),
    storm('b-story', '2026-03-09'),
    storm('c-month', '2026-04-09'),
    storm('d-day', '2026-03-10'),
    ...crowd,
  ];
  expect(
    relate(stories)
      .related('b-story', 8)
      .map(({ slug }) => slug),
  ).toEqual(['d-day', 'c-month', 'a-year']);
});

test.each([
  { date: '2026-03-12', count: 1 },
  { date: undefined, count: 1 },
  { date: '2016-03-09', count: 0 },
])('a story of 2026 with some of its words in common with one of $date has $count related', ({ date, count }) => {
  const match = (slug: string, day: string | undefined) => {
    const own = Array.from({ length: 17 }, (_, i) => `${slug}${i}`);
    return document(slug, { text: `match goal referee ${own.join(' ')}`, date: day });
  };
  const { related: found } = relate([match('first', '2026-03-09'), match('second', date), ...crowd]);
  expect(found('first', 8)).toHaveLength(count);
});

test.each([
  { kind: 'a topic', length: 150, topic: { slug: 'planning', name: 'Planning' } },
  { kind: 'a place', length: 40, topic: { slug: 'aldbury', name: 'Aldbury', type: 'Place' } },
])('stories with texts of $length words that share only $kind are not related', ({ length, topic }) => {
  const text = (i: number) =>
    Array.from({ length }, (_, j) => `word${Math.floor(Math.abs(Math.sin(i * 151.3 + j * 7.7)) * 1e6) % 3000}`);
  const stories = Array.from({ length: 40 }, (_, i) =>
    document(`story-${i}`, {
      headline: `Headline${i} about${i}`,
      topics: i % 4 === 0 ? [topic] : [],
      text: text(i).join(' '),
    }),
  );
  const found = relate(stories);
  expect(stories.flatMap(({ slug }) => found.related(slug, 10))).toEqual([]);
});
