import { describe, expect, test } from 'vitest';
import { buildIndex, collectIndex } from '../../src/search-engine/build-index.ts';
import { IndexTerms, indexStory, settingsFor } from '../../src/search-engine/index-story.ts';
import { maxPostings } from '../../src/search-engine/format.ts';
import { rank } from '../../src/search-engine/rank.ts';
import { archive, slugsOf } from '../fixtures/archive.ts';
import { askStories, slugsFor } from '../fixtures/search-stories.ts';

describe('a query finds', () => {
  test.each([
    ['a word of a headline', 'jagland', ['oslo']],
    ['a word of the text', 'wheat', ['russia']],
    ['a word of the description', 'opening', ['jose']],
    ['a keyword', 'bribery', ['oslo']],
    ['a topic', 'norway', ['oslo']],
    ['capitals', 'ASEAN', ['lavrov']],
    ['two words that stand apart', 'wheat success', ['russia']],
    ['words without accents', 'jose munoz', ['jose']],
    ['words with wrong accents', 'Jáglànd', ['oslo']],
    ['letters that are typed as two', 'strasse oresund istanbul', ['jose']],
    ['words beside invisible characters', 'jagland \u200e\u202e', ['oslo']],
    ['words between signs', '(lavrov!)', ['lavrov']],
  ])('%s', (_what, text, slugs) => {
    expect(slugsFor(text).toSorted()).toEqual(slugs.toSorted());
  });

  test('the stories with most of its words if no story has all, and says so', () => {
    const answer = askStories('harvest wheat jagland');
    expect(answer.matched).toBe('most words');
    expect(slugsOf(answer)).toEqual(['russia']);
  });

  test.each(['', '   ', '…', '""', '"', '\u0000', '# @'])('nothing if it has no word: %j', (text) => {
    expect(askStories(text)).toMatchObject({ cards: [], total: { stories: 0 }, matched: 'everything' });
  });

  test('something even if it has very many words', () => {
    expect(slugsFor('wheat '.repeat(40) + 'rye '.repeat(40))).toEqual(['russia']);
  });

  test.each(['constructor', '__proto__', 'toString', '<script>', '${x}', '$&'])(
    'nothing if its word is special only to programs: %s',
    (text) => {
      expect(askStories(text).cards).toEqual([]);
    },
  );
});

describe('the order of stories', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
  const { ask } = archive({
    'text.json': { headline: 'Other news', body: [`A comet and ${words(60, 'stone')}.`] },
    'prefix.json': { headline: 'Cometary science' },
    'headline.json': { headline: 'A comet' },
    'often.json': { headline: 'Night sky', body: [`${words(8, 'comet')} and ${words(50, 'stone')}.`] },
    'old.json': { headline: 'A comet', datePublished: '2020-01-01' },
    'new.json': { headline: 'A comet', datePublished: '2026-01-01' },
  });

  test.each([
    ['new', 'old'],
    ['headline', 'text'],
    ['headline', 'prefix'],
    ['headline', 'often'],
    ['often', 'text'],
  ])('has %s before %s', (a, b) => {
    const order = slugsOf(ask('comet'));
    expect(order.filter((slug) => slug === a || slug === b)).toEqual([a, b]);
  });
});

describe('of very many stories', () => {
  /** Looks a query up among stories that have headlines alone. */
  const rankIn = (headlines: readonly string[], text: string) => {
    const terms = new IndexTerms();
    const read = (story: number) =>
      indexStory(
        {
          headline: headlines[story] ?? '',
          description: '',
          subjects: [],
          text: '',
          filterTerms: [],
        },
        settingsFor(0, { buckets: 0, files: 0 }),
        terms,
      );
    const index = buildIndex(
      {
        count: headlines.length,
        collected: collectIndex(
          headlines.map((_, story) => read(story)),
          terms,
          0,
        ),
        stamp: 'x',
      },
      { words: 1, endings: 0, postings: 1, pairs: { buckets: 0, files: 0 } },
    );
    const none = () => undefined;
    const manifest = index.manifest();
    const [words, postings] = [index.words(0), index.postings(0)];
    return rank(
      { text },
      {
        manifest: () => manifest,
        words: () => words,
        postings: () => postings,
        endings: none,
        pairs: none,
        cards: none,
        days: none,
        story: none,
      },
    );
  };

  test('with equal scores, the newest are ranked and all are counted', () => {
    const ranking = rankIn(
      Array.from({ length: 300 }, () => 'A comet'),
      'comet',
    );
    expect(ranking).toMatchObject({ total: 300, isCut: false });
    expect(ranking?.stories).toEqual(Array.from({ length: 240 }, (_, story) => story));
  });

  const headlines = Array.from({ length: maxPostings + 10 }, () => 'common');
  headlines[5] = 'common rare';
  headlines[7] = 'common other';

  test('a word whose posting list is cut is not required, and the count says that there may be more', () => {
    expect(rankIn(headlines, 'common rare')).toMatchObject({ stories: [5], total: 1, isCut: true, matched: 'all' });
    expect(rankIn(headlines, 'common')).toMatchObject({ total: maxPostings, isCut: true });
  });

  test('a phrase with a cut list and one that is whole is required', () => {
    expect(rankIn(headlines, '"common rare" other')).toMatchObject({ total: 2, matched: 'most' });
    expect(rankIn(headlines, '"common rare"')).toMatchObject({ stories: [5], matched: 'all' });
  });
});
