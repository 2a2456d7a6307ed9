/** Collects the postings of all stories in flat arrays: a large edition has millions. */
import { maxTermWeight } from './postings.ts';
import type { StoryTerms } from './index-story.ts';

/** How many values a weight can have. A posting is one number: `story * weightLevels + weight`. */
export const weightLevels = maxTermWeight + 1;

export interface Postings {
  /** In the order of their UTF-16 code units. */
  readonly terms: readonly string[];
  /** The postings of term `i` are those from `starts[i]` to before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** In the order of the stories, for each term. */
  readonly postings: Uint32Array;
}

/**
 * Collects the postings of all stories.
 * @param read gives the terms of a story by its number; called once for each
 * @param visit sees them too
 */
export function collectPostings(
  count: number,
  read: (story: number) => StoryTerms,
  visit?: (story: number, terms: StoryTerms) => void,
): Postings {
  const ids = new Map<string, number>();
  // By stories: `term id * weightLevels + weight`.
  const entries = createList();
  const storyStarts = new Uint32Array(count + 1);
  const frequencies: number[] = [];
  for (let story = 0; story < count; story++) {
    const own = read(story);
    visit?.(story, own);
    for (const [i, term] of (own.terms === '' ? [] : own.terms.split(' ')).entries()) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        frequencies.push(0);
      }
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      entries.push(id * weightLevels + (own.weights[i] ?? 0));
    }
    storyStarts[story + 1] = entries.length;
  }

  const terms = [...ids.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const numberOf = new Uint32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  for (const [number, term] of terms.entries()) {
    const id = ids.get(term) ?? 0;
    numberOf[id] = number;
    starts[number + 1] = (starts[number] ?? 0) + (frequencies[id] ?? 0);
  }
  return { terms, starts, postings: groupByTerm(entries.values(), storyStarts, numberOf, starts) };
}

/** Moves entries from the order of stories to that of terms. */
function groupByTerm(
  entries: Uint32Array,
  storyStarts: Uint32Array,
  numberOf: Uint32Array,
  starts: Uint32Array,
): Uint32Array {
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let story = 0; story < storyStarts.length - 1; story++) {
    for (let i = storyStarts[story] ?? 0; i < (storyStarts[story + 1] ?? 0); i++) {
      const entry = entries[i] ?? 0;
      const term = numberOf[Math.floor(entry / weightLevels)] ?? 0;
      const position = next[term] ?? 0;
      next[term] = position + 1;
      postings[position] = story * weightLevels + (entry % weightLevels);
    }
  }
  return postings;
}

/** A growing list of whole numbers below 2^32. */
export function createList() {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length++] = value;
    },
    get length(): number {
      return length;
    },
    values: (): Uint32Array => values,
  };
}
