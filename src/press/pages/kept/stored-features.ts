/** The features of stories as they are kept in files between builds. */
import { NumberedFeatures, TermNumbers } from '../../related/term-numbers.ts';

/** Features as they are in the file: the lists of all stories one after another. */
export interface StoredFeatures {
  readonly keys: readonly string[];
  readonly numbering: string;
  /** The number of the first term. */
  readonly from: number;
  readonly terms: readonly string[];
  readonly hashes: Uint32Array;
  /** For each story: how many terms it has, how many are in its lead, and how many hashes its sketch has. */
  readonly lengths: Uint32Array;
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
  readonly sketches: Uint32Array;
  /** The names in each story, with a character between them that no name has. */
  readonly names: readonly string[];
}

/** Terms that no story has any more are dropped if they are more than this share. The others get new numbers then. */
const mostUnused = 0.25;

/** All features, without the terms that no story has any more if they are many. */
export function storedFeatures(features: ReadonlyMap<string, NumberedFeatures>, all: TermNumbers): StoredFeatures {
  const rows = rowsOf(features);
  const isUsed = new Uint8Array(all.terms.length);
  for (const number of rows.numbers) isUsed[number] = 1;
  if (isUsed.filter(Boolean).length >= all.terms.length * (1 - mostUnused)) return { ...rows, ...termsFrom(0, all) };
  const left = new TermNumbers();
  const next = Uint32Array.from(isUsed, (used, number) => (used === 1 ? left.add(all.terms[number] ?? '') : 0));
  return { ...rows, numbers: rows.numbers.map((number) => next[number] ?? 0), ...termsFrom(0, left) };
}

/** A few features, with the terms that were added after others. @param from how many terms there are before */
export const addedFeatures = (
  features: ReadonlyMap<string, NumberedFeatures>,
  all: TermNumbers,
  from: number,
): StoredFeatures => ({ ...rowsOf(features), ...termsFrom(from, all) });

const termsFrom = (from: number, { terms, hashes, numbering }: TermNumbers) => ({
  numbering,
  from,
  terms: terms.slice(from),
  hashes: Uint32Array.from(hashes.slice(from)),
});

function rowsOf(features: ReadonlyMap<string, NumberedFeatures>) {
  const list = [...features.values()];
  return {
    keys: [...features.keys()],
    numbers: joined(list.map((one) => one.numbers)),
    lengths: Uint32Array.from(list.flatMap((one) => [one.numbers.length, one.leadTerms, one.sketch.length])),
    counts: joined(list.map(({ counts }) => counts)),
    sketches: joined(list.map(({ sketch }) => sketch)),
    names: list.map((one) => one.joinedNames),
  };
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
}

/** Features by their keys, with the numbers of their terms. */
export interface KeptFeatures {
  readonly all: TermNumbers;
  readonly features: ReadonlyMap<string, NumberedFeatures>;
}

/**
 * The features in files.
 * @param base all features of a build; undefined if there are none
 * @param more those that were added since
 */
export function keptFeatures(base: StoredFeatures | undefined, more: StoredFeatures | undefined): KeptFeatures {
  if (base === undefined) return { all: new TermNumbers(), features: new Map() };
  // Those of another base have other numbers.
  const added = more?.numbering === base.numbering && more.from === base.terms.length ? more : undefined;
  const all = new TermNumbers(
    [...base.terms, ...(added?.terms ?? [])],
    [...base.hashes, ...(added?.hashes ?? [])],
    base.numbering,
  );
  return { all, features: new Map([base, added ?? []].flat().flatMap((stored) => featuresIn(stored, all))) };
}

/**
 * Takes the features of another thread over.
 * @param stored with the terms that none of those before have had
 * @param numbers what the terms of the thread are here, by their numbers there; gets the new ones
 */
export function takenFeatures(
  stored: StoredFeatures,
  numbers: number[],
  all: TermNumbers,
): readonly (readonly [key: string, features: NumberedFeatures])[] {
  for (const term of stored.terms) numbers.push(all.add(term));
  return featuresIn({ ...stored, numbers: stored.numbers.map((number) => numbers[number] ?? 0) }, all);
}

function featuresIn(
  { keys, lengths, numbers, counts, sketches, names }: StoredFeatures,
  all: TermNumbers,
): (readonly [key: string, features: NumberedFeatures])[] {
  let [term, sketch] = [0, 0];
  return keys.map((key, i) => {
    const [ofTerms = 0, leadTerms = 0, ofSketch = 0] = lengths.subarray(i * 3, i * 3 + 3);
    const one = new NumberedFeatures(all, {
      numbers: numbers.subarray(term, term + ofTerms),
      counts: counts.subarray(term, term + ofTerms),
      leadTerms,
      sketch: sketches.subarray(sketch, sketch + ofSketch),
      joinedNames: names[i] ?? '',
    });
    term += ofTerms;
    sketch += ofSketch;
    return [key, one] as const;
  });
}
