import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { wordsFile } from '../../../src/edition/addresses.ts';
import { Words } from '../../../src/edition/published.ts';
import { publicationOf, published } from '../../fixtures/copy.ts';

describe('the words of slugs', () => {
  test('are grouped by their first two characters, without short words', () => {
    const publication = publicationOf({
      'rubio-to-rome.json': { headline: 'A' },
      'rubio-stays.json': { headline: 'B' },
      '東京都-地震.json': { headline: 'C' },
    });
    const words = v.parse(Words, published(publication, wordsFile('ru')));
    expect(words.map(({ word, cards }) => [word, cards.map(({ slug }) => slug)])).toEqual([
      ['rubio', ['rubio-to-rome', 'rubio-stays']],
    ]);
    expect(publication.files.has(wordsFile('ro'))).toBe(true);
    expect(publication.files.has(wordsFile('to'))).toBe(false);
    expect(publication.files.has(wordsFile('東京'))).toBe(true);
  });

  test('have at most eight headlines each', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`storm-${i}.json`, { headline: `Storm ${i}` }]),
    );
    expect(v.parse(Words, published(publicationOf(files), wordsFile('st')))[0]?.cards).toHaveLength(8);
  });

  test('are in the order of the alphabet, whatever the order of the stories', () => {
    const publication = publicationOf({
      'a-storm-in-stockholm.json': { headline: 'A', datePublished: '2026-03-10' },
      'stamps.json': { headline: 'B' },
      'a-stone.json': { headline: 'C', datePublished: '2026-03-09' },
    });
    const words = v.parse(Words, published(publication, wordsFile('st')));
    expect(words.map(({ word }) => word)).toEqual(['stamps', 'stockholm', 'stone', 'storm']);
  });

  test('list a story once, with its headline and language, and without what the list does not show', () => {
    const story = { headline: 'A', inLanguage: 'ar', articleSection: 'world', datePublished: '2026-03-10' };
    const publication = publicationOf({ 'storm-after-storm.json': story });
    expect(v.parse(Words, published(publication, wordsFile('st')))).toEqual([
      {
        word: 'storm',
        cards: [
          {
            slug: 'storm-after-storm',
            headline: 'A',
            language: { lang: 'ar', dir: 'rtl' },
            text: { kind: 'headline-only' },
          },
        ],
      },
    ]);
  });
});
