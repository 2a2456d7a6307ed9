/** Weighs the terms of stories by how often and how rare they are (tf–idf). */
import { hash32 } from '../../text/hash.ts';
import { inSteps } from './counted-stories.ts';
import { isBigram, isTopicTerm, type Features } from './features.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import { sameRow, type Earlier, type KeptRows } from './story-matches.ts';
import { countTerms, TermNumbers, type NumberedFeatures, type TermCounts, withNumbers } from './term-numbers.ts';
import { at, pack, type PackedRows, type Vectors } from './vectors.ts';

/** A term of more than this share of the stories is ignored, since it does not distinguish them. */
const commonShare = 0.4;
/** A topic of this many stories or fewer is never ignored, however small the edition. */
const fewStories = 3;

/** The vectors of stories, with a hash of each story's features and of the rarity of its terms. */
export type WeighedTerms = Vectors & KeptRows;

export interface WeighOptions {
  /** Whether a story counts for the rarity of terms, in a large edition; without it all do. */
  readonly isCounted?: ((story: number) => boolean) | undefined;
  /** The slugs of the stories. */
  readonly slugs?: readonly string[];
  /** The vectors of an earlier build, with the same numbers of terms. */
  readonly earlier?: Earlier<PackedRows & KeptRows> | undefined;
}

/**
 * Makes the vector of each story. A term weighs the logarithm of its count, times its rarity. It has the number that
 * the features give it.
 */
export function weighTerms(
  given: readonly Features[],
  { isCounted, slugs = [], earlier }: WeighOptions = {},
): WeighedTerms {
  const features = withNumbers(given);
  const all = features[0]?.all ?? new TermNumbers();
  const hashes = Uint32Array.from(all.hashes);
  const counts = countTerms(features, isCounted);
  const rarity = rarityOf(counts, all, isCounted !== undefined);
  const keys = fingerprintsOf(features, slugs, hashes, rarity);
  const vectors = pack(
    hashes,
    features.length,
    (story, add) => {
      const { numbers, counts: own } = features[story] ?? noTerms;
      for (let i = 0; i < numbers.length; i++) {
        const term = numbers[i] ?? 0;
        const weight = Math.log(1 + (own[i] ?? 0)) * (rarity[term] ?? 0);
        if (weight > 0) add(term, weight);
      }
    },
    earlier?.rows,
    (story) => sameRow(earlier, story, keys[story]),
  );
  return { ...vectors, keys };
}

const noTerms = { numbers: new Uint32Array(), counts: new Uint32Array() };

/**
 * The vector of each story's lead: the terms of its headline and of its first words, with their weights in the whole
 * story.
 * @param whole the vectors of the same stories
 * @param isNeeded whether a story is compared by its lead; the vectors of others are empty
 */
export function leadVectors(
  whole: Vectors,
  given: readonly Features[],
  isNeeded: (story: number) => boolean = () => true,
): Vectors {
  const features = withNumbers(given);
  const { termHashes, starts, entries, weights } = whole;
  /** The last story whose lead has each term, plus one. */
  const last = new Uint32Array(termHashes.length);
  return pack(termHashes, features.length, (story, add) => {
    if (!isNeeded(story)) return;
    const { numbers, leadTerms } = features[story] ?? { ...noTerms, leadTerms: 0 };
    const end = Math.min(numbers.length, leadTerms);
    for (let i = 0; i < end; i++) last[numbers[i] ?? 0] = story + 1;
    for (let i = at(starts, story); i < at(starts, story + 1); i++) {
      const term = entries[i] ?? 0;
      if (last[term] === story + 1) add(term, weights[i] ?? 0);
    }
  });
}

/** The inverse document frequency of each term; 0 for common terms, and for pairs of words that only one story has. */
function rarityOf({ stories, counted }: TermCounts, { terms }: TermNumbers, isLarge: boolean): Float64Array {
  const about = (count: number) => (isLarge ? inSteps(count) : count);
  const most = Math.max(2, counted * commonShare);
  const isCommon = (frequency: number, term: string) =>
    frequency > most && (frequency > Math.max(fewStories, most) || !isTopicTerm(term));
  const all = 1 + about(counted);
  return Float64Array.from(stories, (frequency, number) => {
    const term = terms[number] ?? '';
    if (isCommon(frequency, term) || (frequency <= 1 && isBigram(term))) return 0;
    return Math.log(all / (0.5 + about(frequency)));
  });
}

/** For each story a hash of its slug, its features, and the rarity of its terms. */
function fingerprintsOf(
  features: readonly NumberedFeatures[],
  slugs: readonly string[],
  hashes: Uint32Array,
  rarity: Float64Array,
): Float64Array {
  const bits = new Uint32Array(Float32Array.from(rarity).buffer);
  const mix = new Fingerprint();
  return Float64Array.from(features, ({ numbers, counts, sketch, leadTerms }, story) => {
    mix.add(hash32(slugs[story] ?? ''));
    mix.add(leadTerms);
    for (let i = 0; i < numbers.length; i++) {
      const term = numbers[i] ?? 0;
      mix.add(hashes[term] ?? 0);
      mix.add((bits[term] ?? 0) ^ (counts[i] ?? 0));
    }
    for (let i = 0; i < sketch.length; i++) mix.add(sketch[i] ?? 0);
    return mix.take();
  });
}
