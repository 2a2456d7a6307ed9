/** Scores how well stories match the clauses of a query. */
import { forEachPosting, isCut, maxTermWeight, type PostingList } from './postings.ts';

export interface Scores {
  /** Each story's score, by its number. */
  readonly scores: Float32Array;
  /** Which clauses each story matches: bit i is set for clause i. */
  readonly matched: Uint16Array;
}

/** As many clauses as `matched` has bits. */
export const maxScoredClauses = 16;

/**
 * Scores all stories.
 * @param clauses for each clause, for each of its words, the posting lists of the terms that the word matches
 */
export function scoreStories(clauses: readonly (readonly PostingList[][])[], stories: number): Scores {
  const scores = new Float32Array(stories);
  const matched = new Uint16Array(stories);
  for (const [i, words] of clauses.entries()) {
    const wordsMatched = new Uint8Array(stories);
    // Words with cut lists are not required; a phrase is checked in the text of the stories anyway.
    const required = words.every(isCut) ? words : words.filter((word) => !isCut(word));
    for (const word of required) addWord(word, scores, wordsMatched);
    for (let story = 0; story < stories; story++) {
      if (required.length > 0 && wordsMatched[story] === required.length)
        matched[story] = (matched[story] ?? 0) | (1 << i);
    }
  }
  return { scores, matched };
}

/** Adds a word's score to each story that has it, by the best of the terms that it matches. */
function addWord(word: readonly PostingList[], scores: Float32Array, wordsMatched: Uint8Array): void {
  const stories = scores.length;
  const best = new Float32Array(stories);
  // Inverse document frequency (Robertson and Spärck Jones 1976), of the word and not of its rarest spelling.
  const frequency = word.reduce((most, { match }) => Math.max(most, match.stories), 0);
  const rarity = Math.log(1 + (stories - frequency + 0.5) / (frequency + 0.5)) + 0.1;
  for (const { match, encoded } of word) {
    forEachPosting(encoded, (story, weight) => {
      const value = (rarity * match.weight * weight) / maxTermWeight;
      if (value > (best[story] ?? 0)) best[story] = value;
    });
  }
  for (let story = 0; story < stories; story++) {
    const value = best[story] ?? 0;
    if (value === 0) continue;
    scores[story] = (scores[story] ?? 0) + value;
    wordsMatched[story] = (wordsMatched[story] ?? 0) + 1;
  }
}
