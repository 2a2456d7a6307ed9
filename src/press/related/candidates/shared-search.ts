/**
 * Finds candidates in several threads at once. The threads share the index and the lists in memory. Each takes the next
 * few stories until there are none. A list depends on its story only, so any thread makes the same one.
 */
import { emptyLists, writeList, type CandidateLists } from './candidate-lists.ts';
import { searchIn, type InvertedIndex } from './inverted-index.ts';

/** Another thread takes as long to start as this one for the lists of some hundred stories. */
export const storiesForThreads = 2000;

/** So many stories are taken together. */
const storiesTogether = 64;

/** A search whose memory is shared. */
export interface SharedSearch {
  readonly index: InvertedIndex;
  readonly lists: CandidateLists;
  /** The number of the next part, which has `storiesTogether` stories. */
  readonly next: Int32Array;
  /** 1 for each part that is done. */
  readonly done: Int32Array;
}

/** Lets other threads take parts of a search. */
export type HelpSearch = (search: SharedSearch) => void;

/**
 * Finds the candidates of all stories.
 * @param capacity how many each story has at most
 * @param help gives the search to other threads, which call `searchParts`
 * @param waiting milliseconds after which this thread does what another has begun: it may have ended
 */
export function searchTogether(
  index: InvertedIndex,
  capacity: number,
  help: HelpSearch,
  waiting = 2000,
): CandidateLists {
  const stories = index.lengths.length;
  const integers = (length: number) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  const search: SharedSearch = {
    index: sharedIndex(index),
    lists: emptyLists(stories, capacity, (bytes) => new SharedArrayBuffer(bytes)),
    next: integers(1),
    done: integers(Math.ceil(stories / storiesTogether)),
  };
  help(search);
  searchParts(search);
  const { done, lists } = search;
  for (let part = 0; part < done.length; part++)
    if (Atomics.wait(done, part, 0, waiting) === 'timed-out') searchPart(search, part, searchIn(search.index));
  // They are kept in files, which are written from memory that is not shared.
  const { lengths, complete, candidates, scores } = lists;
  return {
    capacity,
    lengths: lengths.slice(),
    complete: complete.slice(),
    candidates: candidates.slice(),
    scores: scores.slice(),
  };
}

/** Takes parts of a search until there are none. */
export function searchParts(search: SharedSearch): void {
  const find = searchIn(search.index);
  for (;;) {
    const part = Atomics.add(search.next, 0, 1);
    if (part >= search.done.length) return;
    searchPart(search, part, find);
  }
}

function searchPart({ index, lists, done }: SharedSearch, part: number, find: ReturnType<typeof searchIn>): void {
  const first = part * storiesTogether;
  const end = Math.min(first + storiesTogether, index.lengths.length);
  for (let story = first; story < end; story++) {
    const hits = find(story, lists.capacity);
    writeList(lists, story, { hits, isComplete: hits.length < lists.capacity });
  }
  Atomics.store(done, part, 1);
  Atomics.notify(done, part);
}

/** A copy in shared memory, of the entries that are looked up. */
function sharedIndex(index: InvertedIndex): InvertedIndex {
  const starts = new Uint32Array(index.lengths.length + 1);
  for (const [story, length] of index.lengths.entries()) starts[story + 1] = (starts[story] ?? 0) + length;
  const entries = new Uint32Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(entries.length);
  for (const [story, length] of index.lengths.entries()) {
    const from = index.starts[story] ?? 0;
    entries.set(index.entries.subarray(from, from + length), starts[story]);
    weights.set(index.weights.subarray(from, from + length), starts[story]);
  }
  return {
    starts: shared(starts, Uint32Array),
    entries: shared(entries, Uint32Array),
    weights: shared(weights, Float32Array),
    lengths: shared(index.lengths, Uint16Array),
    firstPostings: shared(index.firstPostings, Uint32Array),
    postings: shared(index.postings, Uint32Array),
    postingWeights: shared(index.postingWeights, Float32Array),
  };
}

type Numbers = Uint16Array | Uint32Array | Float32Array;

function shared<T extends Numbers>(values: T, Kind: new (buffer: SharedArrayBuffer) => T): T {
  const copy = new Kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
