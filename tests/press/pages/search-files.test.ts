import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { searchManifestFile, searchPageFile, searchPartFile } from '../../../src/edition/addresses.ts';
import {
  SearchCards,
  SearchManifest,
  SearchPage,
  SearchPostings,
  SearchWords,
} from '../../../src/search-engine/format.ts';
import { editionFile, publicationOf, published, type Files } from '../../fixtures/copy.ts';

const files: Files = {
  'a.json': {
    headline: 'A *plain* headline',
    alternativeHeadline: 'Short',
    description: 'The standfirst.',
    datePublished: '2026-03-09',
    about: ['Cork', 'Rain'],
    body: ['Text.'],
  },
  'b.json': { headline: 'B', datePublished: '2026-03-10T01:00:00+02:00', about: ['Cork'] },
  'c.json': { headline: 'C' },
};
const manifestOf = (files: Files) => v.parse(SearchManifest, published(publicationOf(files), searchManifestFile));

describe('the files of the index', () => {
  test('have the newest story first, undated ones last, with full headlines', () => {
    const { cards } = v.parse(SearchCards, published(publicationOf(files), searchPartFile('cards', 0)));
    expect(cards.map(({ slug }) => slug)).toEqual(['b', 'a', 'c']);
    expect(cards[1]).toMatchObject({
      headline: 'A *plain* headline',
      description: 'The standfirst.',
      text: { kind: 'full' },
    });
    expect(cards[2]).toMatchObject({ text: { kind: 'headline-only' } });
  });

  test('share a stamp, which changes with the stories and their order, and not with their texts', () => {
    const publication = publicationOf(files);
    const stamps = [...publication.files]
      .filter(([address]) => /\/search\/(?!page)/u.test(address))
      .map(([, make]) => v.parse(v.looseObject({ stamp: v.string() }), make()).stamp);
    expect(stamps.length).toBeGreaterThan(4);
    expect(new Set(stamps).size).toBe(1);
    expect(manifestOf(files).stamp).toBe(stamps[0]);
    expect(manifestOf({ ...files, 'c.json': { headline: 'D' } }).stamp).toBe(stamps[0]);
    expect(manifestOf({ ...files, 'd.json': { headline: 'C' } }).stamp).not.toBe(stamps[0]);
    const { 'c.json': last, ...others } = files;
    expect(manifestOf({ ...others, 'd.json': last }).stamp).not.toBe(stamps[0]);
    expect(manifestOf({ ...files, 'c.json': { headline: 'C', datePublished: '2026-03-08' } }).stamp).not.toBe(
      stamps[0],
    );
  });

  test('are empty in an edition without stories', () => {
    const publication = publicationOf({});
    expect(v.parse(SearchManifest, published(publication, searchManifestFile))).toMatchObject({ stories: 0 });
    expect(v.parse(SearchPostings, published(publication, searchPartFile('postings', 0))).lists).toBe('');
  });

  test('are more for a longer text', () => {
    const long = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `s-${i}.json`,
        {
          headline: `Story ${i}`,
          body: [Array.from({ length: 900 }, (_, n) => `w${(i * 900 + n).toString(36)}`).join(' ')],
        },
      ]),
    );
    const all = [...publicationOf(long).files.keys()];
    expect(all.filter((address) => address.includes('/search/cards/'))).toHaveLength(2);
    expect(all.filter((address) => address.includes('/search/postings/')).length).toBeGreaterThan(1);
    // Also the beginnings of many of these words have a list.
    const words = manifestOf(long).words.map((_, file) =>
      v.parse(SearchWords, published(publicationOf(long), searchPartFile('words', file))),
    );
    expect(words.flatMap(({ terms }) => terms.split(' '))).toHaveLength(18_000 + 21 + 14);
  });
});

describe('the search page', () => {
  const pageOf = (files: Files) => v.parse(SearchPage, published(publicationOf(files), searchPageFile));

  test('has the topics of most stories first, and the first and last day', () => {
    expect(pageOf(files)).toEqual({
      topics: [
        { slug: 'cork', name: 'Cork', stories: 2 },
        { slug: 'rain', name: 'Rain', stories: 1 },
      ],
      days: { first: '2026-03-09', last: '2026-03-10' },
    });
  });

  test('has no days in an edition without dates', () => {
    expect(pageOf({ 'c.json': { headline: 'C' } })).toEqual({ topics: [] });
  });

  test('has at most forty topics', () => {
    expect(
      pageOf({
        'edition.json': editionFile,
        'a.json': { headline: 'A', about: Array.from({ length: 90 }, (_, i) => `Topic ${i}`) },
      }).topics,
    ).toHaveLength(40);
  });

  test('is not listed for search engines', () => {
    const { pages, unlisted } = publicationOf(files);
    expect(pages).not.toContain('/search/');
    expect(unlisted).toContain('/search/');
  });
});
