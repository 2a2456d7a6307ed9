import { describe, expect, test } from 'vitest';
import { archive, archiveOf, slugsOf } from '../fixtures/archive.ts';
import { publicationOf } from '../fixtures/copy.ts';
import { askStories } from '../fixtures/search-stories.ts';
import { storyFile } from '../../src/edition/addresses.ts';
import { findHighlights } from '../../src/search-engine/highlight.ts';

describe('an answer', () => {
  const comets = archive(Object.fromEntries([1, 2, 3].map((i) => [`comet-${i}.json`, { headline: `Comet ${i}` }])));

  test('has as many stories as were asked for, and says whether there are more', () => {
    const two = comets.ask('comet', 2);
    expect(two.cards).toHaveLength(2);
    expect(two).toMatchObject({ more: true, total: { kind: 'exactly', stories: 3 } });
    expect(comets.ask('comet', 3)).toMatchObject({ more: false, total: { kind: 'exactly', stories: 3 } });
  });
});

describe('a phrase in quotes', () => {
  test.each([
    ['"Kuala Lumpur"', ['lavrov']],
    ['“summit was a success”', ['russia']],
    ['«harvest is in»', ['russia']],
    ['"the summit of', ['lavrov']],
    ['"summit of ASE', ['lavrov']],
    ['"two lanterns"', ['lists']],
    ['"jose munoz"', ['jose']],
    ['"rubio to meet"', ['lavrov']],
  ])('finds stories that have it: %s', (text, slugs) => {
    const answer = askStories(text);
    expect(answer.matched).toBe('everything');
    expect(slugsOf(answer)).toEqual(slugs);
  });

  test('finds stories with its words apart if none has it, and says so', () => {
    const answer = askStories('"success summit"');
    expect(answer.matched).toBe('no phrase');
    expect(slugsOf(answer)).toEqual(['russia']);
    // The words are highlighted singly.
    const text = 'The summit was a success.';
    expect(findHighlights(text, answer.highlights).map(({ begin, end }) => text.slice(begin, end))).toEqual([
      'summit',
      'success',
    ]);
    expect(findHighlights(text, askStories('"a success"').highlights)).toMatchObject([{ begin: 15, end: 24 }]);
  });

  test('is looked for in the headline and description alone if the text cannot be fetched', () => {
    const publication = publicationOf({
      'flood.json': { headline: 'High water', body: ['The river rose.'] },
      'river.json': { headline: 'The river rose', body: ['It did.'] },
    });
    const { ask } = archiveOf(publication, new Set([storyFile('flood')]));
    expect(slugsOf(ask('"river rose"'))).toEqual(['river']);
  });

  test.each([
    ['author', { author: [{ name: 'Jane Doe' }] }],
    ['topic', { about: [{ name: 'Jane Doe', type: 'Person' }] }],
    ['keyword', { keywords: ['jane doe'] }],
    ['headline for lists', { alternativeHeadline: 'Jane Doe speaks' }],
    ['place that it was filed from', { dateline: 'JANE DOE' }],
    ['caption', { image: { src: 'https://a.example/b.png', alt: 'x', width: 1, height: 1, caption: 'By Jane Doe' } }],
    ['credit', { image: { src: 'https://a.example/b.png', alt: 'x', width: 1, height: 1, credit: 'Jane Doe' } }],
    ['correction', { correction: [{ text: 'It was *Jane* Doe.' }] }],
    ['source of a quotation', { body: [{ type: 'quote', text: 'No.', cite: 'Jane Doe, mayor' }] }],
    [
      'credit in the text',
      {
        body: [
          { type: 'image', src: 'https://a.example/b.png', alt: 'x', width: 1, height: 1, credit: 'Photo: Jane Doe' },
        ],
      },
    ],
  ])('that is an %s is found, and said to be', (_, fields) => {
    for (const text of [{}, { body: ['A text.'] }]) {
      const { ask } = archive({
        'flood.json': { headline: 'The river', ...text, ...fields },
        'other.json': { headline: 'Doe and Jane' },
      });
      expect(ask('"jane doe"')).toMatchObject({ matched: 'everything', cards: [{ slug: 'flood' }] });
      expect(slugsOf(ask('jane doe')).toSorted()).toEqual(['flood', 'other']);
      expect(ask('"doe jane"')).toMatchObject({ matched: 'no phrase' });
    }
  });

  test('is not found in a story whose page has its words apart', () => {
    const { ask, asked } = archive({ 'flood.json': { headline: 'The river, it rose', about: ['Rose'] } });
    expect(ask('"river rose"').matched).toBe('no phrase');
    expect(asked).not.toContain(storyFile('flood'));
  });

  /** Stories with the words apart in the headline, which rank first, and stories with the phrase in the text. */
  const phrases = (apart: number, together: number) =>
    archive(
      Object.fromEntries([
        ...Array.from({ length: apart }, (_, i) => [`apart-${i}.json`, { headline: 'Lunar but no eclipse' }]),
        ...Array.from({ length: together }, (_, i) => [
          `together-${i}.json`,
          { headline: 'Night sky', body: ['A lunar eclipse.'] },
        ]),
      ]),
    );

  test('is looked for beyond the first stories', () => {
    expect(slugsOf(phrases(2, 1).ask('"lunar eclipse"', 1))).toEqual(['together-0']);
  });

  test('of one story more than was asked for has more to show', () => {
    expect(phrases(0, 3).ask('"lunar eclipse"', 2)).toMatchObject({ more: true, total: { kind: 'at least' } });
    expect(phrases(0, 2).ask('"lunar eclipse"', 2)).toMatchObject({
      more: false,
      total: { kind: 'exactly', stories: 2 },
    });
  });

  test.each([5, 300])('is found wherever it stands, also behind %i stories with its words apart', (apart) => {
    const { ask } = phrases(apart, 2);
    expect(ask('"lunar eclipse"', 10).total).toEqual({ kind: 'exactly', stories: 2 });
    expect(ask('"lunar eclipse"', 1)).toMatchObject({ more: true, total: { kind: 'at least' } });
  });

  test('of common words is found in the texts of few stories', () => {
    const common = 'It could be more. We have not been there; more could have been said, not more.';
    const { ask, asked } = archive({
      ...Object.fromEntries(
        Array.from({ length: 90 }, (_, i) => [`common-${i}.json`, { headline: `Report ${i}`, body: [common] }]),
      ),
      'want.json': {
        headline: 'A day',
        body: [`It could not have been more quiet there. ${'Other words. '.repeat(90)}`],
      },
    });
    for (const text of ['"could not have been more"', '"could not have been mor', '"not have been more quiet"'])
      expect(slugsOf(ask(text))).toEqual(['want']);
    expect(asked.filter((file) => file.includes('/stories/'))).toEqual([storyFile('want')]);
    expect(ask('"been not have"')).toMatchObject({ matched: 'no phrase', total: { stories: 91 } });
  });

  test.each([
    ['"Wi-Fi on every"', ['z-hyphen']],
    ['"wifi on every"', ['z-hyphen']],
    ['"every wifi"', ['z-last']],
    ['東京都の雨', ['z-rain']],
  ])('has words that a sign joins, and runs without spaces: %s', (text, slugs) => {
    const { ask } = archive({
      ...Object.fromEntries(
        Array.from({ length: 60 }, (_, i) => [
          `s-${i}.json`,
          { headline: 'On the Wi-Fi, every day', body: ['東京の京都、都のの雨'] },
        ]),
      ),
      'z-hyphen.json': { headline: 'Notes', body: ['Now Wi-Fi on every train.'] },
      'z-last.json': { headline: 'Notes', body: ['On every Wi-Fi.'] },
      'z-rain.json': { headline: 'Notes', body: ['昨日は東京都の雨だった。'] },
    });
    expect(slugsOf(ask(text))).toEqual(slugs);
  });
});
