/**
 * Terms as numbers. The features of a large edition have millions of terms, and looking up each as a text takes most of
 * the time of relating.
 */
import { randomUUID } from 'node:crypto';
import { hash32 } from '../../text/hash.ts';
import type { Features } from './features.ts';

/** Numbers for terms. They mean nothing by themselves: another build may give other numbers. */
export class TermNumbers {
  readonly terms: string[];
  /** The hash of each term. It is the same in every build. */
  readonly hashes: number[];
  /** The same for the same numbers, in every build. */
  readonly numbering: string;
  #numbers: Map<string, number> | undefined;

  constructor(terms: string[] = [], hashes: number[] = terms.map(hash32), numbering: string = randomUUID()) {
    this.terms = terms;
    this.hashes = hashes;
    this.numbering = numbering;
  }

  /** The number of a term; undefined if no story has it. */
  find(term: string): number | undefined {
    this.#numbers ??= new Map(this.terms.map((known, number) => [known, number]));
    return this.#numbers.get(term);
  }

  /** The number of a term, which is added if it is new. */
  add(term: string): number {
    const known = this.find(term);
    if (known !== undefined) return known;
    this.terms.push(term);
    this.hashes.push(hash32(term));
    this.#numbers?.set(term, this.terms.length - 1);
    return this.terms.length - 1;
  }
}

/** Features whose terms are numbers. */
export class NumberedFeatures implements Features {
  readonly all: TermNumbers;
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
  readonly leadTerms: number;
  readonly sketch: Uint32Array;
  /** The names, with a character between them that no name has. */
  readonly joinedNames: string;
  #terms: readonly string[] | undefined;
  #names: readonly string[] | undefined;

  constructor(
    all: TermNumbers,
    { numbers, counts, leadTerms, sketch, joinedNames }: Omit<NumberedFeatures, 'all' | 'terms' | 'names'>,
  ) {
    this.all = all;
    this.numbers = numbers;
    this.counts = counts;
    this.leadTerms = leadTerms;
    this.sketch = sketch;
    this.joinedNames = joinedNames;
  }

  get names(): readonly string[] {
    return (this.#names ??= this.joinedNames === '' ? [] : this.joinedNames.split('\u0000'));
  }

  get terms(): readonly string[] {
    return (this.#terms ??= Array.from(this.numbers, (number) => this.all.terms[number] ?? ''));
  }
}

/** Gives the terms of features their numbers. */
export const numbered = ({ terms, counts, leadTerms, sketch, names }: Features, all: TermNumbers): NumberedFeatures =>
  new NumberedFeatures(all, {
    numbers: numbersOf(terms, all),
    counts: Uint32Array.from(counts),
    leadTerms,
    sketch: Uint32Array.from(sketch),
    joinedNames: names.join('\u0000'),
  });

function numbersOf(terms: readonly string[], all: TermNumbers): Uint32Array {
  const numbers = new Uint32Array(terms.length);
  for (let i = 0; i < terms.length; i++) numbers[i] = all.add(terms[i] ?? '');
  return numbers;
}

/** The same features with numbers that all of them share. Those that have such numbers already stay as they are. */
export const withNumbers = (features: readonly Features[]): readonly NumberedFeatures[] =>
  numberedFrom(features, (one) => one);

/**
 * Makes the features of items, with numbers in place of terms. A term has the same number in all items. The terms of
 * one item are numbered before those of the next are made. All of them as texts would take more memory than relating
 * needs.
 */
export function numberedFrom<Item>(items: readonly Item[], featuresOf: (item: Item) => Features): NumberedFeatures[] {
  let all: TermNumbers | undefined;
  return items.map((item) => {
    const features = featuresOf(item);
    all ??= features instanceof NumberedFeatures ? features.all : new TermNumbers();
    return features instanceof NumberedFeatures && features.all === all ? features : numbered(features, all);
  });
}

/** How many stories have each term, by its number, how often they say it, and how many stories were counted. */
export interface TermCounts {
  readonly stories: Uint32Array;
  readonly sums: Float64Array;
  readonly counted: number;
}

/**
 * Counts the terms of stories.
 * @param features with numbers that all of them share
 * @param isCounted whether a story counts, by its index; all do without it
 */
export function countTerms(
  features: readonly NumberedFeatures[],
  isCounted: (story: number) => boolean = () => true,
): TermCounts {
  const terms = features[0]?.all.terms.length ?? 0;
  const [stories, sums] = [new Uint32Array(terms), new Float64Array(terms)];
  let counted = 0;
  for (const [story, { numbers, counts }] of features.entries()) {
    if (!isCounted(story)) continue;
    counted += 1;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      stories[number] = (stories[number] ?? 0) + 1;
      sums[number] = (sums[number] ?? 0) + (counts[i] ?? 0);
    }
  }
  return { stories, sums, counted };
}
