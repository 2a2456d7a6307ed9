/**
 * Cuts a text into the terms of the search index. The build cuts stories, and the browser cuts queries,
 * in the same way: not by the dictionaries of `Intl.Segmenter`, which differ between the two. Text in a script
 * without spaces is cut into overlapping runs of two or three characters (n-grams), all other text into words.
 */

import { hasUnspaced, letterScripts, unspacedScripts } from '../text/scripts.ts';

/** A term and its position in a text, in UTF-16 code units. */
export interface Token {
  readonly term: string;
  readonly begin: number;
  readonly end: number;
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

// Marks that readers leave out: accents, and the vowel signs of Arabic and Hebrew. Those of other scripts are part of
// the spelling.
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
// Letters that Unicode does not decompose, as people type them without the letter.
const replacements: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};
const replaced = new RegExp(`[${Object.keys(replacements).join('')}]`, 'gu');
// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/u;

/** A word without differences that search ignores: capitals, accents, full-width forms, the points of "U.S.". */
export function foldTerm(text: string): string {
  const plain = text.includes('.') ? text.replaceAll('.', '') : text;
  if (ascii.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(replaced, (letter) => replacements[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The terms of a text, in order. In a run without spaces every character begins a term. The last terms of a run are
 * shorter than the others, so that a search for its last characters finds them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    // "Putin’s" is indexed as "Putin".
    if ((found === 's' || found === 'S') && /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, index - 3), index)))
      continue;
    if (!hasUnspaced(found)) add(tokens, found, index);
    else for (const { 0: run, index: offset } of found.matchAll(runs)) addRun(tokens, run, index + offset);
  }
  return tokens;
}

function add(tokens: Token[], found: string, begin: number): void {
  const term = foldTerm(found);
  if (term !== '') tokens.push({ term, begin, end: begin + found.length });
}

function addRun(tokens: Token[], run: string, begin: number): void {
  if (!hasUnspaced(run)) return add(tokens, run, begin);
  const characters = [...run];
  const length = termLength(run);
  let position = begin;
  for (const [i, character] of characters.entries()) {
    add(tokens, characters.slice(i, i + length).join(''), position);
    position += character.length;
  }
}

/** The spelling of a term at its first occurrence in a text; undefined if the text does not have it. */
export function spellingIn(text: string, term: string): string | undefined {
  const found = tokenize(text).find((token) => token.term === term);
  return found === undefined ? undefined : text.slice(found.begin, found.end);
}

/**
 * The tokens of a query that are looked up. The shorter tokens at the end of a run are left out, since the token before
 * contains them.
 */
export function queryTokens(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ term, begin }, i) => {
    const before = tokens[i - 1];
    return before === undefined || begin >= before.end || !hasUnspaced(term) || [...term].length === termLength(term);
  });
}

/** Whether a term is not a word but belongs to a filter: a section's slug or a topic's, with a sign before it. */
export const isFilterTerm = (term: string): boolean => term.startsWith('#') || term.startsWith('@');

/** In UTF-16 code units. Shorter words are not corrected: too many others are one letter away. */
export const minCorrectedLength = 4;

/** A word spelled backwards: sorted by it, words with the same ending are neighbours. */
export const reverse = (term: string): string => [...term].toReversed().join('');
