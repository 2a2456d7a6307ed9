/**
 * The terms of a text, as stories are filed by and questions are asked in. Editor's press and
 * reader's browser must cut alike, and the dictionaries of their platforms differ: scripts
 * without spaces are cut into runs of neighbouring characters, the rest into words.
 */

import { hasUnspaced, letterScripts, unspacedScripts } from '../text/scripts.ts';

/** A term and where it stands in the text, in UTF-16 code units. */
export interface Placed {
  readonly term: string;
  readonly begin: number;
  readonly end: number;
}

const ofLetters = new RegExp(`[${letterScripts}]`, 'u');
const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
// What no letter and no digit belongs to is no part of a run: scripts share some signs.
const runs = new RegExp(
  `(?:(?=[\\p{L}\\p{M}\\p{N}])[${unspacedScripts}])+|(?:(?![${unspacedScripts}])[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
);

/** How many neighbouring characters are a term: two where each is a word or nearly, three where they are letters. */
const lengthOf = (run: string): number => (ofLetters.test(run) ? 3 : 2);

// Marks that readers leave out: accents, and the vowel signs of Arabic and Hebrew. Those of other scripts are letters.
const leftOut = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const joined: Readonly<Record<string, string>> = {
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
const joinedLetters = new RegExp(`[${Object.keys(joined).join('')}]`, 'gu');
// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/u;

/** A word without what does not tell it apart: capitals, accents, widths, the points of "U.S.". */
export function folded(text: string): string {
  const plain = text.includes('.') ? text.replaceAll('.', '') : text;
  if (ascii.test(plain)) return plain.toLowerCase();
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(leftOut, '')
    .replace(joinedLetters, (letter) => joined[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The terms of a text in their order. Of a run of unspaced characters each begins one; the last
 * are shorter, so that whatever begins anywhere in the run is found.
 */
export function termsOf(text: string): Placed[] {
  const terms: Placed[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    // "Putin’s" is Putin: what follows the sign is no word.
    if ((found === 's' || found === 'S') && /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, index - 3), index)))
      continue;
    if (!hasUnspaced(found)) add(terms, found, index);
    else for (const { 0: run, index: at } of found.matchAll(runs)) addRun(terms, run, index + at);
  }
  return terms;
}

function add(terms: Placed[], found: string, begin: number): void {
  const term = folded(found);
  if (term !== '') terms.push({ term, begin, end: begin + found.length });
}

function addRun(terms: Placed[], run: string, begin: number): void {
  if (!hasUnspaced(run)) return add(terms, run, begin);
  const signs = [...run];
  const length = lengthOf(run);
  let at = begin;
  for (const [i, sign] of signs.entries()) {
    add(terms, signs.slice(i, i + length).join(''), at);
    at += sign.length;
  }
}

/** A term as a text writes it where it first does. */
export function writtenIn(text: string, wanted: string): string | undefined {
  const found = termsOf(text).find(({ term }) => term === wanted);
  return found === undefined ? undefined : text.slice(found.begin, found.end);
}

/**
 * The terms that a run of a question is looked for by: those that are whole, where there is one.
 * What is shorter than a term begins others.
 */
export function wholeTerms(terms: readonly Placed[]): Placed[] {
  return terms.filter(({ term, begin }, i) => {
    const before = terms[i - 1];
    // A shorter term behind a whole one of its run says nothing new.
    return before === undefined || begin >= before.end || !hasUnspaced(term) || [...term].length === lengthOf(term);
  });
}

/** Whether a term is no word but what a filter asks for: a section's, or a topic's. */
export const isMark = (term: string): boolean => term.startsWith('#') || term.startsWith('@');

/** Words shorter than this are not looked for with slips. */
export const leastCorrected = 4;

/** A word read backwards, by which words that end alike are neighbours. */
export const reversed = (term: string): string => [...term].toReversed().join('');
