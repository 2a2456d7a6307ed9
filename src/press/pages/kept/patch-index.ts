/** Changes the search index of an earlier build, so that only the lists are made anew that a changed story is in. */
import { IndexTerms, type StoryTerms } from '../../../search-engine/index-story.ts';
import { weightLevels, type Postings } from '../../../search-engine/collect-postings.ts';
import type { CollectedIndex } from '../../../search-engine/build-index.ts';

/** The terms of stories by the numbers of the stories. */
export interface ChangedStories {
  readonly stories: ReadonlyMap<number, StoryTerms>;
  /** The terms by their numbers. */
  readonly all: IndexTerms;
}

/** Puts other terms in place of those of a few stories. @param count how many stories the index has */
export function patchIndex(last: CollectedIndex, { stories, all }: ChangedStories, count: number): CollectedIndex {
  const isChanged = new Uint8Array(count);
  for (const story of stories.keys()) isChanged[story] = 1;
  const inOrder = [...stories].toSorted(([a], [b]) => a - b);
  const added = new Map<string, number[]>();
  const addedPairs = new Map<number, number[]>();
  for (const [story, { terms, weights, pairs }] of inOrder) {
    for (const [i, number] of terms.entries())
      addTo(added, all.terms[number] ?? '', story * weightLevels + (weights[i] ?? 0));
    for (const bucket of pairs) addTo(addedPairs, bucket, story);
  }
  const { terms, starts } = withTerms(last, [...added.keys()]);
  const numbers = new Map([...added].map(([term, postings]) => [placeOf(terms, term), postings]));
  const patched = patchLists({ starts, values: last.postings }, numbers, { isChanged, bits: Math.log2(weightLevels) });
  const pairLists = { starts: last.pairs.starts, values: last.pairs.stories };
  const pairs = patchLists(pairLists, addedPairs, { isChanged, bits: 0 });
  return {
    ...withoutEmpty({ terms, starts: patched.starts, postings: patched.values }),
    pairs: { starts: pairs.starts, stories: pairs.values },
  };
}

function addTo<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The place of a term in a sorted list, or where it would be. */
function placeOf(terms: readonly string[], term: string): number {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? '') < term) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds those of the terms that are new, with empty lists. */
function withTerms(
  { terms, starts }: Pick<Postings, 'terms' | 'starts'>,
  added: readonly string[],
): Pick<Postings, 'terms' | 'starts'> {
  const places = added
    .map((term) => ({ term, place: placeOf(terms, term) }))
    .filter(({ term, place }) => terms[place] !== term)
    .toSorted((a, b) => (a.term < b.term ? -1 : 1));
  if (places.length === 0) return { terms, starts };
  const [allTerms, allStarts] = [[] as string[], [] as number[]];
  let from = 0;
  for (const { term, place } of [...places, { term: undefined, place: terms.length }]) {
    for (; from < place; from++) {
      allTerms.push(terms[from] ?? '');
      allStarts.push(starts[from] ?? 0);
    }
    allStarts.push(starts[place] ?? 0);
    if (term !== undefined) allTerms.push(term);
  }
  return { terms: allTerms, starts: Uint32Array.from(allStarts) };
}

/** Lists of numbers, one after another. */
interface NumberLists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Whose values are removed. */
interface Removed {
  /** 1 for each story that is, by its number. */
  readonly isChanged: Uint8Array;
  /** How many bits of a value say something else than the story. */
  readonly bits: number;
}

/**
 * Removes values from lists, and adds others.
 * @param added by the places of the lists
 */
function patchLists(
  { starts, values }: NumberLists,
  added: ReadonlyMap<number, readonly number[]>,
  { isChanged, bits }: Removed,
): NumberLists {
  const count = starts.length - 1;
  const isTouched = new Uint8Array(count);
  for (const list of added.keys()) isTouched[list] = 1;
  // A function for each list, since one that is called often is compiled better than one that runs long.
  const hasChanged = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isChanged[(values[i] ?? 0) >>> bits] === 1) return true;
    return false;
  };
  for (let list = 0; list < count; list++)
    if (hasChanged(starts[list] ?? 0, starts[list + 1] ?? 0)) isTouched[list] = 1;
  const size = [...added.values()].reduce((sum, list) => sum + list.length, values.length);
  const next = new Uint32Array(size);
  const nextStarts = new Uint32Array(count + 1);
  let [end, copied] = [0, 0];
  const copyTo = (position: number) => {
    next.set(values.subarray(copied, position), end);
    end += position - copied;
    copied = position;
  };
  for (let list = 0; list < count; list++) {
    const [from, to] = [starts[list] ?? 0, starts[list + 1] ?? 0];
    nextStarts[list] = end + from - copied;
    if (isTouched[list] === 0) continue;
    copyTo(from);
    const left = values.subarray(from, to).filter((value) => isChanged[value >>> bits] !== 1);
    const merged = Uint32Array.from([...left, ...(added.get(list) ?? [])]).toSorted();
    next.set(merged, end);
    end += merged.length;
    copied = to;
  }
  copyTo(values.length);
  nextStarts[count] = end;
  return { starts: nextStarts, values: next.subarray(0, end) };
}

/** Leaves out terms that no story has any more. */
function withoutEmpty(lists: Postings): Postings {
  const { terms, starts, postings } = lists;
  const isUsed = (_: string, i: number) => starts[i] !== starts[i + 1];
  if (terms.every(isUsed)) return lists;
  const used = terms.flatMap((term, i) => (isUsed(term, i) ? i : []));
  return {
    terms: used.map((i) => terms[i] ?? ''),
    starts: Uint32Array.from([...used.map((i) => starts[i] ?? 0), postings.length]),
    postings,
  };
}

/** The terms of each story of an index: its lists the other way round. */
export function storiesOf({ starts, postings, pairs }: CollectedIndex, count: number): StoryTerms[] {
  const terms = turned({ starts, values: postings }, count, (posting) => Math.floor(posting / weightLevels));
  const buckets = turned({ starts: pairs.starts, values: pairs.stories }, count, (story) => story);
  const weights = Uint8Array.from(terms.values, (posting) => posting % weightLevels);
  return Array.from({ length: count }, (_, story) => {
    const [from, to] = [terms.starts[story], terms.starts[story + 1]];
    return {
      terms: terms.lists.subarray(from, to),
      weights: weights.subarray(from, to),
      pairs: buckets.lists.subarray(buckets.starts[story], buckets.starts[story + 1]),
    };
  });
}

/** Groups values by their stories, each with the place of the list that it was in. */
function turned({ starts, values }: NumberLists, count: number, storyOf: (value: number) => number) {
  const storyStarts = new Uint32Array(count + 1);
  for (let i = 0; i < values.length; i++) {
    const after = storyOf(values[i] ?? 0) + 1;
    storyStarts[after] = (storyStarts[after] ?? 0) + 1;
  }
  for (let story = 0; story < count; story++)
    storyStarts[story + 1] = (storyStarts[story + 1] ?? 0) + (storyStarts[story] ?? 0);
  const next = storyStarts.slice();
  const [lists, turnedValues] = [new Uint32Array(values.length), new Uint32Array(values.length)];
  for (let list = 0; list < starts.length - 1; list++) {
    const end = starts[list + 1] ?? 0;
    for (let i = starts[list] ?? 0; i < end; i++) {
      const value = values[i] ?? 0;
      const story = storyOf(value);
      const position = next[story] ?? 0;
      next[story] = position + 1;
      lists[position] = list;
      turnedValues[position] = value;
    }
  }
  return { starts: storyStarts, lists, values: turnedValues };
}
