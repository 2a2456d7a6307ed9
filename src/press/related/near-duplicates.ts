/**
 * Two versions of one story, such as an agency's text in two papers: most runs of four words are
 * in both. Of each text the runs with the lowest hashes are kept, which are an even sample of all
 * (Broder 1997, doi:10.1109/SEQUEN.1997.666900).
 */
import { hashStart, hashStep } from '../../text/hash.ts';

const runLength = 4;
const sampleSize = 48;
/** The share of runs in common from which two texts are versions of one story. */
const leastShared = 0.5;
/** Or so many of the shorter one's are in the longer, as of a first report in a later one; of a few runs it would be chance. */
const leastContained = 0.65;
const leastRuns = 6;

export function sketchOf(words: readonly string[]): number[] {
  const hashes = new Set<number>();
  for (let start = 0; start <= Math.max(0, words.length - runLength); start++) {
    let state = hashStart;
    for (let i = start; i < Math.min(start + runLength, words.length); i++) {
      const word = words[i] ?? '';
      for (let letter = 0; letter <= word.length; letter++) state = hashStep(state, word.charCodeAt(letter) || 0);
    }
    if (words.length > 0) hashes.add(state >>> 0);
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, sampleSize);
}

/** Whether two texts, by their sketches, are versions of one story. */
export function areVersions(a: readonly number[], b: readonly number[]): boolean {
  // Up to the last hash that was kept of both, all runs of both are known.
  const last = Math.min(lastOf(a), lastOf(b));
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
    (shared >= (i + j - shared) * leastShared || (shorter >= leastRuns && shared >= shorter * leastContained))
  );
}

/** Of a short text all runs were kept. */
const lastOf = (sketch: readonly number[]): number =>
  sketch.length < sampleSize ? Number.MAX_VALUE : (sketch.at(-1) ?? Number.MAX_VALUE);
