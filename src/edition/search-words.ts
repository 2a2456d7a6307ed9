/** Which terms of an index a word of a question means: itself, in other endings, begun, or mistyped. */
import { mostWordFiles, type SearchManifest } from './published-search.ts';
import { editDistance } from './resemblance.ts';
import { leastCorrected, reversed } from './search-index.ts';
import { firstsIn, placeOf, placesIn, termsIn, type Shelf } from './search-shelf.ts';
import { isUnspaced } from './search-terms.ts';
import { sameStem } from './words.ts';

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
export function matchesOf(word: string, open: boolean, exact: boolean, manifest: SearchManifest, shelf: Shelf): readonly Match[] | undefined {
  const firsts = manifest.words.map(({ first }) => first);
  const until = open ? placeOf(firsts, word + last) : placeOf(firsts, word);
  const from = placeOf(firsts, word);
  // What begins with one letter is, in a large edition, half of all there is.
  const files = until - from < mostWordFiles ? range(from, until) : [from];
  const entries = entriesOf(files, manifest, shelf);
  if (entries === undefined) return undefined;
  const found: Match[] = [];
  const begun: Match[] = [];
  for (const { term, place, stories } of entries) {
    if (term === word) found.push({ term, place, stories, how: 'exact', worth: worths.exact });
    else if (open && term.startsWith(word)) begun.push({ term, place, stories, how: 'beginning', worth: worths.beginning });
    else if (!exact && sameStem(word, term)) found.push({ term, place, stories, how: 'ending', worth: worths.ending });
  }
  const most = isUnspaced(word) ? mostBegunUnspaced : mostBegun;
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

/** @returns undefined where a file is not there yet; all are asked for */
function entriesOf(files: readonly number[], manifest: SearchManifest, shelf: Shelf): Entry[] | undefined {
  const shelved = files.map((number) => ({ number, file: shelf.words(number) }));
  const firsts = firstsIn(manifest).words;
  const entries: Entry[] = [];
  for (const { number, file } of shelved) {
    if (file === undefined) return undefined;
    const { terms, counts } = termsIn(file);
    for (const [i, term] of terms.entries()) entries.push({ term, place: (firsts[number] ?? 0) + i, stories: counts[i] ?? 0 });
  }
  return entries;
}

/** The same of words by their endings. */
function endingEntries(files: readonly number[], shelf: Shelf): Entry[] | undefined {
  const shelved = files.map((file) => shelf.endings(file));
  const entries: Entry[] = [];
  for (const file of shelved) {
    if (file === undefined) return undefined;
    const { terms, counts } = termsIn(file);
    const places = placesIn(file);
    for (const [i, term] of terms.entries()) entries.push({ term, place: places[i] ?? 0, stories: counts[i] ?? 0 });
  }
  return entries;
}

/**
 * The words nearest to a mistyped one. A slip is in its first half or in its second, so that it
 * is among the words that begin like it or among those that end like it.
 */
function slipsOf(word: string, open: boolean, manifest: SearchManifest, shelf: Shelf): readonly Match[] | undefined {
  const slips = word.length < leastCorrected || isUnspaced(word) ? 0 : word.length < 8 ? 1 : 2;
  if (slips === 0) return [];
  const candidates = candidatesOf(word, manifest, shelf);
  if (candidates === undefined) return undefined;
  let nearest = slips;
  const near = new Map<string, Entry & { readonly distance: number }>();
  for (const entry of candidates) {
    if (isUnspaced(entry.term)) continue;
    const distance = distanceOf(word, entry.term, open, nearest);
    if (distance > nearest) continue;
    nearest = distance;
    near.set(entry.term, { ...entry, distance });
  }
  return [...near.values()]
    .filter(({ distance }) => distance === nearest)
    .toSorted(byStories)
    .slice(0, mostSlips)
    .map(({ term, place, stories }) => ({ term, place, stories, how: 'slip', worth: worths.slip / nearest }));
}

function candidatesOf(word: string, manifest: SearchManifest, shelf: Shelf): Entry[] | undefined {
  if (manifest.words.length <= mostWordFiles) return entriesOf(range(0, manifest.words.length - 1), manifest, shelf);
  const half = Math.floor(word.length / 2);
  const begins = around(manifest.words.map(({ first }) => first), word, word.slice(0, half));
  const ends = around(manifest.endings, reversed(word), reversed(word.slice(half)));
  const first = entriesOf(begins, manifest, shelf);
  const second = endingEntries(ends, shelf);
  return first === undefined || second === undefined ? undefined : [...first, ...second];
}

/** The files of what begins with half a word; where those are many, the ones about the word itself. */
function around(firsts: readonly string[], whole: string, half: string): number[] {
  const [from, to] = [placeOf(firsts, half), placeOf(firsts, half + last)];
  const files = range(from, to);
  const own = placeOf(firsts, whole);
  const before = Math.max(0, Math.min(own - from - 1, files.length - mostWordFiles));
  return files.slice(before, before + mostWordFiles);
}

/** How far a term is from a word, or where the word may only have been begun, as much of the term as was typed. */
function distanceOf(word: string, term: string, open: boolean, limit: number): number {
  let distance = editDistance(word, term, limit);
  if (!open) return distance;
  for (let length = word.length - 1; length <= word.length + 1 && length < term.length; length++) {
    distance = Math.min(distance, editDistance(word, term.slice(0, length), limit));
  }
  return distance;
}
