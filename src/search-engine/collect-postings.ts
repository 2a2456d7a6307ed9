/** Collects the postings of all stories in flat arrays: a large edition has millions. */
import { maxTermWeight } from './postings.ts';
import type { IndexTerms, StoryTerms } from './index-story.ts';

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

/** Collects the postings of all stories. @param all the terms by their numbers */
export function collectPostings(stories: readonly StoryTerms[], { terms: all }: IndexTerms): Postings {
  const frequencies = new Uint32Array(all.length);
  for (const { terms } of stories)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] ?? 0;
      frequencies[term] = (frequencies[term] ?? 0) + 1;
    }
  const order = all
    .flatMap((term, number) => ((frequencies[number] ?? 0) > 0 ? [{ term, number }] : []))
    .toSorted((a, b) => (a.term < b.term ? -1 : 1));
  const numberOf = new Uint32Array(all.length);
  const starts = new Uint32Array(order.length + 1);
  for (const [i, { number }] of order.entries()) {
    numberOf[number] = i;
    starts[i + 1] = (starts[i] ?? 0) + (frequencies[number] ?? 0);
  }
  return { terms: order.map(({ term }) => term), starts, postings: groupByTerm(stories, numberOf, starts) };
}

/** Moves entries from the order of stories to that of terms. */
function groupByTerm(stories: readonly StoryTerms[], numberOf: Uint32Array, starts: Uint32Array): Uint32Array {
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [story, { terms, weights }] of stories.entries()) {
    for (let i = 0; i < terms.length; i++) {
      const term = numberOf[terms[i] ?? 0] ?? 0;
      const position = next[term] ?? 0;
      next[term] = position + 1;
      postings[position] = story * weightLevels + (weights[i] ?? 0);
    }
  }
  return postings;
}
