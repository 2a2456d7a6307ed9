/** Builds the search index of an edition. Each file is made on request. */
import { foldToSimplified } from '../text/fold.ts';
import { hanVariants } from '../text/han-variants.ts';
import { hashStart, hashStep } from '../text/hash.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { collectPairs } from './collect-pairs.ts';
import { collectPostings, weightLevels, type Postings } from './collect-postings.ts';
import {
  maxPostings,
  type SearchEndings,
  type SearchManifest,
  type SearchPairs,
  type SearchPostings,
  type SearchWords,
} from './format.ts';
import { digitOf, encodedLength, encodeNumber, encodeNumbers } from './number-codec.ts';
import type { SearchDocument } from './term-weights.ts';
import { withPrefixLists } from './prefix-lists.ts';
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
  readonly stamp: string;
}

/**
 * Builds the index.
 * @param count of the stories
 * @param read gives a story by its number; called once for each
 * @param meanLength of the texts of all stories that have one, in UTF-16 code units
 */
export function buildIndex(
  count: number,
  read: (story: number) => SearchDocument,
  meanLength: number,
  counts: FileCounts,
): SearchIndex {
  foldToSimplified(hanVariants);
  const pairLists = collectPairs(counts.pairs);
  const collected = withPrefixLists(collectPostings(count, read, meanLength, pairLists.add), count);
  const { terms, starts, postings } = collected;
  const startOf = (term: number): number => starts[term] ?? 0;
  const storiesWith = (term: number): number => startOf(term + 1) - startOf(term);
  const wordCuts = cutEvenly(
    terms.map((term) => term.length + 2),
    counts.words,
  );
  const postingCuts = cutEvenly(
    terms.map((_, term) => listLength(postings, startOf(term), startOf(term + 1))),
    counts.postings,
  );
  const byEnding = terms
    .flatMap((term, number) => (isCorrectable(term) ? [{ key: reverse(term), term, number }] : []))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const endingCuts = cutEvenly(
    byEnding.map(({ term }) => term.length + 4),
    counts.endings,
  );
  const stamp = stampOf(collected, pairLists.values());

  return {
    stamp,
    manifest: () => ({
      stamp,
      stories: count,
      words: spans(wordCuts).map(([from, to]) => ({ first: terms[from] ?? '', terms: to - from })),
      endings: spans(endingCuts).map(([from]) => byEnding[from]?.key ?? ''),
      postings: encodeNumbers(spans(postingCuts).map(([from, to]) => to - from)),
      pairs: counts.pairs,
    }),
    words: (file) => {
      const [from, to] = [wordCuts[file] ?? 0, wordCuts[file + 1] ?? 0];
      const frequencies = Array.from({ length: to - from }, (_, i) => storiesWith(from + i));
      return { stamp, terms: terms.slice(from, to).join(' '), counts: encodeNumbers(frequencies) };
    },
    endings: (file) => {
      const listed = byEnding.slice(endingCuts[file], endingCuts[file + 1]);
      return {
        stamp,
        terms: listed.map(({ term }) => term).join(' '),
        counts: encodeNumbers(listed.map(({ number }) => storiesWith(number))),
        numbers: encodeNumbers(listed.map(({ number }) => number)),
      };
    },
    pairs: (file) => ({ stamp, lists: pairLists.lists(file).join(' ') }),
    postings: (file) => {
      const lists: string[] = [];
      for (let term = postingCuts[file] ?? 0; term < (postingCuts[file + 1] ?? 0); term++) {
        lists.push(encodeList(postings, startOf(term), startOf(term + 1), isFilterTerm(terms[term] ?? '')));
      }
      return { stamp, lists: lists.join(' ') };
    },
  };
}

const isCorrectable = (term: string): boolean =>
  term.length >= minCorrectedLength && !isSpecialTerm(term) && !hasUnspaced(term);

/** Cuts a list of lengths into parts of about the same sum. Returns the cuts, one more than there are parts. */
function cutEvenly(lengths: readonly number[], parts: number): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const cuts = [0];
  let sum = 0;
  for (const [i, length] of lengths.entries()) {
    while (cuts.length < parts && sum >= (total * cuts.length) / parts) cuts.push(i);
    sum += length;
  }
  while (cuts.length <= parts) cuts.push(lengths.length);
  return cuts;
}

const spans = (cuts: readonly number[]): [from: number, to: number][] =>
  cuts.slice(1).map((to, i) => [cuts[i] ?? 0, to]);

/** The estimated number of characters of a posting list. */
function listLength(postings: Uint32Array, from: number, to: number): number {
  const meanGap = postings.length === 0 ? 0 : Math.floor((postings[to - 1] ?? 0) / weightLevels / (to - from));
  return Math.min(to - from, maxPostings) * (1 + encodedLength(meanGap)) + 1;
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

/** A hash of the whole index. */
function stampOf({ terms, postings }: Postings, pairs: Uint32Array): string {
  let state = pairs.reduce(hashStep, postings.reduce(hashStep, hashStart));
  for (const term of terms) for (let i = 0; i < term.length; i++) state = hashStep(state, term.charCodeAt(i));
  return (state >>> 0).toString(36);
}
