/** The files of an index that have been fetched so far, and their parsed content. */
import { decodeNumbers } from './number-codec.ts';
import type { StoryPage } from '../edition/published.ts';
import type {
  SearchCards,
  SearchDays,
  SearchEndings,
  SearchManifest,
  SearchPairs,
  SearchPostings,
  SearchWords,
} from './format.ts';

/**
 * Each function gives a file, or undefined while the file is being fetched. A search never waits: it returns undefined,
 * and runs again when more files have come. If all files are there, the answer comes at once.
 */
export interface IndexFiles {
  readonly manifest: () => SearchManifest | undefined;
  readonly words: (file: number) => SearchWords | undefined;
  readonly endings: (file: number) => SearchEndings | undefined;
  readonly postings: (file: number) => SearchPostings | undefined;
  readonly pairs: (file: number) => SearchPairs | undefined;
  readonly cards: (file: number) => SearchCards | undefined;
  readonly days: () => SearchDays | undefined;
  /** `none` if the story cannot be fetched. */
  readonly story: (slug: string) => StoryPage | 'none' | undefined;
  /** Is called if files contradict each other: they belong to different editions. */
  readonly noteContradiction?: () => void;
}

/** Parses each file once, and forgets the result together with the file. */
function parseOnce<File extends object, T>(parse: (file: File) => T): (file: File) => T {
  const parsed = new WeakMap<File, T>();
  return (file) => {
    let known = parsed.get(file);
    if (known === undefined) parsed.set(file, (known = parse(file)));
    return known;
  };
}

const split = (text: string): string[] => (text === '' ? [] : text.split(' '));

export const wordsIn = parseOnce(({ terms, counts }: Pick<SearchWords, 'terms' | 'counts'>) => ({
  terms: split(terms),
  counts: decodeNumbers(counts),
}));
/** The posting lists of a file by their terms. */
export const postingListsIn = parseOnce(({ terms, lists }: Pick<SearchPostings, 'terms' | 'lists'>) => {
  const encoded = lists.split(' ');
  return new Map(split(terms).map((term, i) => [term, encoded[i] ?? '']));
});

export const pairListsIn = parseOnce(({ lists }: SearchPairs) => lists.split(' '));

/** The index of the last entry of a sorted list that is not greater than a value; 0 if all are greater. */
export function lastNotAbove<T extends string | number>(sorted: readonly T[], value: T): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? value) <= value) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}
