/**
 * The files of an index as far as they are there. Who looks for something that is not gets
 * nothing, and asks again when it has come: searching itself never waits, so that what is
 * there answers at once.
 */
import { numbersIn } from './numbers.ts';
import type { StoryPage } from '../edition/published.ts';
import type { SearchCards, SearchDays, SearchEndings, SearchManifest, SearchPlaces, SearchWords } from './format.ts';

/** Each answers undefined while its file is on its way. */
export interface Shelf {
  readonly manifest: () => SearchManifest | undefined;
  readonly words: (file: number) => SearchWords | undefined;
  readonly endings: (file: number) => SearchEndings | undefined;
  readonly places: (file: number) => SearchPlaces | undefined;
  readonly cards: (file: number) => SearchCards | undefined;
  readonly days: () => SearchDays | undefined;
  /** `none` where it cannot be had. */
  readonly story: (slug: string) => StoryPage | 'none' | undefined;
}

/** Remembers what is made of a file, as long as the file is there. */
function once<File extends object, T>(make: (file: File) => T): (file: File) => T {
  const made = new WeakMap<File, T>();
  return (file) => {
    let known = made.get(file);
    if (known === undefined) made.set(file, (known = make(file)));
    return known;
  };
}

const split = (text: string): string[] => (text === '' ? [] : text.split(' '));

export const termsIn = once(({ terms, counts }: Pick<SearchWords, 'terms' | 'counts'>) => ({
  terms: split(terms),
  counts: numbersIn(counts),
}));
export const placesIn = once(({ places }: SearchEndings) => numbersIn(places));
export const listsIn = once(({ lists }: SearchPlaces) => lists.split(' '));

/** Which term is the first of each file: of words, and of places. */
export const firstsIn = once(({ words, places }: SearchManifest) => ({
  words: sums(words.map(({ terms }) => terms)),
  places: sums(numbersIn(places)),
}));

function sums(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count) - count);
}

/** The last place of a sorted list that is not behind a value; 0 where all are. */
export function placeOf<T extends string | number>(sorted: readonly T[], value: T): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? value) <= value) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}
