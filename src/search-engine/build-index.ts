/** Builds the search index of an edition. Each file is made on request. */
import { Fingerprint } from '../text/fingerprint.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { collectPairs, pairFiles, type PairLists } from './collect-pairs.ts';
import { collectPostings, weightLevels, type Postings } from './collect-postings.ts';
import {
  highest,
  maxPostings,
  type SearchEndings,
  type SearchManifest,
  type SearchPairs,
  type SearchPostings,
  type SearchWords,
} from './format.ts';
import { digitOf, encodedLength, encodeNumber, encodeNumbers } from './number-codec.ts';
import { withPrefixLists } from './prefix-lists.ts';
import { nearestStep, roundedUp } from './rounding.ts';
import { boundaries, stableCuts } from './stable-cuts.ts';
import type { IndexTerms, StoryTerms } from './index-story.ts';
import { isFilterTerm, isSpecialTerm, minCorrectedLength, reverse } from './terms.ts';

/** How many files of each kind there are. This is known before anything is indexed. */
export interface FileCounts {
  readonly words: number;
  readonly endings: number;
  readonly postings: number;
  readonly pairs: SearchManifest['pairs'];
}

export interface SearchIndex {
  readonly manifest: () => SearchManifest;
  readonly words: (file: number) => SearchWords;
  readonly endings: (file: number) => SearchEndings;
  readonly postings: (file: number) => SearchPostings;
  readonly pairs: (file: number) => SearchPairs;
  /** A hash of all that decides a file. It takes a fraction of the time of making the file. */
  readonly keyOf: (part: 'words' | 'endings' | 'postings' | 'pairs', file: number) => number;
}

/** All that an index has of its stories, which are given by their numbers. */
export interface CollectedIndex extends Postings {
  readonly pairs: PairLists;
}

/**
 * Collects what an index has of stories.
 * @param terms by their numbers
 * @param buckets for pairs of words
 */
export const collectIndex = (stories: readonly StoryTerms[], terms: IndexTerms, buckets: number): CollectedIndex => ({
  ...collectPostings(stories, terms),
  pairs: collectPairs(stories, buckets),
});

/** The stories of an index. */
export interface IndexedStories {
  readonly count: number;
  readonly collected: CollectedIndex;
  /** Another one for other stories, or another order of them. */
  readonly stamp: string;
}

/** Builds the index. */
export function buildIndex({ count, collected, stamp }: IndexedStories, counts: FileCounts): SearchIndex {
  const pairLists = pairFiles(collected.pairs, counts.pairs);
  const { terms, starts, postings } = withPrefixLists(collected, count);
  const startOf = (term: number): number => starts[term] ?? 0;
  const storiesWith = (term: number): number => startOf(term + 1) - startOf(term);
  const aboutStoriesWith = (term: number): number => Math.min(count, roundedUp(storiesWith(term)));
  const words = divide(
    terms,
    terms.map((term) => term.length + 2),
    counts.words,
  );
  const lists = divide(
    terms,
    terms.map((_, term) => listLength(storiesWith(term), count)),
    counts.postings,
  );
  const byEnding = terms
    .flatMap((term, number) => (isCorrectable(term) ? [{ key: reverse(term), term, number }] : []))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const endingKeys = byEnding.map(({ key }) => key);
  const endings = divide(
    endingKeys,
    byEnding.map(({ term }) => term.length + 2),
    counts.endings,
  );

  const mix = new Fingerprint();
  const addPart = ({ first, last, span }: ReturnType<typeof words.part>, listed: readonly string[]): void => {
    mix.addText(span.from);
    mix.addText(span.until);
    for (let i = first; i < last; i++) mix.addText(listed[i] ?? '');
  };
  const addKey = {
    words(file: number) {
      const part = words.part(file);
      addPart(part, terms);
      for (let term = part.first; term < part.last; term++) mix.add(aboutStoriesWith(term));
    },
    endings(file: number) {
      const part = endings.part(file);
      addPart(part, endingKeys);
      for (const { number } of byEnding.slice(part.first, part.last)) mix.add(aboutStoriesWith(number));
    },
    postings(file: number) {
      const part = lists.part(file);
      addPart(part, terms);
      for (let term = part.first; term < part.last; term++) mix.add(storiesWith(term));
      mix.addAll(postings, startOf(part.first), startOf(part.last));
    },
    pairs: (file: number) => pairLists.addTo(mix, file),
  };

  return {
    keyOf(part, file) {
      mix.addText(stamp);
      addKey[part](file);
      return mix.take();
    },
    manifest: () => ({
      stamp,
      stories: count,
      words: words.firsts,
      endings: endings.firsts,
      postings: lists.firsts,
      pairs: counts.pairs,
    }),
    words: (file) => {
      const { first, last, span } = words.part(file);
      const frequencies = Array.from({ length: last - first }, (_, i) => aboutStoriesWith(first + i));
      return { stamp, ...span, terms: terms.slice(first, last).join(' '), counts: encodeNumbers(frequencies) };
    },
    endings: (file) => {
      const { first, last, span } = endings.part(file);
      const listed = byEnding.slice(first, last);
      return {
        stamp,
        ...span,
        terms: listed.map(({ term }) => term).join(' '),
        counts: encodeNumbers(listed.map(({ number }) => aboutStoriesWith(number))),
      };
    },
    pairs: (file) => ({ stamp, lists: pairLists.lists(file).join(' ') }),
    postings: (file) => {
      const { first, last, span } = lists.part(file);
      const encoded: string[] = [];
      for (let term = first; term < last; term++) {
        encoded.push(encodeList(postings, startOf(term), startOf(term + 1), isFilterTerm(terms[term] ?? '')));
      }
      return { stamp, ...span, terms: terms.slice(first, last).join(' '), lists: encoded.join(' ') };
    },
  };
}

