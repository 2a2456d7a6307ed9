/** Weighs the terms of stories by how often and how rare they are (tf–idf). */
import { isBigram, isTopicTerm, type Features } from './features.ts';
import { TermNumbers, type NumberedFeatures, withNumbers } from './term-numbers.ts';
import { at, pack, type Vectors } from './vectors.ts';

/** A term of more than this share of the stories is ignored, since it does not distinguish them. */
const commonShare = 0.4;
/** A topic of this many stories or fewer is never ignored, however small the edition. */
const fewStories = 3;

/** Terms as numbers, and how many of the counted stories have each. */
interface Vocabulary {
  readonly hashes: number[];
  readonly frequencies: number[];
  readonly bigrams: ReadonlySet<number>;
  readonly topics: ReadonlySet<number>;
  /** The terms of each story. */
  readonly numbered: readonly Uint32Array[];
  readonly countedStories: number;
}

/**
 * The vector of each story: the logarithm of a term's count times the term's rarity.
 * @param isCounted whether a story counts for the rarity of terms, in a large edition; without it all do
 */
export function weighTerms(features: readonly Features[], isCounted?: (story: number) => boolean): WeighedTerms {
  const vocabulary = numberTerms(withNumbers(features), isCounted ?? (() => true));
  const { hashes, numbered } = vocabulary;
  const rarity = rarityOf(vocabulary, isCounted !== undefined);
  const vectors = pack(Uint32Array.from(hashes), features.length, (story, add) => {
    const own = numbered[story] ?? new Uint32Array();
    const counts = features[story]?.counts ?? [];
    for (let i = 0; i < own.length; i++) {
      const term = own[i] ?? 0;
      const weight = Math.log(1 + (counts[i] ?? 0)) * (rarity[term] ?? 0);
      if (weight > 0) add(term, weight);
    }
  });
  return { ...vectors, numbered };
}

/** The vectors of stories, and the terms of each as the features have them. */
export interface WeighedTerms extends Vectors {
  readonly numbered: readonly Uint32Array[];
}

/**
 * The vector of each story's lead: the terms of its headline and of its first words, with their weights in the whole
 * story.
 * @param whole the vectors of the same stories
 */
export function leadVectors(whole: WeighedTerms, features: readonly Features[]): Vectors {
  const { termHashes, starts, entries, weights, numbered } = whole;
  /** The last story whose lead has each term, plus one. */
  const last = new Uint32Array(termHashes.length);
  return pack(termHashes, features.length, (story, add) => {
    const own = numbered[story] ?? new Uint32Array();
    const end = Math.min(own.length, features[story]?.leadTerms ?? 0);
    for (let i = 0; i < end; i++) last[own[i] ?? 0] = story + 1;
    for (let i = at(starts, story); i < at(starts, story + 1); i++) {
      const term = entries[i] ?? 0;
      if (last[term] === story + 1) add(term, weights[i] ?? 0);
    }
  });
}

function numberTerms(features: readonly NumberedFeatures[], isCounted: (story: number) => boolean): Vocabulary {
  const all = features[0]?.all ?? new TermNumbers();
  // In the order of the stories: that of all terms differs between builds.
  const numbers = new Int32Array(all.terms.length).fill(-1);
  const frequencies: number[] = [];
  const hashes: number[] = [];
  const [bigrams, topics] = [new Set<number>(), new Set<number>()];
  let countedStories = 0;
  const numbered = features.map((one, story) => {
    const once = isCounted(story) ? 1 : 0;
    countedStories += once;
    return one.numbers.map((term) => {
      let number = numbers[term] ?? -1;
      if (number === -1) {
        number = frequencies.length;
        numbers[term] = number;
        hashes.push(all.hashes[term] ?? 0);
        frequencies.push(0);
        const written = all.terms[term] ?? '';
        if (isBigram(written)) bigrams.add(number);
        if (isTopicTerm(written)) topics.add(number);
      }
      frequencies[number] = (frequencies[number] ?? 0) + once;
      return number;
    });
  });
  return { hashes, frequencies, bigrams, topics, numbered, countedStories };
}

/** The inverse document frequency of each term; 0 for common terms, and for pairs of words that only one story has. */
function rarityOf({ frequencies, bigrams, topics, countedStories }: Vocabulary, isLarge: boolean): Float64Array {
  const about = (count: number) => (isLarge ? inSteps(count) : count);
  const most = Math.max(2, countedStories * commonShare);
  return Float64Array.from(frequencies, (frequency, term) =>
    frequency > (topics.has(term) ? Math.max(fewStories, most) : most) || (frequency <= 1 && bigrams.has(term))
      ? 0
      : Math.log((1 + about(countedStories)) / (0.5 + about(frequency))),
  );
}

/**
 * A count with four significant bits, which is at most 3 % too high or too low. A change of one story changes the
 * counts of its terms by one. In steps, most stay the same, and so do the weights in all other stories with these
 * terms.
 */
function inSteps(count: number): number {
  if (count <= 16) return count;
  const step = 2 ** (Math.floor(Math.log2(count)) - 3);
  return Math.round(count / step) * step;
}
