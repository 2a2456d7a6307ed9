/**
 * Finds similar stories by the terms that they share. Its work grows with the shared terms, not with all pairs of
 * stories.
 */
import { inSteps } from '../counted-stories.ts';
import { at, highestScored, type Vectors } from '../vectors.ts';

export interface Hit {
  /** The index of the story. */
  readonly story: number;
  /** The part of the cosine that comes from the query's terms. */
  readonly score: number;
}

/**
 * The most postings that a search looks at. In an edition of some ten thousand stories no search reaches the limit.
 * Without it, the time would grow with the square of the number of stories.
 */
const mostPostings = 20_000;

/**
 * How many of each story's terms are looked up: the heaviest, as long as they are not in too many stories.
 * @param queryTerms the most for each
 * @param most postings of all of them
 */
export function queryLengths(
  { termHashes, starts, entries }: Vectors,
  queryTerms: number,
  most = mostPostings,
): Uint16Array {
  const stories = new Uint32Array(termHashes.length);
  for (let i = 0; i < entries.length; i++) stories[entries[i] ?? 0] = (stories[entries[i] ?? 0] ?? 0) + 1;
  // In steps, so that few of these lengths differ after one story has changed.
  const about = Uint32Array.from(stories, inSteps);
  return Uint16Array.from({ length: starts.length - 1 }, (_, story) => {
    const first = at(starts, story);
    const last = Math.min(at(starts, story + 1), first + queryTerms);
    let [end, postings] = [first, 0];
    while (end < last && (end === first || postings + (about[entries[end] ?? 0] ?? 0) <= most))
      postings += about[entries[end++] ?? 0] ?? 0;
    return end - first;
  });
}

/** An index that finds similar stories. Its arrays can be shared by threads. */
export interface InvertedIndex {
  /** The entries of each story, of which the first are looked up. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
  /** How many of each story's entries are looked up. */
  readonly lengths: Uint16Array;
  /** The stories with term `t` are at `firstPostings[t]` to before `firstPostings[t + 1]`. */
  readonly firstPostings: Uint32Array;
  readonly postings: Uint32Array;
  /** The weight of the term in each of them. */
  readonly postingWeights: Float32Array;
}

/**
 * Makes an index.
 * @param lengths how many of each story's heaviest terms are looked up
 * @param isIndexed which stories can be found; without it all
 * @param isAsked which stories are looked up, if they are few: the index has no other terms than theirs
 */
export function makeIndex(
  vectors: Vectors,
  lengths: Uint16Array,
  isIndexed: (story: number) => boolean = () => true,
  isAsked?: (story: number) => boolean,
): InvertedIndex {
  const { starts, entries, weights } = vectors;
  return { starts, entries, weights, lengths, ...collect(vectors, isIndexed, termsOf(vectors, lengths, isAsked)) };
}

/** @returns a function that gives the stories most similar to one, best first, without itself; equal ones by index */
export function searchIn(index: InvertedIndex): (story: number, limit: number) => Hit[] {
  const { starts, entries, weights, lengths, firstPostings, postings, postingWeights } = index;
  const scores = new Float64Array(lengths.length);
  const touched = new Uint32Array(lengths.length);
  return (story, limit) => {
    let seen = 0;
    const last = at(starts, story) + at(lengths, story);
    for (let i = at(starts, story); i < last; i++) {
      const term = entries[i] ?? 0;
      const weight = weights[i] ?? 0;
      const end = firstPostings[term + 1] ?? 0;
      for (let slot = firstPostings[term] ?? 0; slot < end; slot++) {
        const other = postings[slot] ?? 0;
        const score = scores[other] ?? 0;
        if (score === 0) touched[seen++] = other;
        scores[other] = score + weight * (postingWeights[slot] ?? 0);
      }
    }
    const hits = highestScored(touched.subarray(0, seen), scores, limit + 1).flatMap((other) =>
      other === story ? [] : { story: other, score: at(scores, other) },
    );
    for (let i = 0; i < seen; i++) scores[touched[i] ?? 0] = 0;
    return hits.slice(0, limit);
  };
}

/** 1 for each term, by its number, that is looked up. */
function termsOf(
  { termHashes, starts, entries }: Vectors,
  lengths: Uint16Array,
  isAsked: ((story: number) => boolean) | undefined,
): Uint8Array {
  const asked = new Uint8Array(termHashes.length);
  if (isAsked === undefined) return asked.fill(1);
  for (let story = 0; story < starts.length - 1; story++) {
    if (!isAsked(story)) continue;
    const last = at(starts, story) + at(lengths, story);
    for (let i = at(starts, story); i < last; i++) asked[entries[i] ?? 0] = 1;
  }
  return asked;
}

/**
 * Groups stories by term: the stories with term `t` are at `firstPostings[t]` to before `firstPostings[t + 1]`.
 * @param asked 1 for each term that has such a group
 */
function collect(
  { termHashes, starts, entries, weights }: Vectors,
  isIndexed: (story: number) => boolean,
  asked: Uint8Array,
) {
  const indexed = Array.from({ length: starts.length - 1 }, (_, story) => story).filter(isIndexed);
  const firstPostings = new Uint32Array(termHashes.length + 1);
  for (const story of indexed) {
    const end = at(starts, story + 1);
    for (let i = at(starts, story); i < end; i++) {
      const term = entries[i] ?? 0;
      if (asked[term] === 1) firstPostings[term + 1] = (firstPostings[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < termHashes.length; term++)
    firstPostings[term + 1] = at(firstPostings, term + 1) + at(firstPostings, term);
  const nextSlots = firstPostings.slice();
  const postings = new Uint32Array(at(firstPostings, termHashes.length));
  const postingWeights = new Float32Array(postings.length);
  for (const story of indexed) {
    const end = at(starts, story + 1);
    for (let i = at(starts, story); i < end; i++) {
      const term = entries[i] ?? 0;
      if (asked[term] !== 1) continue;
      const slot = nextSlots[term] ?? 0;
      nextSlots[term] = slot + 1;
      postings[slot] = story;
      postingWeights[slot] = weights[i] ?? 0;
    }
  }
  return { firstPostings, postings, postingWeights };
}
