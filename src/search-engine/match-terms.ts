/**
 * Finds the terms of the index that a word of a query matches: exactly, by stem, by prefix, or as a correction of a
 * typing mistake.
 */
import { koreanBase, koreanLikeness } from '../text/affixes.ts';
import { editDistance, prefixEditDistance } from '../text/edit-distance.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { sameStem } from '../text/words.ts';
import { highest, maxWordFiles, type SearchManifest } from './format.ts';
import { lastNotAbove, wordsIn, type IndexFiles } from './index-files.ts';
import { isSpecialTerm, minCorrectedLength, prefixSign, reverse } from './terms.ts';

interface IndexedTerm {
  readonly term: string;
  /** About how many stories have it: at least as many as have it. */
  readonly stories: number;
}

export interface Match extends IndexedTerm {
  readonly kind: 'exact' | 'stem' | 'prefix' | 'correction';
  /** From 0 to 1; an exact match has 1. */
  readonly weight: number;
}

const weights = { exact: 1, stem: 0.8, prefix: 0.7, correction: 0.5 };

const maxCorrections = 4;

/** From this length on, words may have two mistakes. */
const minLengthForTwo = 8;

/** Words of at most this length have other forms only if these begin with the whole word. */
const minStemLength = 5;

export interface MatchOptions {
  /** Whether the word may be unfinished and matches as a prefix too. */
  readonly open: boolean;
  /** Whether only the word itself matches and, if it is open, terms that it is a prefix of. */
  readonly exact: boolean;
}

/**
 * Finds the terms that a word matches.
 * @returns undefined while files are being fetched
 */
export function matchTerm(
  word: string,
  { open, exact }: MatchOptions,
  manifest: SearchManifest,
  files: IndexFiles,
): readonly Match[] | undefined {
  const firsts = manifest.words;
  const own = lastNotAbove(firsts, word);
  const completions = open ? findExact(prefixSign + word, manifest, files) : [];
  // Few words have no list of their completions, so that they are in few files. While it is not known, one is read.
  const last = open && completions?.length === 0 ? lastNotAbove(firsts, word + highest) : own;
  const base = exact ? undefined : koreanBase(word);
  const shared = base ?? (exact || word.length <= minStemLength ? undefined : word.slice(0, -1));
  const related = shared === undefined ? [] : filesAround(firsts, word, shared);
  const numbers = [...new Set([...related, ...range(own, last)])];
  const matches: Match[] = [];
  const complete = visitWords(numbers, files, (term, stories) => {
    const kind =
      term === word ? 'exact' : open && completions?.length === 0 && term.startsWith(word) ? 'prefix' : 'stem';
    const likeness = kind === 'stem' && !exact ? stemWeight(word, base, term) : 0;
    if (kind !== 'stem' || likeness > 0)
      matches.push({ term, stories, kind, weight: kind === 'stem' ? likeness : weights[kind] });
  });
  if (!complete || completions === undefined) return undefined;
  matches.push(...completions.map((list): Match => ({ ...list, kind: 'prefix', weight: weights.prefix })));
  return matches.length > 0 || exact ? matches : correct(word, open, manifest, files);
}

/** How surely a term is another form of a word, from 0 to 1. */
function stemWeight(word: string, base: string | undefined, term: string): number {
  if (base !== undefined) return koreanLikeness(base, term);
  return sameStem(word, term) ? weights.stem : 0;
}

/** A term of the index, or none. */
function findExact(term: string, manifest: SearchManifest, files: IndexFiles): readonly IndexedTerm[] | undefined {
  const found: IndexedTerm[] = [];
  const complete = visitWords([lastNotAbove(manifest.words, term)], files, (other, stories) => {
    if (other === term) found.push({ term, stories });
  });
  return complete ? found : undefined;
}

const byStories = (a: IndexedTerm, b: IndexedTerm): number => b.stories - a.stories || (a.term < b.term ? -1 : 1);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

type VisitTerm = (term: string, stories: number) => void;

/**
 * Visits all terms in files of words.
 * @returns false if a file is missing. All files are requested first, so that they are fetched together.
 */
function visitWords(numbers: readonly number[], files: Pick<IndexFiles, 'words'>, visit: VisitTerm): boolean {
  const read = numbers.map((number) => files.words(number));
  for (const file of read) {
    if (file === undefined) return false;
    const { terms, counts } = wordsIn(file);
    for (let j = 0; j < terms.length; j++) visit(terms[j] ?? '', counts[j] ?? 0);
  }
  return true;
}

/** The closest terms to a word that the index does not have, by edit distance. */
function correct(
  word: string,
  open: boolean,
  manifest: SearchManifest,
  files: IndexFiles,
): readonly Match[] | undefined {
  if (word.length < minCorrectedLength || hasUnspaced(word)) return [];
  let limit = word.length < minLengthForTwo ? 1 : 2;
  const digits = digitsIn(word);
  const distanceOf = open ? prefixEditDistance : editDistance;
  const near = new Map<string, IndexedTerm & { readonly distance: number }>();
  const complete = visitSimilar(word, manifest, files, (term, stories) => {
    const distance = distanceOf(word, term, limit);
    // 2025 is another year, not a correction of 2026.
    if (distance > limit || isSpecialTerm(term) || digitsIn(term) !== digits) return;
    limit = distance;
    near.set(term, { term, stories, distance });
  });
  if (!complete) return undefined;
  return [...near.values()]
    .filter(({ distance }) => distance === limit)
    .toSorted(byStories)
    .slice(0, maxCorrections)
    .map(({ term, stories }) => ({
      term,
      stories,
      kind: 'correction',
      weight: weights.correction / limit,
    }));
}

/** The digits of a word, in any script. */
const digitsIn = (word: string): string => word.replaceAll(/\P{Nd}+/gu, '');

/**
 * Visits all terms that may be close to a word. A word with one mistake has it in its first half or in its
 * second, so that the correct word begins or ends like it.
 */
function visitSimilar(word: string, manifest: SearchManifest, files: IndexFiles, visit: VisitTerm): boolean {
  if (manifest.words.length <= maxWordFiles) return visitWords(range(0, manifest.words.length - 1), files, visit);
  const half = Math.floor(word.length / 2);
  const sameBeginning = filesAround(manifest.words, word, word.slice(0, half));
  const sameEnding = filesAround(manifest.endings, reverse(word), reverse(word.slice(half)));
  const complete = visitWords(sameBeginning, files, visit);
  return visitWords(sameEnding, { words: files.endings }, visit) && complete;
}

/** The files of all terms that begin with half a word. If those are too many, the ones around the word itself. */
function filesAround(firsts: readonly string[], whole: string, half: string): number[] {
  const [from, to] = [lastNotAbove(firsts, half), lastNotAbove(firsts, half + highest)];
  const numbers = range(from, to);
  const own = lastNotAbove(firsts, whole);
  const before = Math.max(0, Math.min(own - from - 1, numbers.length - maxWordFiles));
  return numbers.slice(before, before + maxWordFiles);
}
