/**
 * Pairs of neighbouring words, for phrases. Two words stand side by side in few of the stories that have both. The
 * index has no list for each pair, which would make it several times as large, but one for all pairs of a bucket, by
 * a hash. So a list names all stories that have a pair, and some that don't: their texts are checked.
 */
import { hashStart, hashStep } from '../text/hash.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { maxPostings, type SearchManifest } from './format.ts';
import { pairListsIn, type IndexFiles } from './index-files.ts';
import type { MatchedClause } from './match-clauses.ts';
import { decodeNumbers } from './number-codec.ts';
import { isSpecialTerm, isWholeTerm, prefixSign, type Token } from './terms.ts';

/** The list of a bucket with more than `maxPostings` stories. */
export const anyStory = '~';

/** Of a list of this many stories, the bucket says nothing. */
export const isTooLong = (stories: number): boolean => stories > maxPostings;

type PairCounts = SearchManifest['pairs'];

/** Pairs whose second words begin alike are in one file, so that one file has all completions of an unfinished word. */
const sharedBeginning = 3;

/** The file of a pair and its bucket there. Both numbers are powers of two. */
export function placeOf(first: string, second: string, { buckets, files }: PairCounts) {
  let state = hashStart;
  for (let i = 0; i < first.length; i++) state = hashStep(state, first.charCodeAt(i));
  state = hashStep(state, 0);
  for (let i = 0; i < Math.min(second.length, sharedBeginning); i++) state = hashStep(state, second.charCodeAt(i));
  const file = mixed(state) & (files - 1);
  state = hashStep(state, 0);
  for (let i = sharedBeginning; i < second.length; i++) state = hashStep(state, second.charCodeAt(i));
  return { file, bucket: mixed(hashStep(state, 1)) & (buckets / files - 1) };
}

/** The low bits of a hash of this kind depend on few characters. */
const mixed = (state: number): number => state ^ (state >>> 15);

/** Visits all pairs of a text by its tokens. Words that a sign joins have neighbours singly and as one. */
export function forEachPair(tokens: readonly Token[], visit: (first: string, second: string) => void): void {
  const sorted = tokens.some(({ joined }) => joined === true) ? tokens.toSorted((a, b) => a.from - b.from) : tokens;
  for (const [i, token] of sorted.entries()) {
    if (!isWholeTerm(token.term)) continue;
    const isRun = hasUnspaced(token.term);
    // In a run without spaces, the next term begins one character later.
    const least = isRun ? token.from + 1 : token.to;
    let next = i + 1;
    while ((sorted[next]?.from ?? Infinity) < least) next += 1;
    const from = sorted[next]?.from;
    if (isRun && (from ?? Infinity) >= token.to) continue;
    for (let same = next; same < sorted.length && sorted[same]?.from === from; same++) {
      const { term = '' } = sorted[same] ?? {};
      if (isWholeTerm(term) && hasUnspaced(term) === isRun) visit(token.term, term);
    }
  }
}

/** Two neighbours in a phrase. The second may be one of several words. */
interface Neighbours {
  readonly first: string;
  readonly seconds: readonly string[];
  /** At most so many stories have both. */
  readonly stories: number;
}

interface PhraseNeighbours {
  readonly known: readonly Neighbours[];
  /** The last ones, if the last word may have begun only, and may become too many words: as if it were whole. */
  readonly begun: readonly Neighbours[];
}

function neighboursIn({ clause, matches }: MatchedClause): PhraseNeighbours {
  const known: Neighbours[] = [];
  const begun: Neighbours[] = [];
  for (const [i, second] of clause.tokens.slice(1).entries()) {
    const first = clause.tokens[i];
    if (first === undefined || !isWholeTerm(first.term) || !isWholeTerm(second.term)) continue;
    const isRun = hasUnspaced(first.term);
    if (isRun !== hasUnspaced(second.term) || (isRun && second.from >= first.to)) continue;
    const isUnfinished = !isRun && clause.open && i === clause.tokens.length - 2;
    const seconds = isUnfinished ? completionsOf(second.term, matches[i + 1]) : [second.term];
    const stories = Math.min(storiesOf(matches[i]), storiesOf(matches[i + 1]));
    if (seconds === undefined) begun.push({ first: first.term, seconds: [second.term], stories });
    else known.push({ first: first.term, seconds, stories });
  }
  return { known, begun };
}

const storiesOf = (matches: MatchedClause['matches'][number] = []): number =>
  matches.reduce((sum, { stories }) => sum + stories, 0);

/** All words that an unfinished word may become; undefined if they are too many to be listed, or in several files. */
function completionsOf(word: string, matches: MatchedClause['matches'][number] = []): string[] | undefined {
  const terms = matches.map(({ term }) => term);
  if (word.length < sharedBeginning || terms.some((term) => term.startsWith(prefixSign))) return undefined;
  return terms.filter((term) => !isSpecialTerm(term));
}

/** How many pairs of a query are looked up: those of its rarest words. The text decides anyway. */
const maxPairs = 4;

/** The stories that may have all phrases of a query. */
export interface PhraseCandidates {
  readonly likely: readonly number[];
  /** Very many may have the last word's beginning somewhere. */
  readonly others: readonly number[];
}

/**
 * Finds the stories that may have all phrases of a query.
 * @param stories that may have all their words
 * @returns undefined while files are being fetched
 */
export function withPairs(
  stories: readonly number[],
  phrases: readonly MatchedClause[],
  { pairs, stories: count }: SearchManifest,
  files: IndexFiles,
): PhraseCandidates | undefined {
  if (pairs.files === 0) return { likely: stories, others: [] };
  const neighbours = phrases.map(neighboursIn);
  const known = neighbours
    .flatMap((phrase) => phrase.known)
    .toSorted((a, b) => a.stories - b.stories)
    .slice(0, maxPairs);
  const begun = neighbours.flatMap((phrase) => phrase.begun);
  const readAll = (wanted: readonly Neighbours[]) => wanted.map((one) => listsOf(one, pairs, files));
  const [ofKnown, ofBegun] = [readAll(known), readAll(begun)];
  if (!ofKnown.every((lists) => lists !== undefined) || !ofBegun.every((lists) => lists !== undefined))
    return undefined;
  const possible = stories.filter(storiesInAll(ofKnown, count));
  if (begun.length === 0) return { likely: possible, others: [] };
  const isLikely = storiesInAll(ofBegun, count);
  return { likely: possible.filter(isLikely), others: possible.filter((story) => !isLikely(story)) };
}

/** Whether a story is in one of the lists of each pair. */
function storiesInAll(pairs: readonly (readonly string[])[], count: number): (story: number) => boolean {
  const found = new Uint8Array(count);
  let needed = 0;
  for (const lists of pairs) {
    if (lists.includes(anyStory)) continue;
    for (const list of lists) {
      let story = -1;
      for (const gap of decodeNumbers(list)) {
        story += gap + 1;
        if (found[story] === needed) found[story] = needed + 1;
      }
    }
    needed += 1;
  }
  return (story) => found[story] === needed;
}

function listsOf({ first, seconds }: Neighbours, pairs: PairCounts, files: IndexFiles): readonly string[] | undefined {
  const lists = seconds.map((second) => {
    const { file, bucket } = placeOf(first, second, pairs);
    const read = files.pairs(file);
    return read === undefined ? undefined : (pairListsIn(read)[bucket] ?? '');
  });
  return lists.every((list) => list !== undefined) ? lists : undefined;
}
