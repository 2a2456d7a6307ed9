/** Which terms of an index a word of a question means: itself, in other endings, begun, or mistyped. */
import { mostWordFiles, type SearchManifest } from './format.ts';
import { isMark, leastCorrected, reversed } from './terms.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { editDistance, prefixEditDistance } from '../text/edit-distance.ts';
import { firstsIn, placeOf, placesIn, termsIn, type Shelf } from './index-files.ts';
import { sameStem } from '../text/words.ts';

export interface Match {
  readonly term: string;
  /** Which term of the index it is. */
  readonly place: number;
  /** How many stories have it. */
  readonly stories: number;
  readonly how: 'exact' | 'ending' | 'beginning' | 'slip';
  /** What it is worth beside the word itself, from 0 to 1. */
  readonly worth: number;
}

const worths = { exact: 1, ending: 0.8, beginning: 0.7, slip: 0.5 };
/** Words that a beginning may mean: those of most stories. Of two characters of a script without spaces there are more. */
const mostBegun = 8;
const mostBegunUnspaced = 24;
const mostSlips = 4;

const last = '\uffff';

/**
 * @param open whether the word may only have been begun
 * @param exact whether nothing but the word will do
 * @returns undefined while files of it are on their way
 */
export function matchesOf(
  word: string,
  open: boolean,
  exact: boolean,
  manifest: SearchManifest,
  shelf: Shelf,
): readonly Match[] | undefined {
  const firsts = manifest.words.map(({ first }) => first);
  const until = open ? placeOf(firsts, word + last) : placeOf(firsts, word);
  const from = placeOf(firsts, word);
  // What begins with one letter is, in a large edition, half of all there is.
  const files = until - from < mostWordFiles ? range(from, until) : [from];
  const found: Match[] = [];
  const begun: Match[] = [];
  const there = visitWords(files, manifest, shelf, (term, place, stories) => {
    if (term === word) found.push({ term, place, stories, how: 'exact', worth: worths.exact });
    else if (open && term.startsWith(word))
      begun.push({ term, place, stories, how: 'beginning', worth: worths.beginning });
    else if (!exact && sameStem(word, term)) found.push({ term, place, stories, how: 'ending', worth: worths.ending });
  });
  if (!there) return undefined;
  const most = hasUnspaced(word) ? mostBegunUnspaced : mostBegun;
  found.push(...begun.toSorted(byStories).slice(0, most));
  return found.length > 0 || exact ? found : slipsOf(word, open, manifest, shelf);
}

interface Entry {
  readonly term: string;
  readonly place: number;
  readonly stories: number;
}

const byStories = (a: Entry, b: Entry): number => b.stories - a.stories || a.place - b.place;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

type Visit = (term: string, place: number, stories: number) => void;

/** @returns whether all files are there; all are asked for */
function visitWords(files: readonly number[], manifest: SearchManifest, shelf: Shelf, visit: Visit): boolean {
  const shelved = files.map((number) => shelf.words(number));
  const firsts = firstsIn(manifest).words;
  for (const [i, file] of shelved.entries()) {
    if (file === undefined) return false;
    const { terms, counts } = termsIn(file);
    const first = firsts[files[i] ?? 0] ?? 0;
    for (let at = 0; at < terms.length; at++) visit(terms[at] ?? '', first + at, counts[at] ?? 0);
  }
  return true;
}

/** The same of words by their endings. */
function visitEndings(files: readonly number[], shelf: Shelf, visit: Visit): boolean {
  const shelved = files.map((file) => shelf.endings(file));
  for (const file of shelved) {
    if (file === undefined) return false;
    const { terms, counts } = termsIn(file);
    const places = placesIn(file);
    for (let at = 0; at < terms.length; at++) visit(terms[at] ?? '', places[at] ?? 0, counts[at] ?? 0);
  }
  return true;
}

/**
 * The words nearest to a mistyped one. A slip is in its first half or in its second, so that it
 * is among the words that begin like it or among those that end like it.
 */
function slipsOf(word: string, open: boolean, manifest: SearchManifest, shelf: Shelf): readonly Match[] | undefined {
  const slips = word.length < leastCorrected || hasUnspaced(word) ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0) return [];
  const digits = digitsIn(word);
  let nearest = slips;
  const near = new Map<string, Entry & { readonly distance: number }>();
  const there = visitLike(word, manifest, shelf, (term, place, stories) => {
    const distance = (open ? prefixEditDistance : editDistance)(word, term, nearest);
    // 2025 is no slip of 2026, but another year.
    if (distance > nearest || isMark(term) || digitsIn(term) !== digits) return;
    nearest = distance;
    near.set(term, { term, place, stories, distance });
  });
  if (!there) return undefined;
  return [...near.values()]
    .filter(({ distance }) => distance === nearest)
    .toSorted(byStories)
    .slice(0, mostSlips)
    .map(({ term, place, stories }) => ({ term, place, stories, how: 'slip', worth: worths.slip / nearest }));
}

/** The digits of a word, in any script. */
const digitsIn = (word: string): string => word.replaceAll(/\P{Nd}+/gu, '');

/** Visits all words that may be near to one. */
function visitLike(word: string, manifest: SearchManifest, shelf: Shelf, visit: Visit): boolean {
  if (manifest.words.length <= mostWordFiles)
    return visitWords(range(0, manifest.words.length - 1), manifest, shelf, visit);
  const half = Math.floor(word.length / 2);
  const begins = around(
    manifest.words.map(({ first }) => first),
    word,
    word.slice(0, half),
  );
  const ends = around(manifest.endings, reversed(word), reversed(word.slice(half)));
  const first = visitWords(begins, manifest, shelf, visit);
  return visitEndings(ends, shelf, visit) && first;
}

/** The files of what begins with half a word; where those are many, the ones about the word itself. */
function around(firsts: readonly string[], whole: string, half: string): number[] {
  const [from, to] = [placeOf(firsts, half), placeOf(firsts, half + last)];
  const files = range(from, to);
  const own = placeOf(firsts, whole);
  const before = Math.max(0, Math.min(own - from - 1, files.length - mostWordFiles));
  return files.slice(before, before + mostWordFiles);
}
