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
});
