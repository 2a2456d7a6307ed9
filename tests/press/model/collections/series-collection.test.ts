import { describe, expect, test } from 'vitest';
import { storyFile } from '../../../../src/edition/addresses.ts';
import type { StoryPage } from '../../../../src/edition/published.ts';
import { faultsOf, published, publicationOf, editionOf } from '../../../fixtures/copy.ts';
import { listPageOf, storyPageOf } from '../../../fixtures/pages.ts';

const part = (position: number | undefined, more: object = {}) => ({
  headline: `Part ${position ?? 'without number'}`,
  isPartOf: { name: 'The Long Thaw', ...(position === undefined ? {} : { position }) },
  ...more,
});

const files = {
  'c.json': part(3),
  'a.json': part(1),
  'b.json': part(2, { datePublished: '2026-03-09' }),
  'late.json': part(undefined, { datePublished: '2026-03-11' }),
  'early.json': part(undefined, { datePublished: '2026-03-10' }),
};

describe('a series', () => {
  test('has its stories by position, then the oldest first', () => {
    expect(editionOf(files).series.map(({ slug, stories }) => [slug, stories.map((story) => story.slug)])).toEqual([
      ['the-long-thaw', ['a', 'b', 'c', 'early', 'late']],
    ]);
    const page = listPageOf(files, { kind: 'series', slug: 'the-long-thaw' });
    expect(page.name).toBe('The Long Thaw');
    expect(page.cards.map(({ slug, series }) => [slug, series?.position])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['early', undefined],
      ['late', undefined],
    ]);
  });

  test('tells each story its part of how many, and the stories before and after it', () => {
    const publication = publicationOf(files);
    const pageOf = (slug: string) => published(publication, storyFile(slug)) as StoryPage;
    const topic = { slug: 'the-long-thaw', name: 'The Long Thaw' };
    expect(pageOf('a').story.series).toEqual({ ...topic, position: 1 });
    expect(pageOf('late').story.series).toEqual(topic);
    const around = (slug: string) => pageOf(slug).series?.cards.map((card) => card.slug);
    expect(pageOf('b').series).toMatchObject({ topic, total: 5 });
    expect(around('a')).toEqual(['a', 'b']);
    expect(around('b')).toEqual(['a', 'b', 'c']);
    expect(around('late')).toEqual(['early', 'late']);
    expect(storyPageOf({ 'a.json': part(7) }, 'a').series?.total).toBe(7);
  });

  test('has a part once in each language, and one spelling', () => {
    expect(faultsOf({ ...files, 'd.json': part(2) }).map((fault) => fault.replace(/:1:\d+/u, ''))).toEqual([
      'stories/d.json "isPartOf.position": stories/b.json is part 2 too; write another position, ' +
        'or remove one of the two',
    ]);
    expect(faultsOf({ ...files, 'd.json': part(2, { inLanguage: 'fr' }) })).toEqual([]);
    expect(faultsOf({ ...files, 'd.json': { headline: 'D', isPartOf: { name: 'The long thaw!' } } })).toEqual([
      expect.stringContaining(
        '"The long thaw!" here and "The Long Thaw" in stories/c.json would both be at /series/the-long-thaw/; ' +
          'write the name in one way in both stories, or add a word if they are two series',
      ),
    ]);
  });

  test.each([0, 1.5, -2])('has no part %d', (position) => {
    expect(faultsOf({ 'a.json': part(position) })).toEqual([
      expect.stringContaining('this is not a position in a series; write a whole number above 0, such as 3'),
    ]);
  });
});

test.each([0, 10, 2.5])('an urgency is a whole number from 1 to 9, and not %d', (urgency) => {
  expect(faultsOf({ 'a.json': { headline: 'A', urgency } })).toEqual([
    expect.stringContaining('this is not an urgency; write a whole number from 1 (most) to 9 (least)'),
  ]);
});
