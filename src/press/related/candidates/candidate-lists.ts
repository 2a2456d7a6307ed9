import type { Hit } from './inverted-index.ts';

/** The candidates of all stories, best first. */
export interface CandidateLists {
  /** How many candidates each story's list has room for. */
  readonly capacity: number;
  /** How many candidates each list has. */
  readonly lengths: Uint8Array;
  /** 1 for a list that has all stories that share a term. */
  readonly complete: Uint8Array;
  /** The lists one after another: `capacity` indices for each story. */
  readonly candidates: Uint32Array;
  readonly scores: Float64Array;
}

/** The list of a story. */
export interface CandidateList {
  readonly hits: readonly Hit[];
  /** Whether no other story shares a term. */
  readonly isComplete: boolean;
}

/** @param memory gives memory for arrays: so many bytes */
export function emptyLists(
  stories: number,
  capacity: number,
  memory: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): CandidateLists {
  return {
    capacity,
    lengths: new Uint8Array(memory(stories)),
    complete: new Uint8Array(memory(stories)),
    candidates: new Uint32Array(memory(stories * capacity * Uint32Array.BYTES_PER_ELEMENT)),
    scores: new Float64Array(memory(stories * capacity * Float64Array.BYTES_PER_ELEMENT)),
  };
}

export function writeList(
  { capacity, lengths, complete, candidates, scores }: CandidateLists,
  story: number,
  { hits, isComplete }: CandidateList,
): void {
  lengths[story] = hits.length;
  complete[story] = isComplete ? 1 : 0;
  for (const [i, hit] of hits.entries()) {
    candidates[story * capacity + i] = hit.story;
    scores[story * capacity + i] = hit.score;
  }
}
