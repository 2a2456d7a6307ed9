/** Makes what the index needs of one story. It depends on the story alone, so it can be kept between builds. */
import { foldToSimplified } from '../text/fold.ts';
import { hanVariants } from '../text/han-variants.ts';
import type { SearchManifest } from './format.ts';
import { forEachPair, placeOf } from './pairs.ts';
import { nearestStep } from './rounding.ts';
import { termWeights, type SearchDocument } from './term-weights.ts';
import { tokenize, type Token } from './terms.ts';

/** The terms of all stories by numbers, which mean nothing by themselves: another build may give others. */
export class IndexTerms {
  readonly terms: string[];
  #numbers: Map<string, number> | undefined;

  constructor(terms: string[] = []) {
    this.terms = terms;
  }

  /** The number of a term, which is added if it is new. */
  add(term: string): number {
    this.#numbers ??= new Map(this.terms.map((known, number) => [known, number]));
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.terms.length);
    return this.terms.push(term) - 1;
  }
}

/** The terms of a story. */
export interface StoryTerms {
  /** Their numbers. */
  readonly terms: Uint32Array;
  /** The weight of each term, from 1 to `maxTermWeight`. */
  readonly weights: Uint8Array;
  /** The buckets of its pairs of neighbouring words, each once. */
  readonly pairs: Uint32Array;
}

/** What decides the terms of a story besides the story. */
export interface IndexSettings {
  /** Of the texts of all stories that have one, in UTF-16 code units. In steps: see `settingsFor`. */
  readonly meanLength: number;
  readonly pairs: SearchManifest['pairs'];
}

/** @param meanLength of the texts of all stories that have one, in UTF-16 code units */
export const settingsFor = (meanLength: number, pairs: SearchManifest['pairs']): IndexSettings => ({
  meanLength: nearestStep(meanLength),
  pairs,
});

/** Cuts a story into its terms and pairs. @param all gets the terms that are new */
export function indexStory(
  story: SearchDocument,
  { meanLength, pairs: counts }: IndexSettings,
  all: IndexTerms,
): StoryTerms {
  foldToSimplified(hanVariants);
  const pairs = new Set<number>();
  const perFile = counts.buckets / counts.files;
  const readTokens = (field: string): Token[] => {
    const tokens = tokenize(field);
    if (counts.buckets > 0)
      forEachPair(tokens, (first, second) => {
        const place = placeOf(first, second, counts);
        pairs.add(place.file * perFile + place.bucket);
      });
    return tokens;
  };
  const weights = termWeights(story, meanLength, readTokens);
  return {
    terms: Uint32Array.from([...weights.keys()], (term) => all.add(term)),
    weights: Uint8Array.from(weights.values()),
    pairs: Uint32Array.from(pairs),
  };
}
