/**
 * Stories as vectors of weighed words, and which of them point the same way (the vector space
 * model; Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0). In flat arrays: a large
 * edition has millions of entries.
 */
import { isPair, isSubject, type Gist } from './features.ts';
import { hash32 } from '../../text/hash.ts';

export interface Vectors {
  /** What stands for each word, by its number, from one build to the next. */
  readonly words: Uint32Array;
  /** Where each story's entries begin; one more than there are stories. */
  readonly starts: Uint32Array;
  /** The word of each entry, by number; a story's heaviest first. */
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
}

/** Words in more than this share of the stories tell none of them apart. */
const commonShare = 0.4;
/** But a subject that so many have does, in however small an edition. */
const fewStories = 3;

/**
 * A story's vector: how often it has each word, less for each further time, times how rare the word is.
 * @param isCounted the stories in which it is counted how rare words are
 */
export function weigh(gists: readonly Gist[], isCounted: (place: number) => boolean = () => true): Vectors {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const words: number[] = [];
  const [pairs, subjects] = [new Set<number>(), new Set<number>()];
  let counted = 0;
  const numbered = gists.map(({ terms }, place) => {
    const once = isCounted(place) ? 1 : 0;
    counted += once;
    return Uint32Array.from(terms, (term) => {
      const number = numbers.get(term) ?? frequencies.length;
      if (number === frequencies.length) {
        numbers.set(term, number);
        words.push(hash32(term));
        frequencies.push(0);
        if (isPair(term)) pairs.add(number);
        if (isSubject(term)) subjects.add(number);
      }
      frequencies[number] = at(frequencies, number) + once;
      return number;
    });
  });
  const most = Math.max(2, counted * commonShare);
  const rarity = Float64Array.from(frequencies, (frequency, number) =>
    frequency > (subjects.has(number) ? Math.max(fewStories, most) : most) || (frequency <= 1 && pairs.has(number))
      ? 0
      : Math.log((1 + counted) / (0.5 + frequency)),
  );
  return pack(Uint32Array.from(words), gists.length, (place, add) => {
    const own = numbered[place] ?? new Uint32Array();
    const counts = gists[place]?.counts ?? [];
    const weights = Float64Array.from(own, (number, i) => Math.log(1 + at(counts, i)) * at(rarity, number));
    // Half a story is its words and half its subjects, however long it is.
    let [ofWords, ofSubjects] = [0, 0];
    for (const [i, number] of own.entries()) {
      if (subjects.has(number)) ofSubjects += at(weights, i) ** 2;
      else ofWords += at(weights, i) ** 2;
    }
    const evened = ofWords > 0 && ofSubjects > 0 ? Math.sqrt(ofWords / ofSubjects) : 1;
    for (const [i, number] of own.entries()) {
      const weight = at(weights, i);
      if (weight > 0) add(number, subjects.has(number) ? weight * evened : weight);
    }
  });
}

/** Vectors of length 1, each with its heaviest entries first; of equal ones in an order that does not depend on other stories. */
export function pack(
  words: Uint32Array,
  count: number,
  fill: (place: number, add: (word: number, weight: number) => void) => void,
): Vectors {
  const starts = new Uint32Array(count + 1);
  let entries = new Uint32Array(count * 64);
  let weights = new Float32Array(count * 64);
  // A pair of lists and not a list of pairs: a large edition would have millions of these.
  const found: number[] = [];
  const weighed: number[] = [];
  const add = (word: number, weight: number) => {
    found.push(word);
    weighed.push(weight);
  };
  for (let place = 0; place < count; place++) {
    found.length = 0;
    weighed.length = 0;
    fill(place, add);
    const order = found
      .map((_, i) => i)
      .sort(
        (a, b) => (weighed[b] ?? 0) - (weighed[a] ?? 0) || (words[found[a] ?? 0] ?? 0) - (words[found[b] ?? 0] ?? 0),
      );
    const length = Math.sqrt(weighed.reduce((sum, weight) => sum + weight ** 2, 0));
    const from = at(starts, place);
    if (from + order.length > entries.length) {
      entries = grown(entries, new Uint32Array((from + order.length) * 2));
      weights = grown(weights, new Float32Array((from + order.length) * 2));
    }
    order.forEach((one, i) => {
      entries[from + i] = found[one] ?? 0;
      weights[from + i] = (weighed[one] ?? 0) / length;
    });
    starts[place + 1] = from + order.length;
  }
  const end = at(starts, count);
  return { words, starts, entries: entries.slice(0, end), weights: weights.slice(0, end) };
}

function grown<T extends Uint32Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/**
 * Those with the highest scores, in order: most of thousands need not be sorted.
 * @param ranks of equal ones the lower is first; without them the one that is itself lower
 */
export function highest(ones: Iterable<number>, scores: Float64Array, limit: number, ranks?: Uint32Array): number[] {
  const order = (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || (ranks === undefined ? a - b : (ranks[a] ?? 0) - (ranks[b] ?? 0));
  let kept: number[] = [];
  let least = 0;
  for (const one of ones) {
    if (kept.length >= limit && (scores[one] ?? 0) < least) continue;
    kept.push(one);
    if (kept.length < limit * 4) continue;
    kept = kept.toSorted(order).slice(0, limit);
    least = at(scores, kept[limit - 1] ?? one);
  }
  return kept.toSorted(order).slice(0, limit);
}

/** @returns a function that gives the whole cosine of a story's vector with another's in the second set */
export function cosinesOf(first: Vectors, second: Vectors): (place: number, others: readonly number[]) => number[] {
  const own = new Float64Array(first.words.length);
  return (place, others) => {
    const [from, to] = [at(first.starts, place), at(first.starts, place + 1)];
    for (let i = from; i < to; i++) own[first.entries[i] ?? 0] = first.weights[i] ?? 0;
    const cosines = others.map((other) => {
      let sum = 0;
      const end = at(second.starts, other + 1);
      for (let i = at(second.starts, other); i < end; i++)
        sum += (own[second.entries[i] ?? 0] ?? 0) * (second.weights[i] ?? 0);
      return sum;
    });
    for (let i = from; i < to; i++) own[first.entries[i] ?? 0] = 0;
    return cosines;
  };
}

/** Among a handful of stories chance cannot be told from relatedness, and is taken to be less. */
const unseen = 3;

/** Each story's mean cosine with all others: what it has in common with any by chance. */
export function chanceOf({ words, starts, entries, weights }: Vectors): Float64Array {
  const count = starts.length - 1;
  const sum = new Float64Array(words.length);
  for (const [i, word] of entries.entries()) sum[word] = at(sum, word) + at(weights, i);
  return Float64Array.from({ length: count }, (_, place) => {
    let all = 0;
    for (let i = at(starts, place); i < at(starts, place + 1); i++) all += at(weights, i) * at(sum, at(entries, i));
    // Its cosine with itself is 1.
    return Math.max(0, all - 1) / (count - 1 + unseen);
  });
}

/** Where it is not asked millions of times: one function that reads lists of all kinds is slow. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
