import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search-engine/build-index.ts';
import { maxPostings } from '../../src/search-engine/format.ts';
import { postingListsIn, termNumbersIn, wordsIn } from '../../src/search-engine/index-files.ts';
import { decodeNumbers } from '../../src/search-engine/number-codec.ts';
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

const indexOf = (stories: readonly SearchDocument[], files: number) =>
  buildIndex(stories.length, (i) => stories[i] ?? story({}), 0, {
    words: files,
    endings: files,
    postings: files,
    pairs: { buckets: 0, files: 0 },
  });

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
    const lists = numbers.flatMap((file) =>
      index.postings(file).lists === '' ? [] : postingListsIn(index.postings(file)),
    );
    expect(lists.map((list) => postingsOf(list).map(([number]) => number))).toEqual([
      [0, 1],
      [0, 2],
      [0, 1],
    ]);
    const endings = numbers.map((file) => index.endings(file));
    expect(endings.flatMap((file) => wordsIn(file).terms)).toEqual(['storm', 'ferry']);
    expect(endings.flatMap((file) => termNumbersIn(file))).toEqual([2, 1]);
    const manifest = index.manifest();
    expect(manifest.words.map((file) => file.terms)).toEqual(words.map((file) => file.terms.length));
    expect(decodeNumbers(manifest.postings).reduce((sum, count) => sum + count, 0)).toBe(terms.length);
  });

  test('have another stamp if anything else is in them', () => {
    const stamps = [stories, stories.slice(1), [...stories, story({ headline: 'storm' })]].map(
      (some) => indexOf(some, 1).stamp,
    );
    expect(new Set(stamps).size).toBe(3);
    expect(indexOf(stories, 2).stamp).toBe(stamps[0]);
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
  const [filter = [], common = []] = postingListsIn(indexOf(stories, 1).postings(0)).map(postingsOf);

  test('has the stories in which it weighs most, then the newest', () => {
    const numbers = common.map(([number]) => number);
    expect(numbers).toHaveLength(maxPostings);
    expect(numbers).toEqual([...Array.from({ length: maxPostings - 1 }, (_, i) => i), 8194]);
  });

  test('has all of them if it is a filter', () => {
    expect(filter).toHaveLength(maxPostings + 3);
  });
});
