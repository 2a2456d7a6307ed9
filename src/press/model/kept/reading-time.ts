import { characterScripts, letterScripts } from '../../../text/scripts.ts';
import { primaryLanguage } from '../../../text/language.ts';
import { segmentsOf } from '../../../text/segments.ts';

/**
 * How many words of a language adults read aloud in a minute (Trauzettel-Klosinski and Dietz 2012,
 * doi:10.1167/iovs.11-8284, table 2). Other languages have the mean of the seventeen.
 */
const aloud: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
const meanAloud = 184;
/** The same of characters, of languages in which a character is a word or a syllable. */
const charactersAloud: Readonly<Record<string, number>> = { ja: 357, zh: 255 };
/** Adults read English silently at 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const silently = 238 / 228;

const characters = new RegExp(`[${characterScripts}]`, 'gu');
const letters = new RegExp(`[${letterScripts}]+`, 'gu');
const segmenters = new Map<string, Intl.Segmenter>();

/** How many words a run of letters without spaces has: Thai, for example, has four or five letters a word. */
function wordsIn(run: string, language: string): number {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  let words = 0;
  for (const { isWordLike } of segmentsOf(run, segmenter)) if (isWordLike === true) words += 1;
  return words;
}

/**
 * How long a text takes to read, in minutes, rounded up to whole ones.
 * @param language a BCP 47 tag
 */
export function readingMinutes(text: string, language: string): number {
  const primary = primaryLanguage(language);
  const unspaced = (text.match(letters) ?? []).reduce((count, run) => count + wordsIn(run, primary), 0);
  const spaced = text
    .replace(characters, ' ')
    .replace(letters, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu);
  const words = (unspaced + (spaced?.length ?? 0)) / ((aloud[primary] ?? meanAloud) * silently);
  const syllables = (text.match(characters)?.length ?? 0) / ((charactersAloud[primary] ?? 255) * silently);
  // Without the digits in which floating point is inexact.
  return Math.max(1, Math.ceil(Number((words + syllables).toFixed(9))));
}
