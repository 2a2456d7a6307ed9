/**
 * The stories closest to each, and what a story is together with them.
 */
import type { Found } from './candidates.ts';
import { at, cosinesOf, highest, pack, type Vectors } from './vectors.ts';

export interface Neighbour {
  readonly place: number;
  /** The cosine of the two vectors. */
  readonly cosine: number;
}

/** For each that is asked for, how many are found by a story's heaviest words and then compared by all of them. */
export const breadth = 2;

/**
 * By the cosines of the whole vectors: a few words find what all of them then put in order.
 * @param found with the same vectors; at least `breadth` times as many as will be asked for
 */
export function closestOf(vectors: Vectors, found: Found): (place: number, limit: number) => Neighbour[] {
  const whole = cosinesOf(vectors, vectors);
  return (place, limit) => {
    const others = Array.from(found.of(place).subarray(0, limit * breadth));
    return whole(place, others)
      .map((cosine, i) => ({ place: at(others, i), cosine }))
      .toSorted((x, y) => y.cosine - x.cosine || x.place - y.place)
      .slice(0, limit);
  };
}

/** Each story's closest by its own words, closest first. */
export interface Near {
  readonly placesOf: (place: number) => Uint32Array;
  /** Of the same stories in the same order. */
  readonly cosinesOf: (place: number) => Float32Array;
}

/** Found once for all: a story's closest are asked for with each of its neighbours. */
export function nearestOf(vectors: Vectors, found: Found, most: number): Near {
  const closest = closestOf(vectors, found);
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
  const sums = new Float64Array(vectors.words.length);
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
    const squares = near
      .cosinesOf(place)
      .subarray(0, neighbours)
      .map((cosine) => cosine ** 2);
    const total = squares.reduce((sum, square) => sum + square, 0);
    pour(place, 1);
    for (const [i, other] of others.entries()) pour(other, (share * at(squares, i)) / (total + doubt));
    for (const word of highest(met, sums, most, vectors.words)) add(word, at(sums, word));
    for (const word of met) sums[word] = 0;
  });
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
    const sum =
      cosines.reduce((before, cosine) => before + cosine, 1) + theirs.reduce((before, cosine) => before + cosine, 1);
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
