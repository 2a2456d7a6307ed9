/** Finds the most similar stories of each story, and blends stories with them. */
import type { Candidates } from './candidates/candidates.ts';
import { Fingerprint } from '../../text/fingerprint.ts';
import { sameRow, type Earlier, type KeptRows } from './story-matches.ts';
import { at, cosinesOf, highestScored, pack, type PackedRows, type Vectors } from './vectors.ts';

export interface Neighbour {
  /** The index of the story. */
  readonly story: number;
  /** The cosine of the two vectors. */
  readonly cosine: number;
}

/** How many candidates are compared for each requested neighbour. */
export const candidatesPerNeighbour = 2;

/**
 * Finds nearest neighbours. The candidates share some heavy terms; the cosines of the whole vectors order them.
 * @param candidates of the same vectors; at least `candidatesPerNeighbour` for each neighbour that will be requested
 * @returns a function that gives a story's nearest neighbours, nearest first
 */
export function nearestBy(vectors: Vectors, candidates: Candidates): (story: number, limit: number) => Neighbour[] {
  const cosines = cosinesOf(vectors, vectors);
  return (story, limit) => {
    const others = Array.from(candidates.of(story).subarray(0, limit * candidatesPerNeighbour));
    return cosines(story, others)
      .map((cosine, i) => ({ story: at(others, i), cosine }))
      .toSorted((x, y) => y.cosine - x.cosine || x.story - y.story)
      .slice(0, limit);
  };
}

/** The nearest neighbours of all stories, nearest first. */
export interface Neighbourhoods {
  readonly storiesOf: (story: number) => Uint32Array;
  /** The cosines of the same neighbours, in the same order. */
  readonly cosinesOf: (story: number) => Float32Array;
  readonly rows: NeighbourRows;
  /** A hash of each story's vector, and of its neighbours with theirs. */
  readonly fingerprints: Float64Array;
}

/** The neighbourhoods of all stories, as they are written to a file: rows of one length. */
export interface NeighbourRows extends KeptRows {
  readonly lengths: Uint8Array;
  readonly stories: Uint32Array;
  readonly cosines: Float32Array;
}

/** Finds the neighbourhoods of all stories. Each is found once, but used for many pairs. */
export function findNeighbourhoods(
  vectors: Vectors & KeptRows,
  candidates: Candidates,
  size: number,
  earlier?: Earlier<NeighbourRows>,
): Neighbourhoods {
  const nearest = nearestBy(vectors, candidates);
  const count = vectors.keys.length;
  const rows: NeighbourRows = {
    keys: keysOfCandidates(vectors.keys, candidates, size),
    lengths: new Uint8Array(count),
    stories: new Uint32Array(count * size),
    cosines: new Float32Array(count * size),
  };
  const { lengths, stories, cosines } = rows;
  // The key has the size in it, so that rows of another length are never the same.
  for (let story = 0; story < count; story++) {
    const start = story * size;
    const same = sameRow(earlier, story, rows.keys[story]);
    if (earlier !== undefined && same >= 0) {
      const length = at(earlier.rows.lengths, same);
      for (let i = 0; i < length; i++)
        stories[start + i] = earlier.matches.now[earlier.rows.stories[same * size + i] ?? 0] ?? 0;
      cosines.set(earlier.rows.cosines.subarray(same * size, same * size + length), start);
      lengths[story] = length;
      continue;
    }
    for (const [i, other] of nearest(story, size).entries()) {
      stories[start + i] = other.story;
      cosines[start + i] = other.cosine;
      lengths[story] = i + 1;
    }
  }
  return {
    rows,
    storiesOf: (story) => stories.subarray(story * size, story * size + at(lengths, story)),
    cosinesOf: (story) => cosines.subarray(story * size, story * size + at(lengths, story)),
    fingerprints: fingerprintsOf(vectors.keys, rows, size),
  };
}

/** For each story a hash of its vector, and of those that are compared with it for a number of neighbours. */
export function keysOfCandidates(keys: Float64Array, candidates: Candidates, limit: number): Float64Array {
  const mix = new Fingerprint();
  return Float64Array.from(keys, (key, story) => {
    mix.add(limit);
    mix.addOther(key);
    const others = candidates.of(story);
    const end = Math.min(others.length, limit * candidatesPerNeighbour);
    for (let i = 0; i < end; i++) mix.addOther(keys[others[i] ?? 0] ?? 0);
    return mix.take();
  });
}

