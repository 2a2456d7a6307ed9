/** Makes what the index needs of one story. It depends on the story alone, so it can be kept between builds. */
import { foldToSimplified } from '../text/fold.ts';
import { hanVariants } from '../text/han-variants.ts';
import type { SearchManifest } from './format.ts';
import { forEachPair, placeOf } from './pairs.ts';
import { nearestStep } from './rounding.ts';
import { termWeights, type SearchDocument } from './term-weights.ts';
import { tokenize, type Token } from './terms.ts';

/** The terms of a story. */
export interface StoryTerms {
  /** Separated by spaces. */
  readonly terms: string;
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

/** Cuts a story into its terms and pairs. */
export function indexStory(story: SearchDocument, { meanLength, pairs: counts }: IndexSettings): StoryTerms {
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
    terms: [...weights.keys()].join(' '),
    weights: Uint8Array.from(weights.values()),
    pairs: Uint32Array.from(pairs),
  };
}
