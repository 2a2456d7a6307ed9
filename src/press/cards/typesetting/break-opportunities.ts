import { Rules } from '@cto.af/linebreak';
import { letterScripts } from '../../../text/scripts.ts';

/** A position where a line may end. */
export interface BreakOpportunity {
  /** Where the next line starts, in UTF-16 code units. */
  readonly position: number;
  /** Added to the unevenness of lines that end here. 0.02 is as bad as a line that is a seventh too short. */
  readonly cost: number;
}

const lineBreakRules = new Rules();
/** The segmenter takes the dictionary of a text's script, whatever its own language. */
const words = new Intl.Segmenter('th', { granularity: 'word' });

const hangul = /\p{Script=Hangul}/u;
/** Not `characterScripts`, which includes the punctuation of these scripts. */
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Scripts without spaces, whose words UAX #14 leaves to a dictionary. */
const needsDictionary = new RegExp(`[${letterScripts}]`, 'u');
const shortWordAtEnd = /(?:^|[\s\p{Pd}\p{Ps}\p{Pi}])\p{L}{1,2}\s*$/u;

const costs = { insideWord: 0.5, afterPunctuation: 0.03, afterShortWord: 0.012, none: 0 };

/** The character before a position. */
const characterBefore = (text: string, position: number): string =>
  text.slice(Math.max(0, position - 2), position).match(/.$/su)?.[0] ?? '';

/**
 * Where a headline may be broken into lines (UAX #14), with changes: Korean breaks between words
 * only; Japanese and Chinese break inside a word only if the lines are much better for it; Thai,
 * Lao, Khmer and Burmese break between words; and a short word at the end of a line costs a little.
 */
export function breakOpportunities(text: string): readonly BreakOpportunity[] {
  const wordStarts = new Set<number>();
  if (needsDictionary.test(text) || ideograph.test(text))
    for (const { index } of words.segment(text)) wordStarts.add(index);
  const found = new Map<number, number>();
  for (const position of wordStarts) {
    if (needsDictionary.test(characterBefore(text, position)) && needsDictionary.test(text[position] ?? ''))
      found.set(position, costs.none);
  }
  for (const { position } of lineBreakRules.breaks(text)) {
    const last = characterBefore(text, position);
    const next = String.fromCodePoint(text.codePointAt(position) ?? 32);
    if (hangul.test(last) && hangul.test(next)) continue;
    found.set(position, costOf(text, position, last, next, wordStarts));
  }
  found.delete(0);
  found.set(text.length, costs.none);
  return [...found].map(([position, cost]) => ({ position, cost })).toSorted((a, b) => a.position - b.position);
}

function costOf(text: string, position: number, last: string, next: string, wordStarts: ReadonlySet<number>): number {
  const [afterIdeograph, beforeIdeograph] = [ideograph.test(last), ideograph.test(next)];
  if (afterIdeograph && beforeIdeograph && !wordStarts.has(position)) return costs.insideWord;
  if (!/\s/u.test(last) && !afterIdeograph && !beforeIdeograph && last !== '\u200b') return costs.afterPunctuation;
  return shortWordAtEnd.test(text.slice(Math.max(0, position - 5), position)) ? costs.afterShortWord : costs.none;
}
