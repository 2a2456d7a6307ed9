/**
 * Cuts a text into the terms of the search index. The build cuts stories, and the browser cuts queries,
 * in the same way: not by the dictionaries of `Intl.Segmenter`, which differ between the two. Text in a script
 * without spaces is cut into overlapping runs of two or three characters (n-grams), all other text into words.
 */

import { accented, fold, foldWithPositions, zeroWidthNonJoiner, type FoldedText } from '../text/fold.ts';
import { hasUnspaced, letterScripts, unspacedScripts } from '../text/scripts.ts';

/** A term and its position in a text, in UTF-16 code units. */
export interface Token {
  readonly term: string;
  readonly begin: number;
  readonly end: number;
  /**
   * The same in the folded text, which may have several letters for a character: ㍿ is 株式会社, and a Thai letter
   * and its vowel sign are one character.
   */
  readonly from: number;
  readonly to: number;
  /** Whether it is several words that a hyphen or a similar sign joins, as one: `wifi` of "Wi-Fi". */
  readonly joined?: true;
  /** The word in lower case with its accents, if it has any. */
  readonly accented?: string;
}

const ofLetters = new RegExp(`[${letterScripts}]`, 'u');
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
// Only letters, marks and digits belong to a run. Scripts also share some punctuation.
const runs = new RegExp(
  `(?:(?=[\\p{L}\\p{M}\\p{N}])[${unspacedScripts}])+|(?:(?![${unspacedScripts}])[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
);

/** How many characters of a run make a term: two if each is about a word, three if they are letters. */
const termLength = (run: string): number => (ofLetters.test(run) ? 3 : 2);

/** Whether a term is not shorter than the others, as those at the end of a run without spaces are. */
export const isWholeTerm = (term: string): boolean => !hasUnspaced(term) || [...term].length === termLength(term);

/** A word without differences that search ignores: capitals, accents, full-width forms, the points of "U.S.". */
export const foldTerm = (text: string): string => fold(text).replaceAll('.', '');

/** A word of a folded text, at its position there. */
interface Word {
  readonly text: string;
  readonly from: number;
}

/**
 * The terms of a text, in order. In a run without spaces every character begins a term. The last terms of a run are
 * shorter than the others, so that a search for its last characters finds them. Words that a sign joins are terms
 * singly and together.
 */
export function tokenize(text: string): Token[] {
  const folded = foldWithPositions(text);
  const tokens: Token[] = [];
  let chain: Word[] = [];
  for (const { text: found, from: index } of wordsIn(folded.text)) {
    const before = chain.at(-1);
    if (before !== undefined && !isJoined(before, { text: found, from: index }, folded.text)) {
      addJoined(tokens, chain, folded);
      chain = [];
    }
    chain.push({ text: found, from: index });
    // "Putin’s" is indexed as "putin" and, for those who type no apostrophe, as "putins".
    if (found === 's' && /[\p{L}\p{N}]'$/u.test(folded.text.slice(Math.max(0, index - 3), index))) continue;
    addRun(tokens, found, index, folded);
  }
  addJoined(tokens, chain, folded);
  return tokens;
}

/** The words of a text. In scripts without spaces a run is one: the number in 約1,000円 is a word of its own. */
function* wordsIn(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!hasUnspaced(found)) yield { text: found, from: index };
    else for (const run of found.matchAll(runs)) yield { text: run[0], from: index + run.index };
  }
}

function add(tokens: Token[], found: string, from: number, folded: FoldedText): void {
  const term = found.replaceAll('.', '');
  if (term === '') return;
  const [begin, end] = [folded.begin(from), folded.end(from + found.length)];
  const withAccents = accented(folded.original.slice(begin, end));
  const to = from + found.length;
  tokens.push({ term, begin, end, from, to, ...(withAccents === undefined ? {} : { accented: withAccents }) });
}

function addRun(tokens: Token[], run: string, from: number, folded: FoldedText): void {
  if (!hasUnspaced(run)) return add(tokens, run, from, folded);
  const characters = [...run];
  const length = termLength(run);
  let position = from;
  for (const [i, character] of characters.entries()) {
    add(tokens, characters.slice(i, i + length).join(''), position, folded);
    position += character.length;
  }
}

/** Signs that join words without a space: Wi-Fi, O'Brien, R&D, example.com, AC/DC; צה"ל; می‌خواهم. */
const joiners = new RegExp(`^[-'&._/+"${zeroWidthNonJoiner}]$`, 'u');
/** What divides the groups of a large number: 1,000; 1.000; 1'000; 1 000; 1٬000. */
const groupSign = /^[.,'٬\s]$/u;
const isNumber = /^\d+$/u;
const isHebrew = /^\p{Script=Hebrew}+$/u;
const longestSlashed = 3;

/** Whether a sign joins two words. */
function isJoined(before: Word, next: Word, text: string): boolean {
  const end = before.from + before.text.length;
  const sign = text.slice(end, next.from);
  if (hasUnspaced(before.text) || hasUnspaced(next.text)) return false;
  if (isNumber.test(before.text) && isNumber.test(next.text))
    // The groups of a large number; not a date, a score or a decimal.
    return groupSign.test(sign) && before.text.length <= 3 && next.text.length === 3;
  if (!joiners.test(sign)) return false;
  if (sign === '/') return Math.max(before.text.length, next.text.length) <= longestSlashed;
  return sign !== '"' || (isHebrew.test(before.text) && isHebrew.test(next.text));
}

/** Of more words than this, which are addresses on the web mostly, only neighbours are joined. */
const maxJoined = 4;

/** Adds the terms of words that signs join: all together, and each part of the whole that has two words or more. */
function addJoined(tokens: Token[], chain: readonly Word[], folded: FoldedText): void {
  if (chain.length < 2) return;
  for (let from = 0; from < chain.length - 1; from++) {
    const last = chain.length <= maxJoined ? chain.length : from + 2;
    for (let to = from + 2; to <= last; to++) {
      const words = chain.slice(from, to);
      const [first, end] = [words[0], words.at(-1)];
      if (first === undefined || end === undefined) continue;
      const endsAt = end.from + end.text.length;
      tokens.push({
        term: words.map(({ text }) => text.replaceAll('.', '')).join(''),
        begin: folded.begin(first.from),
        end: folded.end(endsAt),
        from: first.from,
        to: endsAt,
        joined: true,
      });
    }
  }
}

/** The spelling of a term at its first occurrence in a text; undefined if the text does not have it. */
export function spellingIn(text: string, term: string): string | undefined {
  const found = tokenize(text).find((token) => token.term === term);
  return found === undefined ? undefined : text.slice(found.begin, found.end);
}

/**
 * The tokens of a query that are looked up. Those of several words are left out, since a query looks up its neighbours
 * together anyway; so are the shorter tokens at the end of a run, since the token before contains them.
 */
export function queryTokens(tokens: readonly Token[]): Token[] {
  const single = tokens.filter(({ joined }) => joined !== true);
  return single.filter(({ term, from }, i) => {
    const before = single[i - 1];
    return before === undefined || from >= before.to || isWholeTerm(term);
  });
}

/** Before a beginning of many words. */
export const prefixSign = '*';
/** Before a word with its accents. */
export const accentSign = '=';

/** Whether a term is not a word, but has a sign before it: one of these, or that of a section's slug or a topic's. */
export const isSpecialTerm = (term: string): boolean => /^[#@*=]/u.test(term);

/** Whether a term belongs to a filter. */
export const isFilterTerm = (term: string): boolean => term.startsWith('#') || term.startsWith('@');

/** In UTF-16 code units. Shorter words are not corrected: too many others are one letter away. */
export const minCorrectedLength = 4;

/** A word spelled backwards: sorted by it, words with the same ending are neighbours. */
export function reverse(term: string): string {
  // Some characters are two units.
  if (/[\ud800-\udfff]/.test(term)) return [...term].toReversed().join('');
  let reversed = '';
  for (let i = term.length - 1; i >= 0; i--) reversed += term.charAt(i);
  return reversed;
}
