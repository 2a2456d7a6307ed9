/** Weighs the terms of stories by how often and how rare they are (tf–idf). */
import { hash32 } from '../../text/hash.ts';
import { isBigram, isTopicTerm, type Features } from './features.ts';
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
 * @param isCounted whether a story counts for the rarity of terms; by default all do
 */
export function weighTerms(features: readonly Features[], isCounted: (story: number) => boolean = () => true): Vectors {
  const vocabulary = numberTerms(features, isCounted);
  const { hashes, numbered } = vocabulary;
  const rarity = rarityOf(vocabulary);
  return pack(Uint32Array.from(hashes), features.length, (story, add) => {
    const own = numbered[story] ?? new Uint32Array();
    const counts = features[story]?.counts ?? [];
    const weights = Float64Array.from(own, (term, i) => Math.log(1 + at(counts, i)) * at(rarity, term));
    for (const [i, term] of own.entries()) {
      const weight = at(weights, i);
      if (weight > 0) add(term, weight);
    }
  });
}

/**
 * The vector of each story's lead: the terms of its headline and of its first words, with their weights in the whole
 * story.
 * @param whole the vectors of the same stories
 */
export function leadVectors(whole: Vectors, features: readonly Features[]): Vectors {
  const { termHashes, starts, entries, weights } = whole;
  return pack(termHashes, features.length, (story, add) => {
    const { terms = [], leadTerms = 0 } = features[story] ?? {};
    const lead = new Set(terms.slice(0, leadTerms).map(hash32));
    for (let i = at(starts, story); i < at(starts, story + 1); i++) {
      const term = at(entries, i);
      if (lead.has(at(termHashes, term))) add(term, at(weights, i));
    }
  });
}

function numberTerms(features: readonly Features[], isCounted: (story: number) => boolean): Vocabulary {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const hashes: number[] = [];
  const [bigrams, topics] = [new Set<number>(), new Set<number>()];
  let countedStories = 0;
  const numbered = features.map(({ terms }, story) => {
    const once = isCounted(story) ? 1 : 0;
    countedStories += once;
    return Uint32Array.from(terms, (term) => {
      const number = numbers.get(term) ?? frequencies.length;
      if (number === frequencies.length) {
        numbers.set(term, number);
        hashes.push(hash32(term));
        frequencies.push(0);
        if (isBigram(term)) bigrams.add(number);
        if (isTopicTerm(term)) topics.add(number);
      }
      frequencies[number] = at(frequencies, number) + once;
      return number;
    });
  });
  return { hashes, frequencies, bigrams, topics, numbered, countedStories };
}

/** The inverse document frequency of each term; 0 for common terms, and for pairs of words that only one story has. */
function rarityOf({ frequencies, bigrams, topics, countedStories }: Vocabulary): Float64Array {
  const most = Math.max(2, countedStories * commonShare);
  return Float64Array.from(frequencies, (frequency, term) =>
    frequency > (topics.has(term) ? Math.max(fewStories, most) : most) || (frequency <= 1 && bigrams.has(term))
      ? 0
      : Math.log((1 + countedStories) / (0.5 + frequency)),
  );
}
