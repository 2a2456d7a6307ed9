/** Posting lists: which stories have a term, and the term's weight in each. */
import { maxPostings, type SearchManifest } from './format.ts';
import { lastNotAbove, postingListsIn, type IndexFiles } from './index-files.ts';
import type { Match } from './match-terms.ts';
import { digitAt } from './number-codec.ts';

/** The weight of a term in a story is a whole number from 1 to this. */
export const maxTermWeight = 63;

/** The stories of one term that a word of the query matches. */
export interface PostingList {
  readonly match: Match;
  /** As the file has it: see `forEachPosting`. */
  readonly encoded: string;
}

/**
 * Reads the posting lists of the terms that each word matches.
 * @returns undefined while files are being fetched
 */
export function readPostings(
  words: readonly (readonly Match[])[],
  manifest: SearchManifest,
  files: IndexFiles,
): PostingList[][] | undefined {
  const lists = words.map((matches) =>
    matches.map((match) => {
      const file = files.postings(lastNotAbove(manifest.postings, match.term));
      if (file === undefined) return undefined;
      const encoded = postingListsIn(file).get(match.term);
      if (encoded === undefined) files.noteContradiction?.();
      return { match, encoded: encoded ?? '' };
    }),
  );
  return lists.every((word) => word.every((list) => list !== undefined)) ? lists : undefined;
}

/** Whether a word's list is cut at `maxPostings`, so that a story that is not in it may still have the word. */
export const isCut = (word: readonly PostingList[]): boolean => word.some(({ match }) => match.stories > maxPostings);

/**
 * Visits the stories of an encoded list. Each is a gap, which is the number of stories skipped since the one
 * before, encoded as in number-codec.ts, and one character for the term's weight.
 */
export function forEachPosting(encoded: string, visit: (story: number, weight: number) => void): void {
  let story = -1;
  for (let position = 0; position < encoded.length; position++) {
    let digit = digitAt(encoded, position);
    let gap = digit & 31;
    for (let shift = 5; digit >= 32; shift += 5) {
      digit = digitAt(encoded, ++position);
      gap += (digit & 31) << shift;
    }
    story += gap + 1;
    visit(story, digitAt(encoded, ++position));
  }
}
