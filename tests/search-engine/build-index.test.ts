import { describe, expect, test } from 'vitest';
import { buildIndex, collectIndex } from '../../src/search-engine/build-index.ts';
import { IndexTerms, indexStory, settingsFor } from '../../src/search-engine/index-story.ts';
import { highest, maxPostings } from '../../src/search-engine/format.ts';
import { postingListsIn, wordsIn } from '../../src/search-engine/index-files.ts';
import { forEachPosting } from '../../src/search-engine/postings.ts';
import type { SearchDocument } from '../../src/search-engine/term-weights.ts';

const story = (more: Partial<SearchDocument>): SearchDocument => ({
  headline: '',
  description: '',
  subjects: [],
  text: '',
  filterTerms: [],
  ...more,
});

const settings = settingsFor(0, { buckets: 0, files: 0 });
const indexOf = (stories: readonly SearchDocument[], files: number, terms = new IndexTerms()) =>
  buildIndex(
    {
      count: stories.length,
      collected: collectIndex(
        stories.map((one) => indexStory(one, settings, terms)),
        terms,
        0,
      ),
      stamp: 'x',
    },
    { words: files, endings: files, postings: files, pairs: { buckets: 0, files: 0 } },
  );

const reverseIf = (isReversed: boolean, term: string) => (isReversed ? [...term].toReversed().join('') : term);

/** The stories of an encoded list, by number, each with the weight of the term. */
function postingsOf(encoded: string): [story: number, weight: number][] {
  const postings: [number, number][] = [];
  forEachPosting(encoded, (number, weight) => postings.push([number, weight]));
  return postings;
}

describe('the files of an index', () => {
  const stories = [
    story({ headline: 'storm ferry', filterTerms: ['#world'] }),
    story({ headline: 'storm', filterTerms: ['#world'] }),
    story({ headline: 'ferry' }),
  ];

  test.each([1, 2, 3])('have all terms and their postings, in %i of each kind', (files) => {
    const index = indexOf(stories, files);
    const numbers = Array.from({ length: files }, (_, file) => file);
    const words = numbers.map((file) => wordsIn(index.words(file)));
    const terms = words.flatMap((file) => file.terms);
    expect(terms).toEqual(['#world', 'ferry', 'storm']);
    expect(words.flatMap((file) => file.counts)).toEqual([2, 2, 2]);
    const lists = numbers.flatMap((file) => [...postingListsIn(index.postings(file))]);
    expect(lists.map(([term, list]) => [term, postingsOf(list).map(([number]) => number)])).toEqual([
      ['#world', [0, 1]],
      ['ferry', [0, 2]],
      ['storm', [0, 1]],
    ]);
    const endings = numbers.map((file) => index.endings(file));
    expect(endings.flatMap((file) => wordsIn(file).terms)).toEqual(['storm', 'ferry']);
    expect(endings.flatMap((file) => wordsIn(file).counts)).toEqual([2, 2]);
  });

  test.each(['words', 'endings', 'postings'] as const)(
    'of %s say which terms they have, as the manifest does',
    (kind) => {
      const index = indexOf(stories, 2);
      const [first, second] = [index[kind](0), index[kind](1)];
      expect([first.from, second.from]).toEqual(index.manifest()[kind]);
      expect([first.from, first.until, second.until]).toEqual(['', second.from, highest]);
      expect(second.terms === '' ? highest : reverseIf(kind === 'endings', second.terms)).toBe(second.from);
    },
  );

  test('have counts that are exact if they are small, and never too low', () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      story({ headline: i < 33 ? 'storm' : i < 40 ? 'ferry' : 'calm' }),
    );
    const { terms, counts } = wordsIn(indexOf(many, 1).words(0));
    expect(Object.fromEntries(terms.map((term, i) => [term, counts[i]]))).toEqual({ calm: 64, ferry: 7, storm: 40 });
    const all = Array.from({ length: 33 }, () => story({ headline: 'storm' }));
    expect(wordsIn(indexOf(all, 1).words(0)).counts).toEqual([33]);
  });
});

describe('a term of very many stories', () => {
  const stories = Array.from({ length: maxPostings + 3 }, (_, i) =>
    story({
      [i === 8190 || i === 8194 ? 'headline' : 'text']: 'common',
      // A term whose postings come after those of the other.
      subjects: i === 0 ? ['zebra zebra'] : [],
      filterTerms: ['#world'],
    }),
  );
  const [filter = [], common = []] = [...postingListsIn(indexOf(stories, 1).postings(0)).values()].map(postingsOf);

  test('has the stories in which it weighs most, then the newest', () => {
    const numbers = common.map(([number]) => number);
    expect(numbers).toHaveLength(maxPostings);
    expect(numbers).toEqual([...Array.from({ length: maxPostings - 1 }, (_, i) => i), 8194]);
  });

  test('has all of them if it is a filter', () => {
    expect(filter).toHaveLength(maxPostings + 3);
  });
});
