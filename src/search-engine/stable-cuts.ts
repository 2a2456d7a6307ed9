/**
 * Cuts a sorted list of terms into files of about the same length. A cut is not at the even place itself, which every
 * change of a text would move, but before a term near it: the one with the least hash (the local-minimum chunking of
 * Bjørner, Blass and Gurevich 2010, doi:10.1016/j.jcss.2009.06.004). So a new term moves few cuts.
 */
import { hash32 } from '../text/hash.ts';
import { highest } from './format.ts';

/** Where a cut is looked for, on each side of the even place: this share of a file's length. */
const reach = 0.25;

/**
 * @param terms in their order
 * @param lengths of what the files have of each term
 * @returns the index of each file's first term, and at the end the number of terms
 */
export function stableCuts(terms: readonly string[], lengths: readonly number[], files: number): number[] {
  const fileLength = lengths.reduce((sum, length) => sum + length, 0) / files;
  const cuts = [0];
  let [term, start] = [0, 0];
  while (cuts.length < files && term < terms.length) {
    const even = fileLength * cuts.length;
    let [best, least] = [-1, Infinity];
    for (; term < terms.length && start < even + fileLength * reach; term++) {
      const hash = start < even - fileLength * reach ? Infinity : hash32(terms[term] ?? '');
      if (hash < least) [best, least] = [term, hash];
      start += lengths[term] ?? 0;
    }
    // A term may be longer than a file.
    cuts.push(best === -1 ? term : best);
  }
  while (cuts.length <= files) cuts.push(terms.length);
  return cuts;
}

/** What each file begins with, and at the end `highest`. A term is in the last file whose first term isn't above it. */
export const boundaries = (terms: readonly string[], cuts: readonly number[]): string[] =>
  cuts.map((cut, i) => (i === 0 ? '' : (terms[cut] ?? highest)));
