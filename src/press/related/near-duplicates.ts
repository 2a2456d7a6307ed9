/**
 * Recognises near-duplicates, such as one agency report in two papers: most runs of four words (shingles) are in
 * both. The sketch of a text has its runs with the lowest hashes, which are a fair sample of all runs (Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900).
 */
import { hashStart, hashStep } from '../../text/hash.ts';

const runLength = 4;
const sketchSize = 48;
/** The share of runs in common from which two texts are near-duplicates. */
const minShared = 0.5;
/** Two texts are also near-duplicates if the longer one contains this share of the shorter one's runs. */
const minContained = 0.65;
/** Fewer runs than this may be contained by chance. */
const minContainedRuns = 6;

/** The sketch of a text: hashes in ascending order. */
export function sketchOf(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  // Each word is in four runs, but hashed once.
  const ofWords = Uint32Array.from(words, hashOfWord);
  const runs = new Uint32Array(Math.max(1, words.length - runLength + 1));
  for (let start = 0; start < runs.length; start++) {
    let state = hashStart;
    for (let i = start; i < Math.min(words.length, start + runLength); i++) {
      const word = ofWords[i] ?? 0;
      state = hashStep(hashStep(state, word & 0xffff), word >>> 16);
    }
    runs[start] = state;
  }
  return [...new Set(runs.toSorted())].slice(0, sketchSize);
}

function hashOfWord(word: string): number {
  let state = hashStart;
  for (let i = 0; i < word.length; i++) state = hashStep(state, word.charCodeAt(i));
  return state;
}

/** Whether two texts are near-duplicates, by their sketches. */
export function areNearDuplicates(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  // Up to the lower of the two last hashes, both sketches have all runs of their texts.
  const last = Math.min(lastKnown(a), lastKnown(b));
  let [i, j, shared] = [0, 0, 0];
  while ((a[i] ?? Infinity) <= last || (b[j] ?? Infinity) <= last) {
    const order = (a[i] ?? Infinity) - (b[j] ?? Infinity);
    if (order === 0) shared += 1;
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const shorter = Math.min(i, j);
  return (
    shared > 0 &&
    (shared >= (i + j - shared) * minShared || (shorter >= minContainedRuns && shared >= shorter * minContained))
  );
}

/** The hash up to which a sketch has all runs of its text. The sketch of a short text has all. */
const lastKnown = (sketch: ArrayLike<number>): number =>
  sketch.length < sketchSize ? Number.MAX_VALUE : (sketch[sketch.length - 1] ?? Number.MAX_VALUE);
