import { hasUnspaced } from './scripts.ts';
import { segmentsOf } from './segments.ts';

const word = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu;
const possessive = /['’]s?(?![\p{L}\p{N}])/gu;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) segmenters.set(language, (known = new Intl.Segmenter(language, { granularity: 'word' })));
  return known;
}

// NFKC takes the Thai and Lao vowel "am" apart, and dictionaries have it in one piece. People also type it in two
// parts, with the sign of a tone between them.
const takenApart = /(?:\u0e4d([\u0e48-\u0e4b]?)\u0e32|\u0ecd([\u0ec8-\u0ecb]?)\u0eb2)/gu;
const joined = (found: string, thaiTone: string | undefined, laoTone: string | undefined): string =>
  found.endsWith('\u0e32') ? `${thaiTone ?? ''}\u0e33` : `${laoTone ?? ''}\u0eb3`;

/** A word without the points of an abbreviation, which ends with one. */
const withoutPoints = (found: string): string => (found.endsWith('.') ? found.replaceAll('.', '') : found);

/**
 * The words of a text in order, in lower case and without a possessive ending: `us` for "U.S.", `putin` for "Putin’s".
 * Text in scripts without spaces is cut by `Intl.Segmenter`, whose dictionaries differ between platforms.
 */
export function wordsOf(text: string, language: string): string[] {
  const plain = text.normalize('NFKC').replace(possessive, '').toLowerCase();
  if (!hasUnspaced(plain)) return plain.match(word)?.map(withoutPoints) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmentsOf(plain.replace(takenApart, joined), segmenter(language))) {
    if (isWordLike === true) words.push(segment);
  }
  return words;
}

/** How many letters words of the same stem have in common at least, unless they are the same. */
export const stemLength = 5;

/** Whether two words differ in their endings only, such as Russia and Russian, or Ukraine and Ukrainian. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= stemLength && a.length - common <= 1 && b.length - common <= 3;
}
