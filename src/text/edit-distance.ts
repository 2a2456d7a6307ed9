/**
 * Edit distances: how many single letters must be inserted, removed, replaced or swapped with their
 * neighbour to turn one text into another. This is the optimal string alignment distance, also called
 * the restricted Damerau–Levenshtein distance: a pair of swapped letters is not edited again.
 * Letters are UTF-16 code units. Search calls this for thousands of words at each key press, so it
 * works on typed arrays that are reused.
 */
import { bitCount } from './bit-count.ts';

/**
 * The edit distance of two texts.
 * @param limit a larger distance is returned as `limit + 1`, so that the computation can stop early
 */
export const editDistance = (a: string, b: string, limit: number): number => distance(a, b, limit, false);

/**
 * The edit distance of an unfinished word and the most similar beginning of another: "sanctoi" has distance 1 from
 * "sanctions".
 * @param limit as for `editDistance`
 */
export const prefixEditDistance = (prefix: string, word: string, limit: number): number =>
  distance(prefix, word, limit, true);

/** The known word closest to a mistyped one, at most a third of its letters away; undefined if none is that close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // An empty text is not a typing mistake.
  if (word.trim() === '') return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of known) {
    const found = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (found <= limit) [best, limit] = [candidate, found - 1];
  }
  return best;
}

/** The last three rows of the distance matrix: a swap looks back two rows. */
let rows = [new Uint32Array(64), new Uint32Array(64), new Uint32Array(64)] as const;

function distance(word: string, other: string, limit: number, isPrefix: boolean): number {
  // No beginning that is longer can be within the limit.
  const length = isPrefix ? Math.min(other.length, word.length + limit) : other.length;
  if (Math.abs(length - word.length) > limit) return limit + 1;
  // An edit adds one new letter at most, which rules out most words at once.
  if (bitCount(letterSet(word, word.length) & ~letterSet(other, length)) > limit) return limit + 1;
  if (length >= rows[0].length)
    rows = [new Uint32Array(length * 2), new Uint32Array(length * 2), new Uint32Array(length * 2)];
  let [before, previous, row] = rows;
  for (let j = 0; j <= length; j++) previous[j] = j;
  for (let i = 1; i <= word.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= length; j++) {
      const same = word.charCodeAt(i - 1) === other.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        word.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        word.charCodeAt(i - 2) === other.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  let result = previous[length] ?? 0;
  if (isPrefix) for (let j = 0; j < length; j++) result = Math.min(result, previous[j] ?? 0);
  return Math.min(result, limit + 1);
}

/** The letters of a word as a set of 32 bits, one for all letters whose codes are equal modulo 32. */
function letterSet(word: string, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}