function fingerprintsOf(keys: Float64Array, { lengths, stories, cosines }: NeighbourRows, size: number): Float64Array {
  const bits = new Uint32Array(cosines.buffer, cosines.byteOffset, cosines.length);
  const mix = new Fingerprint();
  return Float64Array.from(keys, (key, story) => {
    mix.addOther(key);
    const end = story * size + at(lengths, story);
    for (let i = story * size; i < end; i++) {
      mix.addOther(keys[stories[i] ?? 0] ?? 0);
      mix.add(bits[i] ?? 0);
    }
    return mix.take();
  });
}

/** Added to the sum of a story's squared cosines with its neighbours, so that distant neighbours count for little. */
const doubt = 0.02;

export interface BlendOptions {
  /** How many neighbours are added to each story. */
  readonly neighbours: number;
  /** The weight of all neighbours together; the story itself has weight 1. */
  readonly share: number;
  /** How many of its heaviest terms a blended vector keeps. */
  readonly terms: number;
}

/**
 * Adds to each story's vector those of its neighbours; nearer ones count for more. Two reports of one event may
 * share few words, but both share words with other reports of it (document expansion; Singhal and Pereira 1999,
 * doi:10.1145/312624.312645).
 * @param earlier blended vectors of an earlier build, with the same options
 */
export function blend(
  vectors: Vectors,
  near: Neighbourhoods,
  { neighbours, share, terms }: BlendOptions,
  earlier?: Earlier<PackedRows & KeptRows>,
): Vectors & KeptRows {
  const sums = new Float64Array(vectors.termHashes.length);
  const count = vectors.starts.length - 1;
  const keys = near.fingerprints;
  const fill = (story: number, add: (term: number, weight: number) => void) => {
    const touched: number[] = [];
    const addVector = (other: number, factor: number) => {
      const end = at(vectors.starts, other + 1);
      for (let i = at(vectors.starts, other); i < end; i++) {
        const term = vectors.entries[i] ?? 0;
        const sum = sums[term] ?? 0;
        if (sum === 0) touched.push(term);
        sums[term] = sum + factor * (vectors.weights[i] ?? 0);
      }
    };
    const others = near.storiesOf(story).subarray(0, neighbours);
    const squares = near
      .cosinesOf(story)
      .subarray(0, neighbours)
      .map((cosine) => cosine ** 2);
    const total = squares.reduce((sum, square) => sum + square, 0);
    addVector(story, 1);
    for (const [i, other] of others.entries()) addVector(other, (share * at(squares, i)) / (total + doubt));
    for (const term of highestScored(touched, sums, terms, vectors.termHashes)) add(term, at(sums, term));
    for (const term of touched) sums[term] = 0;
  };
  const packed = pack(vectors.termHashes, count, fill, earlier?.rows, (story) => sameRow(earlier, story, keys[story]));
  return { ...packed, keys };
}

/**
 * How similar the neighbourhoods of two stories are, by the cosines of each story with its neighbours and with
 * itself (Ružička similarity: the sum of the lesser cosines divided by that of the greater ones).
 * @returns a function that gives it for two stories, from 0 to 1
 */
export function neighbourhoodSimilarity({
  storiesOf,
  cosinesOf: cosinesTo,
}: Pick<Neighbourhoods, 'storiesOf' | 'cosinesOf'>) {
  return (story: number, other: number): number => {
    const [neighbours, cosines] = [storiesOf(story), cosinesTo(story)];
    const [othersNeighbours, othersCosines] = [storiesOf(other), cosinesTo(other)];
    const sum =
      cosines.reduce((before, cosine) => before + cosine, 1) +
      othersCosines.reduce((before, cosine) => before + cosine, 1);
    let lesser = 0;
    const otherAt = neighbours.indexOf(other);
    if (otherAt >= 0) lesser += at(cosines, otherAt);
    const storyAt = othersNeighbours.indexOf(story);
    if (storyAt >= 0) lesser += at(othersCosines, storyAt);
    for (const [i, neighbour] of neighbours.entries()) {
      const shared = othersNeighbours.indexOf(neighbour);
      if (shared >= 0) lesser += Math.min(at(cosines, i), at(othersCosines, shared));
    }
    return lesser / (sum - lesser);
  };
}
