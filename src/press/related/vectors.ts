/**
 * Stories as vectors of weighted terms, and how similar their directions are (the vector space
 * model; Salton and Buckley 1988, doi:10.1016/0306-4573(88)90021-0). The vectors are in flat arrays: a large
 * edition has millions of entries. Stories are given by their indices.
 */

export interface Vectors extends PackedRows {
  /** The hash of each term, by the term's number. It is the same in every build. */
  readonly termHashes: Uint32Array;
}

/** The entries of all stories one after another. */
export interface PackedRows {
  /** The index of each story's first entry, and at the end the number of all entries. */
  readonly starts: Uint32Array;
  /** The term of each entry, by number; a story's heaviest first. */
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Makes vectors of length 1, each with its heaviest entries first. The order of equally heavy entries does not depend
 * on other stories.
 * @param fill adds the entries of one story
 * @param earlier vectors of an earlier build
 * @param sameAs the index of the same vector among them; -1 if there is none
 */
export function pack(
  termHashes: Uint32Array,
  count: number,
  fill: (story: number, add: (term: number, weight: number) => void) => void,
  earlier?: PackedRows,
  sameAs: (story: number) => number = () => -1,
): Vectors {
  const starts = new Uint32Array(count + 1);
  const usual = Math.max(count * 64, (earlier?.entries.length ?? 0) + 4096);
  let entries = new Uint32Array(usual);
  let weights = new Float32Array(usual);
  const makeRoom = (end: number) => {
    if (end <= entries.length) return;
    entries = grown(entries, new Uint32Array(end * 2));
    weights = grown(weights, new Float32Array(end * 2));
  };
  // Two lists and not a list of pairs: a large edition would have millions of pairs.
  const added: number[] = [];
  const addedWeights: number[] = [];
  const add = (term: number, weight: number) => {
    added.push(term);
    addedWeights.push(weight);
  };
  for (let story = 0; story < count; story++) {
    const from = at(starts, story);
    const same = sameAs(story);
    if (earlier !== undefined && same >= 0) {
      const [begin, end] = [at(earlier.starts, same), at(earlier.starts, same + 1)];
      makeRoom(from + end - begin);
      entries.set(earlier.entries.subarray(begin, end), from);
      weights.set(earlier.weights.subarray(begin, end), from);
      starts[story + 1] = from + end - begin;
      continue;
    }
    added.length = 0;
    addedWeights.length = 0;
    fill(story, add);
    const compare = (a: number, b: number): number =>
      (addedWeights[b] ?? 0) - (addedWeights[a] ?? 0) ||
      (termHashes[added[a] ?? 0] ?? 0) - (termHashes[added[b] ?? 0] ?? 0);
    const order = added.map((_, i) => i);
    // A part of a vector is in order already.
    let inOrder = 1;
    while (inOrder < order.length && compare(inOrder - 1, inOrder) < 0) inOrder += 1;
    if (inOrder < order.length) order.sort(compare);
    const length = Math.sqrt(addedWeights.reduce((sum, weight) => sum + weight ** 2, 0));
    makeRoom(from + order.length);
    order.forEach((one, i) => {
      entries[from + i] = added[one] ?? 0;
      weights[from + i] = (addedWeights[one] ?? 0) / length;
    });
    starts[story + 1] = from + order.length;
  }
  const end = at(starts, count);
  // A copy, unless little room is left over: the whole arrays stay in memory with their parts.
  const isFull = entries.length < end * 1.1;
  return {
    termHashes,
    starts,
    entries: isFull ? entries.subarray(0, end) : entries.slice(0, end),
    weights: isFull ? weights.subarray(0, end) : weights.slice(0, end),
  };
}

function grown<T extends Uint32Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/**
 * The indices with the highest scores, in order, without sorting all of them.
 * @param ranks decide between equal scores: the lower rank is first; without them, the lower index
 */
export function highestScored(
  indices: ArrayLike<number>,
  scores: Float64Array,
  limit: number,
  ranks?: Uint32Array,
): number[] {
  const order = (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || (ranks === undefined ? a - b : (ranks[a] ?? 0) - (ranks[b] ?? 0));
  let best: number[] = [];
  let least = 0;
  // An iterator would take most of the time.
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] ?? 0;
    if (best.length >= limit && (scores[index] ?? 0) < least) continue;
    best.push(index);
    if (best.length < limit * 4) continue;
    least = lowestOf(best, scores, limit);
    const kept = best.filter((one) => (scores[one] ?? 0) >= least);
    best = kept.length < limit * 2 ? kept : kept.toSorted(order).slice(0, limit);
  }
  if (best.length > limit) {
    const lowest = lowestOf(best, scores, limit);
    best = best.filter((one) => (scores[one] ?? 0) >= lowest);
  }
  return best.sort(order).slice(0, limit);
}

/** The lowest of the highest scores. Without a function that compares, numbers are sorted in a part of the time. */
function lowestOf(indices: readonly number[], scores: Float64Array, limit: number): number {
  const sorted = new Float64Array(indices.length);
  for (let i = 0; i < indices.length; i++) sorted[i] = scores[indices[i] ?? 0] ?? 0;
  return sorted.sort()[indices.length - limit] ?? 0;
}

/** @returns a function that gives the cosines of a story's first vector with other stories' second vectors */
export function cosinesOf(first: Vectors, second: Vectors): (story: number, others: readonly number[]) => number[] {
  const own = new Float64Array(first.termHashes.length);
  return (story, others) => {
    const [from, to] = [at(first.starts, story), at(first.starts, story + 1)];
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

/** Added to the number of other stories: the mean of a few cosines says little about chance. */
const unseenStories = 3;

/** Each story's mean cosine with all others: how similar it is to any story by chance. */
export function meanCosines({ termHashes, starts, entries, weights }: Vectors): Float64Array {
  const count = starts.length - 1;
  const sum = new Float64Array(termHashes.length);
  for (let i = 0; i < entries.length; i++) {
    const term = entries[i] ?? 0;
    sum[term] = (sum[term] ?? 0) + (weights[i] ?? 0);
  }
  return Float64Array.from({ length: count }, (_, story) => {
    let all = 0;
    const end = at(starts, story + 1);
    for (let i = at(starts, story); i < end; i++) all += (weights[i] ?? 0) * (sum[entries[i] ?? 0] ?? 0);
    // The cosine of a story with itself is 1.
    return Math.max(0, all - 1) / (count - 1 + unseenStories);
  });
}

/** An element, or 0. Not for hot loops: called with arrays of several types, it becomes slow. */
export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
