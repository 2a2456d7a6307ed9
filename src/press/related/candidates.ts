/**
 * Finds the candidates for each story's related stories: those that share its heaviest terms. The result of an earlier
 * build is updated. A story whose terms or weights have changed is compared with all stories; any other story is only
 * compared with the changed ones. The result is the same as without the earlier one.
 */
import { invertedIndex, type Hit } from './inverted-index.ts';
import { at, type Vectors } from './vectors.ts';

export interface Candidates {
  /** The candidates of a story by their indices, best first. */
  readonly of: (story: number) => Uint32Array;
  readonly cache: CandidateCache;
}

/** The candidates of all stories, as they are written to a file. */
export interface CandidateCache {
  /** How many candidates each story's list has room for. */
  readonly capacity: number;
  /** The stories, in order. */
  readonly slugs: readonly string[];
  /** A hash of each story's vector. */
  readonly fingerprints: Float64Array;
  /** How many candidates each list has. */
  readonly lengths: Uint8Array;
  /** 1 for a list that has all stories that share a term. */
  readonly complete: Uint8Array;
  /** The lists one after another: `capacity` indices for each story. */
  readonly candidates: Uint32Array;
  readonly scores: Float64Array;
}

export interface CandidateSearch {
  /** How many of a story's heaviest terms are looked up. */
  readonly queryTerms: number;
  /** How many candidates each story needs, if there are so many. */
  readonly needed: number;
}

/** Lists are longer than needed by this factor, so that enough candidates are left when some stories have changed. */
const spare = 1.25;

/**
 * Finds the candidates of all stories.
 * @param slugs of the stories, in the order of the vectors; two stories must be in the same order in every build
 * @param earlier the result of an earlier build, of the same search
 */
export function findCandidates(
  vectors: Vectors,
  slugs: readonly string[],
  { queryTerms, needed }: CandidateSearch,
  earlier?: CandidateCache,
): Candidates {
  const capacity = Math.ceil(needed * spare);
  const fingerprints = fingerprintsOf(vectors);
  const valid = earlier?.capacity === capacity ? stillValid(earlier, slugs, fingerprints) : undefined;
  const lengths = new Uint8Array(slugs.length);
  const complete = new Uint8Array(slugs.length);
  const candidates = new Uint32Array(slugs.length * capacity);
  const scores = new Float64Array(slugs.length * capacity);

  let all: ReturnType<typeof invertedIndex> | undefined;
  const search = (story: number): CandidateList => {
    all ??= invertedIndex(vectors, queryTerms);
    const hits = all(story, capacity);
    return { hits, isComplete: hits.length < capacity };
  };
  const changed = valid === undefined ? undefined : invertedIndex(vectors, queryTerms, (story) => !valid.has(story));
  for (let story = 0; story < slugs.length; story++) {
    const before = valid?.list(story);
    const updated =
      before === undefined || changed === undefined
        ? undefined
        : update(before, changed(story, capacity), needed, capacity);
    const list = updated ?? search(story);
    lengths[story] = list.hits.length;
    complete[story] = list.isComplete ? 1 : 0;
    for (const [i, hit] of list.hits.entries()) {
      candidates[story * capacity + i] = hit.story;
      scores[story * capacity + i] = hit.score;
    }
  }
  return {
    of: (story) => candidates.subarray(story * capacity, story * capacity + at(lengths, story)),
    cache: { capacity, slugs, fingerprints, lengths, complete, candidates, scores },
  };
}

interface CandidateList {
  readonly hits: readonly Hit[];
  /** Whether no other story shares a term. */
  readonly isComplete: boolean;
}

/**
 * Merges the unchanged part of a list with hits among the changed stories. An unchanged story that is not on the list
 * ranks behind the last that is. So the order is certain down to that last story, and not beyond.
 * @returns undefined if fewer than needed are certain
 */
function update(
  before: CandidateList,
  changed: readonly Hit[],
  needed: number,
  capacity: number,
): CandidateList | undefined {
  const last = before.hits.at(-1);
  const hits = [...before.hits, ...changed].toSorted((a, b) => b.score - a.score || a.story - b.story);
  if (before.isComplete) return { hits: hits.slice(0, capacity), isComplete: hits.length < capacity };
  const certain = last === undefined ? 0 : hits.indexOf(last) + 1;
  return certain < needed ? undefined : { hits: hits.slice(0, Math.min(certain, capacity)), isComplete: false };
}

/** The part of an earlier result that is still valid: the scores of pairs of unchanged stories. */
function stillValid(
  { capacity, slugs: earlierSlugs, fingerprints: earlier, lengths, complete, candidates, scores }: CandidateCache,
  slugs: readonly string[],
  fingerprints: Float64Array,
) {
  const earlierIndices = new Map(earlierSlugs.map((slug, index) => [slug, index]));
  const newIndices = new Map<number, number>();
  const unchanged = slugs.map((slug, story) => {
    const index = earlierIndices.get(slug);
    if (index === undefined || earlier[index] !== fingerprints[story]) return undefined;
    newIndices.set(index, story);
    return index;
  });
  return {
    has: (story: number): boolean => unchanged[story] !== undefined,
    list(story: number): CandidateList | undefined {
      const from = unchanged[story];
      if (from === undefined) return undefined;
      const hits: Hit[] = [];
      for (let i = from * capacity; i < from * capacity + at(lengths, from); i++) {
        const other = newIndices.get(at(candidates, i));
        if (other !== undefined) hits.push({ story: other, score: at(scores, i) });
      }
      return { hits, isComplete: complete[from] === 1 };
    },
  };
}

/** A hash of 53 bits for each vector, from two of 32 bits (mixed as in MurmurHash). */
function fingerprintsOf({ termHashes, starts, entries, weights }: Vectors): Float64Array {
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length);
  return Float64Array.from({ length: starts.length - 1 }, (_, story) => {
    let [first, second] = [0, 0];
    for (let i = at(starts, story); i < at(starts, story + 1); i++) {
      for (const value of [at(termHashes, at(entries, i)), at(bits, i)]) {
        first = Math.imul(first ^ value, 0x85ebca6b);
        first ^= first >>> 13;
        second = Math.imul(second ^ value, 0xc2b2ae35);
        second ^= second >>> 16;
      }
    }
    return (first >>> 0) * 2 ** 21 + (second >>> 11);
  });
}
