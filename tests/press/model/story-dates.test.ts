import { describe, expect, test } from 'vitest';
import { feedAddress, listFile, storyFile } from '../../../src/edition/addresses.ts';
import { instantOf, lastChange, timeOf } from '../../../src/press/model/story-dates.ts';
import { planPublication } from '../../../src/press/pages/publication.ts';
import { machineFiles } from '../../../src/press/machine-readable/machine-files.ts';
import { editionOf, faultsOf, published } from '../../fixtures/copy.ts';
import { siteFile } from '../../fixtures/machine-readers.ts';
import * as v from 'valibot';
import { ListPage, StoryPage } from '../../../src/edition/published.ts';

describe('a point in time', () => {
  test('of a plain date is noon UTC', () => {
    expect(instantOf('2026-03-09').toISOString()).toBe('2026-03-09T12:00:00.000Z');
  });

  test('of a time is that time', () => {
    expect(instantOf('2026-03-09T23:30:00-05:00').toISOString()).toBe('2026-03-10T04:30:00.000Z');
  });

  test('of no date is before everything', () => {
    expect(timeOf(undefined)).toBeLessThan(timeOf('0100-01-01'));
  });
});

describe('the order by date', () => {
  // A plain date before, between and after times of the same day.
  const dates = { a: '2026-03-09', b: '2026-03-09T06:00Z', c: '2026-03-09T18:00Z', d: undefined, e: '2026-03-10' };
  const expected = ['e', 'c', 'a', 'b', 'd'];
  const edition = editionOf({
    'edition.json': siteFile,
    ...Object.fromEntries(
      Object.entries(dates).map(([slug, datePublished]) => [
        `${slug}.json`,
        {
          headline: `Headline ${slug}`,
          about: [{ name: 'Rain', type: 'Event' }],
          articleSection: 'world',
          ...(datePublished === undefined ? {} : { datePublished }),
        },
      ]),
    ),
  });
  const publication = planPublication(edition);
  const machines = machineFiles(edition, publication.pages);

  test.each([{ kind: 'headlines' }, { kind: 'section', slug: 'world' }, { kind: 'topic', slug: 'rain' }] as const)(
    'is the same on pages and in feeds: %j',
    (list) => {
      const { cards } = v.parse(ListPage, published(publication, listFile(list)));
      expect(cards.map(({ slug }) => slug)).toEqual(expected);
      const rss = machines.get(feedAddress(list, 'rss'))?.() ?? '';
      expect([...rss.matchAll(/<title>Headline (.)<\/title>/gu)].map(([, slug]) => slug)).toEqual(expected);
    },
  );

  test('is the same, oldest first, in the timeline of a topic', () => {
    const { soFar } = v.parse(StoryPage, published(publication, storyFile('a')));
    expect(soFar?.cards.map(({ slug }) => slug)).toEqual(['b', 'a', 'c', 'e']);
  });
});

describe('the latest date of a story', () => {
  const lastChangeOf = (fields: object) => {
    const [story] = editionOf({ 'a.json': { headline: 'A', ...fields } }).stories;
    return story === undefined ? undefined : lastChange(story);
  };

  test('is the latest of all, as written', () => {
    const correction = [
      { text: 'x', datePublished: '2026-03-12' },
      { text: 'y', datePublished: '2026-03-10' },
    ];
    expect(lastChangeOf({ datePublished: '2026-03-09', dateModified: '2026-03-11', correction })).toBe('2026-03-12');
    expect(lastChangeOf({ datePublished: '2026-03-09', dateModified: '2026-03-13', correction })).toBe('2026-03-13');
  });

  test('is compared as a point in time', () => {
    const dates = { datePublished: '2026-03-09T23:30:00-05:00', dateModified: '2026-03-10T05:00:00+01:00' };
    expect(faultsOf({ 'a.json': { headline: 'A', ...dates } })).toHaveLength(1);
    const correction = [{ text: 'x', datePublished: '2026-03-10T05:00:00+01:00' }];
    expect(lastChangeOf({ datePublished: dates.datePublished, correction })).toBe(dates.datePublished);
  });

  test('is absent if the story gives none', () => {
    expect(lastChangeOf({ correction: [{ text: 'x' }] })).toBeUndefined();
  });
});
