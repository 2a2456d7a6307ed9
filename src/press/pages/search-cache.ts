/** The terms of stories for the search index, in a file that is reused between builds. */
import { join } from 'node:path';
import { IndexTerms, type StoryTerms } from '../../search-engine/index-story.ts';
import { readCheckedValue, writeCheckedValue } from '../files/checked-file.ts';
import { keyOfInputs } from '../reuse/memo.ts';

export interface SearchCache {
  readonly all: IndexTerms;
  /** The terms of a story by all that decides them, or makes them. */
  readonly termsOf: (inputs: unknown, make: () => StoryTerms) => StoryTerms;
}

export interface OpenSearchCache extends SearchCache {
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
  /** Writes what this build has used. All else is dropped. @throws the file system's error */
  readonly close: () => Promise<void>;
}

/** Has nothing. */
export const emptySearchCache = (): SearchCache => ({ all: new IndexTerms(), termsOf: (_, make) => make() });

/** The lists of all stories one after another. */
interface StoredTerms {
  readonly keys: readonly string[];
  /** In order. */
  readonly all: readonly string[];
  /** For each story: how many terms and pairs it has. */
  readonly lengths: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly pairs: Uint32Array;
}

/**
 * Opens the cache.
 * @param file created if it does not exist
 * @param code a digest of the code that makes the terms. What other code has made is forgotten
 */
export async function openSearchCache(folder: string, name: string, code: string): Promise<OpenSearchCache> {
  const file = join(folder, `${name}.terms`);
  const { all, ...read } = await readTerms(file, code);
  let known = read.known;
  let used = new Map<string, StoryTerms>();
  return {
    all,
    termsOf(inputs, make) {
      const key = keyOfInputs(inputs);
      const terms = used.get(key) ?? known.get(key) ?? make();
      used.set(key, terms);
      return terms;
    },
    turn() {
      [known, used] = [used, new Map()];
    },
    async close() {
      if (used.size === known.size && [...used.keys()].every((key) => known.has(key))) return;
      await writeCheckedValue(file, code, stored(used, all));
    },
  };
}

function stored(used: ReadonlyMap<string, StoryTerms>, { terms: all }: IndexTerms): StoredTerms {
  const stories = [...used.values()];
  const isUsed = new Uint8Array(all.length);
  for (const { terms } of stories) for (const term of terms) isUsed[term] = 1;
  // In order, since a list that is nearly in order is sorted in a fraction of the time.
  const order = all
    .flatMap((term, number) => (isUsed[number] === 1 ? [{ term, number }] : []))
    .toSorted((a, b) => (a.term < b.term ? -1 : 1));
  const next = new Uint32Array(all.length);
  for (const [i, { number }] of order.entries()) next[number] = i;
  const sum = (lengthOf: (story: StoryTerms) => number) =>
    stories.reduce((length, story) => length + lengthOf(story), 0);
  const terms = new Uint32Array(sum((story) => story.terms.length));
  const weights = new Uint8Array(terms.length);
  const pairs = new Uint32Array(sum((story) => story.pairs.length));
  let [term, pair] = [0, 0];
  for (const story of stories) {
    weights.set(story.weights, term);
    for (const number of story.terms) terms[term++] = next[number] ?? 0;
    pairs.set(story.pairs, pair);
    pair += story.pairs.length;
  }
  return {
    keys: [...used.keys()],
    all: order.map((one) => one.term),
    lengths: Uint32Array.from(stories.flatMap((story) => [story.terms.length, story.pairs.length])),
    terms,
    weights,
    pairs,
  };
}

async function readTerms(
  file: string,
  code: string,
): Promise<{ readonly all: IndexTerms; readonly known: ReadonlyMap<string, StoryTerms> }> {
  const stored = await readCheckedValue<StoredTerms>(file, code);
  if (stored === undefined) return { all: new IndexTerms(), known: new Map() };
  const { keys, all, lengths, terms, weights, pairs } = stored;
  let [term, pair] = [0, 0];
  const known = keys.map((key, i) => {
    const [toTerm, toPair] = [term + (lengths[i * 2] ?? 0), pair + (lengths[i * 2 + 1] ?? 0)];
    const story: StoryTerms = {
      terms: terms.subarray(term, toTerm),
      weights: weights.subarray(term, toTerm),
      pairs: pairs.subarray(pair, toPair),
    };
    [term, pair] = [toTerm, toPair];
    return [key, story] as const;
  });
  return { all: new IndexTerms([...all]), known: new Map(known) };
}
