/**
 * Stories as vectors of weighed words, and which of them point the same way (the vector space
 * model; Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0). In flat arrays: a large
 * edition has millions of entries.
 */
import { isPair, isSubject, type Gist } from './gist.ts';

export interface Vectors {
  /** How many different words there are. */
  readonly words: number;
  /** Where each story's entries begin; one more than there are stories. */
  readonly starts: Uint32Array;
  /** The word of each entry, by number; a story's heaviest first. */
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
}

export interface Neighbour {
  readonly place: number;
  /** The cosine of the two vectors. */
  readonly cosine: number;
}

/** Words in more than this share of the stories tell none of them apart. */
const commonShare = 0.4;
/** But a subject that so many have does, in however small an edition. */
const fewStories = 3;

/** A story's vector: how often it has each word, less for each further time, times how rare the word is. */
export function weigh(gists: readonly Gist[]): Vectors {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const [pairs, subjects] = [new Set<number>(), new Set<number>()];
  const numbered = gists.map(({ terms }) =>
    Uint32Array.from(terms, (term) => {
      const number = numbers.get(term) ?? frequencies.length;
      if (number === frequencies.length) {
        numbers.set(term, number);
        frequencies.push(0);
        if (isPair(term)) pairs.add(number);
        if (isSubject(term)) subjects.add(number);
      }
      frequencies[number] = at(frequencies, number) + 1;
      return number;
    }),
  );
  const most = Math.max(2, gists.length * commonShare);
  const rarity = Float64Array.from(frequencies, (frequency, number) =>
    frequency > (subjects.has(number) ? Math.max(fewStories, most) : most) || (frequency === 1 && pairs.has(number)) ? 0 : Math.log((1 + gists.length) / (0.5 + frequency)),
  );
  return pack(frequencies.length, gists.length, (place, add) => {
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

/** Added to the squared cosines of a story's neighbours: those of a story that has only distant ones say little of it. */
const doubt = 0.02;

/**
 * Each story's vector with those of its neighbours added, the closer the more: two accounts of an
 * event that share few words share those that others use for it (Singhal and Pereira 1999,
 * doi:10.1145/312624.312645).
 * @param neighbours how many of those near to it
 * @param share what the neighbours together count for, where the story itself is 1
 * @param most how many of its heaviest words a vector keeps
 */
export function blend(vectors: Vectors, near: Near, neighbours: number, share: number, most: number): Vectors {
  const sums = new Float64Array(vectors.words);
  const count = vectors.starts.length - 1;
  return pack(vectors.words, count, (place, add) => {
    const met: number[] = [];
    const pour = (from: number, factor: number) => {
      const end = at(vectors.starts, from + 1);
      for (let i = at(vectors.starts, from); i < end; i++) {
        const word = vectors.entries[i] ?? 0;
        const sum = sums[word] ?? 0;
        if (sum === 0) met.push(word);
        sums[word] = sum + factor * (vectors.weights[i] ?? 0);
      }
    };
    const others = near.placesOf(place).subarray(0, neighbours);
    const squares = near.cosinesOf(place).subarray(0, neighbours).map((cosine) => cosine ** 2);
    const total = squares.reduce((sum, square) => sum + square, 0);
    pour(place, 1);
    for (const [i, other] of others.entries()) pour(other, (share * at(squares, i)) / (total + doubt));
    for (const word of highest(met, sums, most)) add(word, at(sums, word));
    for (const word of met) sums[word] = 0;
  });
}

/** Vectors of length 1, each with its heaviest entries first. */
function pack(words: number, count: number, fill: (place: number, add: (word: number, weight: number) => void) => void): Vectors {
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
    const order = found.map((_, i) => i).sort((a, b) => (weighed[b] ?? 0) - (weighed[a] ?? 0) || (found[a] ?? 0) - (found[b] ?? 0));
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
 * An inverted index: the work grows with what stories share, not with all their pairs.
 * @param queryWords how many of a story's heaviest words look for others
 * @returns a function that gives the closest stories to one, closest first; equal ones in the order of their places
 */
export function neighbourhood(vectors: Vectors, queryWords: number): (place: number, limit: number) => Neighbour[] {
  const { words, starts, entries, weights } = vectors;
  const count = starts.length - 1;
  const ends = new Uint32Array(words + 1);
  for (const word of entries) ends[word + 1] = at(ends, word + 1) + 1;
  for (let word = 0; word < words; word++) ends[word + 1] = at(ends, word + 1) + at(ends, word);
  const begins = ends.slice();
  const holders = new Uint32Array(entries.length);
  const held = new Float32Array(entries.length);
  for (let place = 0; place < count; place++) {
    for (let i = at(starts, place); i < at(starts, place + 1); i++) {
      const slot = at(begins, at(entries, i));
      begins[at(entries, i)] = slot + 1;
      holders[slot] = place;
      held[slot] = at(weights, i);
    }
  }
  const scores = new Float64Array(count);
  const room = new Uint32Array(count);
  return (place, limit) => {
    let seen = 0;
    const last = Math.min(at(starts, place + 1), at(starts, place) + queryWords);
    for (let i = at(starts, place); i < last; i++) {
      const word = entries[i] ?? 0;
      const weight = weights[i] ?? 0;
      const end = ends[word + 1] ?? 0;
      for (let slot = ends[word] ?? 0; slot < end; slot++) {
        const other = holders[slot] ?? 0;
        const score = scores[other] ?? 0;
        if (score === 0) room[seen++] = other;
        scores[other] = score + weight * (held[slot] ?? 0);
      }
    }
    const met = room.subarray(0, seen);
    const found = highest(met, scores, limit + 1).flatMap((other) => (other === place ? [] : { place: other, cosine: at(scores, other) }));
    for (const other of met) scores[other] = 0;
    return found.slice(0, limit);
  };
}

/** Those with the highest scores, in order: most of thousands need not be sorted. */
function highest(places: Iterable<number>, scores: Float64Array, limit: number): number[] {
  const order = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  let kept: number[] = [];
  let least = 0;
  for (const place of places) {
    if (kept.length >= limit && (scores[place] ?? 0) < least) continue;
    kept.push(place);
    if (kept.length < limit * 4) continue;
    kept = kept.toSorted(order).slice(0, limit);
    least = at(scores, kept[limit - 1] ?? place);
  }
  return kept.toSorted(order).slice(0, limit);
}

/** @returns a function that gives the whole cosine of a story's vector with another's in the second set */
export function cosinesOf(first: Vectors, second: Vectors): (place: number, others: readonly number[]) => number[] {
  const own = new Float64Array(first.words);
  return (place, others) => {
    const [from, to] = [at(first.starts, place), at(first.starts, place + 1)];
    for (let i = from; i < to; i++) own[first.entries[i] ?? 0] = first.weights[i] ?? 0;
    const cosines = others.map((other) => {
      let sum = 0;
      const end = at(second.starts, other + 1);
      for (let i = at(second.starts, other); i < end; i++) sum += (own[second.entries[i] ?? 0] ?? 0) * (second.weights[i] ?? 0);
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
  const sum = new Float64Array(words);
  for (const [i, word] of entries.entries()) sum[word] = at(sum, word) + at(weights, i);
  return Float64Array.from({ length: count }, (_, place) => {
    let all = 0;
    for (let i = at(starts, place); i < at(starts, place + 1); i++) all += at(weights, i) * at(sum, at(entries, i));
    // Its cosine with itself is 1.
    return Math.max(0, all - 1) / (count - 1 + unseen);
  });
}

/** Each story's closest by its own words, closest first. */
export interface Near {
  readonly placesOf: (place: number) => Uint32Array;
  /** Of the same stories in the same order. */
  readonly cosinesOf: (place: number) => Float32Array;
}

/** For each that is asked for, how many are found by a story's heaviest words and then compared by all of them. */
const breadth = 2;

/** As neighbourhood, with the cosines of the whole vectors: a few words find what all of them then put in order. */
export function closestOf(vectors: Vectors, queryWords: number): (place: number, limit: number) => Neighbour[] {
  const search = neighbourhood(vectors, queryWords);
  const whole = cosinesOf(vectors, vectors);
  return (place, limit) => {
    const found = search(place, limit * breadth).map((other) => other.place);
    return whole(place, found)
      .map((cosine, i) => ({ place: at(found, i), cosine }))
      .toSorted((x, y) => y.cosine - x.cosine || x.place - y.place)
      .slice(0, limit);
  };
}

/** Found once for all: a story's closest are asked for with each of its neighbours. */
export function nearestOf(vectors: Vectors, queryWords: number, most: number): Near {
  const closest = closestOf(vectors, queryWords);
  const count = vectors.starts.length - 1;
  const ends = new Uint32Array(count);
  const places = new Uint32Array(count * most);
  const cosines = new Float32Array(count * most);
  for (let place = 0; place < count; place++) {
    let end = place * most;
    for (const other of closest(place, most)) {
      places[end] = other.place;
      cosines[end] = other.cosine;
      end += 1;
    }
    ends[place] = end;
  }
  return {
    placesOf: (place) => places.subarray(place * most, at(ends, place)),
    cosinesOf: (place) => cosines.subarray(place * most, at(ends, place)),
  };
}

/**
 * How far two stories are near to the same ones, each by its cosines with all that are near to it and
 * with itself (Ružička's similarity: the sum of the lesser cosines by that of the greater).
 * @returns a function that gives it for two stories, from 0 to 1
 */
export function agreementOf({ placesOf, cosinesOf }: Near): (place: number, other: number) => number {
  return (place, other) => {
    const [places, cosines] = [placesOf(place), cosinesOf(place)];
    const [others, theirs] = [placesOf(other), cosinesOf(other)];
    const sum = cosines.reduce((before, cosine) => before + cosine, 1) + theirs.reduce((before, cosine) => before + cosine, 1);
    let lesser = 0;
    const itself = places.indexOf(other);
    if (itself >= 0) lesser += at(cosines, itself);
    const back = others.indexOf(place);
    if (back >= 0) lesser += at(theirs, back);
    for (const [i, one] of places.entries()) {
      const shared = others.indexOf(one);
      if (shared >= 0) lesser += Math.min(at(cosines, i), at(theirs, shared));
    }
    return lesser / (sum - lesser);
  };
}

/** Where it is not asked millions of times: one function that reads lists of all kinds is slow. */
const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
