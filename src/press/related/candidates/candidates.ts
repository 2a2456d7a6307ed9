/**
 * Finds the candidates for each story's related stories: those that share its heaviest terms. The result of an earlier
 * build is updated. A story whose terms or weights have changed is compared with all stories; any other story is only
 * compared with the changed ones. The result is the same as without the earlier one.
 */
import { emptyLists, writeList, type CandidateList, type CandidateLists } from './candidate-lists.ts';
import { makeIndex, queryLengths, searchIn, type Hit } from './inverted-index.ts';
import { searchTogether, storiesForThreads, type HelpSearch } from './shared-search.ts';
import { sameRow, type Earlier, type KeptRows } from '../story-matches.ts';
import { at, type Vectors } from '../vectors.ts';

export interface Candidates {
  /** The candidates of a story by their indices, best first. */
  readonly of: (story: number) => Uint32Array;
  readonly cache: CandidateCache;
}

/** The candidates of all stories, as they are written to a file. Their keys are hashes of the stories' vectors. */
export interface CandidateCache extends KeptRows, CandidateLists {
  /** How many of each story's terms were looked up. */
  readonly queries: Uint16Array;
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
 * @param vectors with a hash of each; two stories must be in the same order in every build
 * @param earlier the result of an earlier build, of the same search
 * @param help lets other threads search too, if nothing of an earlier build can be taken
 */
export function findCandidates(
  vectors: Vectors & KeptRows,
  { queryTerms, needed }: CandidateSearch,
  earlier?: Earlier<CandidateCache>,
  help?: HelpSearch,
): Candidates {
  const capacity = Math.ceil(needed * spare);
  const { keys } = vectors;
  const count = keys.length;
  const kept = earlier?.rows.capacity === capacity ? earlier : undefined;
  const queries = queryLengths(vectors, queryTerms);
  const lists =
    kept === undefined && help !== undefined && count >= storiesForThreads
      ? searchTogether(makeIndex(vectors, queries), capacity, help)
      : listsOf(vectors, { queries, needed, capacity }, kept);
  const { lengths, candidates } = lists;
  return {
    of: (story) => candidates.subarray(story * capacity, story * capacity + at(lengths, story)),
    cache: { keys, queries, ...lists },
  };
}

interface ListSearch extends Pick<CandidateSearch, 'needed'>, Pick<CandidateCache, 'queries' | 'capacity'> {}

/** Finds the lists in this thread. */
function listsOf(
  vectors: Vectors & KeptRows,
  { queries, needed, capacity }: ListSearch,
  kept: Earlier<CandidateCache> | undefined,
): CandidateLists {
  const before = Int32Array.from(vectors.keys, (key, story) => {
    const same = sameRow(kept, story, key);
    return kept?.rows.queries[same] === queries[story] ? same : -1;
  });
  const lists = emptyLists(queries.length, capacity);
  const indexOf = (...parts: Parameters<typeof makeIndex>) => searchIn(makeIndex(...parts));
  let [all, few] = [undefined, undefined] as [Search | undefined, Search | undefined];
  const search = (story: number): CandidateList => {
    // Most changed stories are known before; a few more may need it after.
    const isNew = before[story] === -1;
    if (isNew) few ??= indexOf(vectors, queries, undefined, kept && ((one) => before[one] === -1));
    else all ??= indexOf(vectors, queries);
    const hits = (isNew ? few : all)?.(story, capacity) ?? [];
    return { hits, isComplete: hits.length < capacity };
  };
  const changed = kept && indexOf(vectors, queries, (story) => before[story] === -1);
  for (let story = 0; story < queries.length; story++) {
    const from = before[story] ?? -1;
    if (kept === undefined || changed === undefined || from < 0) {
      writeList(lists, story, search(story));
      continue;
    }
    const hits = changed(story, capacity);
    if (!copyWhole(kept, from, before, hits, lists, story))
      writeList(lists, story, update(listAt(kept, from, before), hits, needed, capacity) ?? search(story));
  }
  return lists;
}

type Search = (story: number, limit: number) => Hit[];

/**
 * Copies a list of the earlier build if it is still right. That is so if no story in it has changed, and no changed
 * story ranks before its last.
 * @param before the earlier index of each unchanged story, or -1
 * @param changed hits among the changed stories, best first
 */
function copyWhole(
  { rows, matches: { now } }: Earlier<CandidateCache>,
  from: number,
  before: Int32Array,
  [first]: readonly Hit[],
  { capacity, lengths, complete, candidates, scores }: CandidateLists,
  to: number,
): boolean {
  const length = at(rows.lengths, from);
  const [source, target] = [from * capacity, to * capacity];
  if (first !== undefined) {
    const isLast = first.score === rows.scores[source + length - 1];
    if (rows.complete[from] === 1 || length === 0 || isLast) return false;
    if (first.score > (rows.scores[source + length - 1] ?? 0)) return false;
  }
  for (let i = 0; i < length; i++) {
    const story = now[rows.candidates[source + i] ?? 0] ?? -1;
    if (story < 0 || (before[story] ?? -1) < 0) return false;
    candidates[target + i] = story;
  }
  scores.set(rows.scores.subarray(source, source + length), target);
  lengths[to] = length;
  complete[to] = rows.complete[from] ?? 0;
  return true;
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

/** The part of an earlier list that is still valid: the scores of unchanged stories. */
function listAt(
  { rows: { capacity, lengths, complete, candidates, scores }, matches: { now } }: Earlier<CandidateCache>,
  from: number,
  before: Int32Array,
): CandidateList {
  const hits: Hit[] = [];
  for (let i = from * capacity; i < from * capacity + at(lengths, from); i++) {
    const story = now[at(candidates, i)] ?? -1;
    if (story >= 0 && (before[story] ?? -1) >= 0) hits.push({ story, score: at(scores, i) });
  }
  return { hits, isComplete: complete[from] === 1 };
}
