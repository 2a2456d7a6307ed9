/**
 * Whom each story's heaviest words find. What was found for an earlier edition is mended: only
 * stories whose own words, or their weights, are others than they were are looked for again, and by
 * the rest only these. The outcome is the same as when all is found anew.
 */
import { invertedIndex, type Hit } from './inverted-index.ts';
import { at, type Vectors } from './vectors.ts';

export interface Found {
  /** Those that a story has found, best first. */
  readonly of: (place: number) => Uint32Array;
  readonly kept: Kept;
}

/** What has been found, as it can be written to a file. */
export interface Kept {
  /** The length that a list ends at. */
  readonly capacity: number;
  /** The stories' slugs, in their order. */
  readonly slugs: readonly string[];
  /** What stands for each one's vector. */
  readonly prints: Float64Array;
  readonly lengths: Uint8Array;
  /** 1 where a list has all that there is to be found. */
  readonly whole: Uint8Array;
  /** As many for each story as its list may have. */
  readonly places: Uint32Array;
  readonly scores: Float64Array;
}

export interface Search {
  /** How many of a story's heaviest words look for others. */
  readonly words: number;
  /** How many at least are found, where there are so many. */
  readonly most: number;
}

/** Lists are this much longer than they need to be, so that they are still long enough when some of those on them have changed. */
const spare = 1.25;

/**
 * @param slugs those of the stories, in the order of the vectors; the same stories must always be in the same order
 * @param earlier what was found with the same search
 */
export function findAll(vectors: Vectors, slugs: readonly string[], { words, most }: Search, earlier?: Kept): Found {
  const capacity = Math.ceil(most * spare);
  const prints = printsOf(vectors);
  const kept = earlier?.capacity === capacity ? stillGood(earlier, slugs, prints) : undefined;
  const lengths = new Uint8Array(slugs.length);
  const whole = new Uint8Array(slugs.length);
  const places = new Uint32Array(slugs.length * capacity);
  const scores = new Float64Array(slugs.length * capacity);

  let all: ReturnType<typeof invertedIndex> | undefined;
  const findAnew = (place: number): List => {
    all ??= invertedIndex(vectors, words);
    const hits = all(place, capacity);
    return { hits, whole: hits.length < capacity };
  };
  const changed = kept === undefined ? undefined : invertedIndex(vectors, words, (place) => !kept.has(place));
  for (let place = 0; place < slugs.length; place++) {
    const before = kept?.list(place);
    const mended =
      before === undefined || changed === undefined
        ? undefined
        : mend(before, changed(place, capacity), most, capacity);
    const list = mended ?? findAnew(place);
    lengths[place] = list.hits.length;
    whole[place] = list.whole ? 1 : 0;
    for (const [i, hit] of list.hits.entries()) {
      places[place * capacity + i] = hit.place;
      scores[place * capacity + i] = hit.score;
    }
  }
  return {
    of: (place) => places.subarray(place * capacity, place * capacity + at(lengths, place)),
    kept: { capacity, slugs, prints, lengths, whole, places, scores },
  };
}

interface List {
  readonly hits: readonly Hit[];
  /** Whether nothing else is to be found. */
  readonly whole: boolean;
}

/**
 * A list of those that have not changed, with what has. Whoever is not on it ranks behind its last:
 * what ranks before that is sure, the rest is not.
 * @returns undefined where too little is sure
 */
function mend(before: List, changed: readonly Hit[], most: number, capacity: number): List | undefined {
  const last = before.hits.at(-1);
  const hits = [...before.hits, ...changed].toSorted((a, b) => b.score - a.score || a.place - b.place);
  if (before.whole) return { hits: hits.slice(0, capacity), whole: hits.length < capacity };
  const sure = last === undefined ? 0 : hits.indexOf(last) + 1;
  return sure < most ? undefined : { hits: hits.slice(0, Math.min(sure, capacity)), whole: false };
}

/** Of what an earlier edition found, what it would find again: scores of two stories neither of which has changed. */
function stillGood(
  { capacity, slugs: earlier, prints: before, lengths, whole, places, scores }: Kept,
  slugs: readonly string[],
  prints: Float64Array,
) {
  const earlierPlaces = new Map(earlier.map((slug, place) => [slug, place]));
  const now = new Map<number, number>();
  const then = slugs.map((slug, place) => {
    const place0 = earlierPlaces.get(slug);
    if (place0 === undefined || before[place0] !== prints[place]) return undefined;
    now.set(place0, place);
    return place0;
  });
  return {
    has: (place: number): boolean => then[place] !== undefined,
    list(place: number): List | undefined {
      const from = then[place];
      if (from === undefined) return undefined;
      const hits: Hit[] = [];
      for (let i = from * capacity; i < from * capacity + at(lengths, from); i++) {
        const other = now.get(at(places, i));
        if (other !== undefined) hits.push({ place: other, score: at(scores, i) });
      }
      return { hits, whole: whole[from] === 1 };
    },
  };
}

/** Two sums of 32 bits (after MurmurHash's way of mixing), of which a number holds 53. */
function printsOf({ words, starts, entries, weights }: Vectors): Float64Array {
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length);
  return Float64Array.from({ length: starts.length - 1 }, (_, place) => {
    let [first, second] = [0, 0];
    for (let i = at(starts, place); i < at(starts, place + 1); i++) {
      for (const value of [at(words, at(entries, i)), at(bits, i)]) {
        first = Math.imul(first ^ value, 0x85ebca6b);
        first ^= first >>> 13;
        second = Math.imul(second ^ value, 0xc2b2ae35);
        second ^= second >>> 16;
      }
    }
    return (first >>> 0) * 2 ** 21 + (second >>> 11);
  });
}