/** Divides sorted terms between files. */
function divide(terms: readonly string[], lengths: readonly number[], files: number) {
  const cuts = stableCuts(terms, lengths, files);
  const bounds = boundaries(terms, cuts);
  return {
    /** What each file begins with. */
    firsts: bounds.slice(0, files),
    /** The indices of a file's terms, from `first` to before `last`. */
    part: (file: number) => ({
      first: cuts[file] ?? 0,
      last: cuts[file + 1] ?? 0,
      span: { from: bounds[file] ?? '', until: bounds[file + 1] ?? highest },
    }),
  };
}

const isCorrectable = (term: string): boolean =>
  term.length >= minCorrectedLength && !isSpecialTerm(term) && !hasUnspaced(term);

/** The estimated number of characters of a posting list, in steps. */
function listLength(storiesWith: number, stories: number): number {
  const about = nearestStep(storiesWith);
  const meanGap = storiesWith === 0 ? 0 : Math.floor(stories / about);
  return Math.min(about, maxPostings) * (1 + encodedLength(meanGap)) + 1;
}

/**
 * A posting list as `forEachPosting` reads it.
 * @param isWhole whether the list has all postings, and not only `maxPostings`
 */
function encodeList(postings: Uint32Array, from: number, to: number, isWhole: boolean): string {
  const cutoff =
    isWhole || to - from <= maxPostings ? { weight: 0, count: Infinity } : weightCutoff(postings, from, to);
  let text = '';
  let nextStory = 0;
  let left = cutoff.count;
  for (let i = from; i < to; i++) {
    const posting = postings[i] ?? 0;
    const weight = posting % weightLevels;
    if (weight < cutoff.weight || (weight === cutoff.weight && left-- <= 0)) continue;
    const story = Math.floor(posting / weightLevels);
    text += encodeNumber(story - nextStory) + digitOf(weight);
    nextStory = story + 1;
  }
  return text;
}

/** The lowest weight among the `maxPostings` heaviest postings, and how many of that weight stay: the newest. */
function weightCutoff(postings: Uint32Array, from: number, to: number): { weight: number; count: number } {
  const counts = new Uint32Array(weightLevels);
  for (let i = from; i < to; i++) {
    const weight = (postings[i] ?? 0) % weightLevels;
    counts[weight] = (counts[weight] ?? 0) + 1;
  }
  let left = maxPostings;
  let weight = weightLevels - 1;
  while (weight > 0 && (counts[weight] ?? 0) <= left) left -= counts[weight--] ?? 0;
  return { weight, count: left };
}
