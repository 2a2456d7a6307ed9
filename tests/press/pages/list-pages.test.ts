import { describe, expect, test } from 'vitest';
import { listFile, pageLength, type ListName } from '../../../src/edition/addresses.ts';
import { editionFile, publicationOf } from '../../fixtures/copy.ts';
import { listPageOf } from '../../fixtures/pages.ts';

describe('the pages of a list', () => {
  test('have thirty headlines each', () => {
    const files = Object.fromEntries(
      Array.from({ length: 61 }, (_, i) => [
        `story-${String(i).padStart(2, '0')}.json`,
        { headline: `Story ${String(i).padStart(2, '0')}`, articleSection: 'world', about: ['Cork'] },
      ]),
    );
    const publication = publicationOf(files);
    for (const list of [
      { kind: 'headlines' },
      { kind: 'section', slug: 'world' },
      { kind: 'topic', slug: 'cork' },
    ] as const) {
      const lists = [1, 2, 3].map((page) => listPageOf(files, list, page));
      expect(lists.map(({ cards, page, pages, total }) => [cards.length, page, pages, total])).toEqual([
        [pageLength, 1, 3, 61],
        [pageLength, 2, 3, 61],
        [1, 3, 3, 61],
      ]);
      expect(lists.flatMap(({ cards }) => cards.map(({ slug }) => slug))).toEqual(
        Object.keys(files).map((name) => name.replace('.json', '')),
      );
      expect(publication.files.has(listFile(list, 4))).toBe(false);
    }
    expect(publication.pages).toEqual(
      expect.arrayContaining(['/headlines/3/', '/sections/world/2/', '/topics/cork/3/']),
    );
    expect(publication.pages).not.toContain('/headlines/1/');
    expect(publication.pages).not.toContain('/headlines/4/');
  });

  test('have the newest story of a topic first, whatever story the editor features', () => {
    const files = {
      'edition.json': { ...editionFile, front: { lead: 'a' } },
      'a.json': { headline: 'A', about: ['Cork'], datePublished: '2026-03-09' },
      'b.json': { headline: 'B', about: ['Cork'] },
      'c.json': { headline: 'C', about: ['Cork'], datePublished: '2026-03-10' },
    };
    const slugs = (list: ListName) => listPageOf(files, list).cards.map(({ slug }) => slug);
    expect(slugs({ kind: 'topic', slug: 'cork' })).toEqual(['c', 'a', 'b']);
    expect(slugs({ kind: 'headlines' })).toEqual(['a', 'c', 'b']);
  });

  test('are one without headlines for an empty section', () => {
    expect(listPageOf({}, { kind: 'section', slug: 'world' })).toEqual({
      name: 'World',
      cards: [],
      page: 1,
      pages: 1,
      total: 0,
    });
  });

  test('are one for thirty headlines', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`story-${i}.json`, { headline: `Story ${i}` }]),
    );
    expect(publicationOf(files).pages.filter((page) => page.startsWith('/headlines/'))).toEqual(['/headlines/']);
  });
});

test('the day and the time of day of a headline are those of the edition’s time zone', () => {
  const files = {
    'edition.json': { ...editionFile, timeZone: 'Asia/Tokyo' },
    'a.json': { headline: 'A', datePublished: '2026-03-09T23:30Z' },
    'b.json': { headline: 'B', datePublished: '2026-03-09' },
  };
  const { cards } = listPageOf(files, { kind: 'headlines' }, 1);
  expect(cards.map(({ published, clock }) => [published?.text, clock])).toEqual([
    ['March 10, 2026', '08:30 AM'],
    ['March 9, 2026', undefined],
  ]);
});
