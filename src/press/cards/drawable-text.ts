import { fontFileOf } from './font-coverage.ts';
import { cleanText, isVisibleCharacter } from './typesetting/clean-text.ts';
import { fontStackOf, type FontStack } from './typesetting/font-families.ts';

/** What a card shows of a text. */
export interface DrawableText {
  /** Empty if the fonts have too little of the text to understand it. */
  readonly text: string;
  /** The characters that are left out since no bundled font has them, each once. */
  readonly missing: readonly string[];
}

/** Stands for letters that are left out, so that the letters around them don't form another word. */
const ellipsis = '…';
/** A text is drawn if the fonts have at least this share of its letters and digits. */
const leastShare = 0.5;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const letter = /[\p{L}\p{N}]/u;

/**
 * A text as a card can show it. A letter that no font has is drawn as its compatibility equivalent (NFKC), without its
 * marks, or else as an ellipsis; a symbol is left out. Marks are not reported: a letter without its mark is readable.
 * @param language BCP 47
 */
export function drawableText(text: string, language: string): DrawableText {
  const cleaned = cleanText(text);
  // Newsreader has all of ASCII.
  if (/^[ -~]*$/u.test(cleaned)) return { text: cleaned, missing: [] };
  const fonts = fontStackOf(cleaned, language);
  const missing = new Set<string>();
  let drawable = '';
  let letters = 0;
  let drawnLetters = 0;
  for (const { segment } of graphemes.segment(cleaned)) {
    const isLetter = letter.test(segment);
    if (isLetter) letters += 1;
    const drawn = drawableGrapheme(segment, fonts);
    if (drawn !== undefined) {
      drawable += drawn;
      if (isLetter) drawnLetters += 1;
      continue;
    }
    for (const character of missingFrom(segment, fonts)) missing.add(character);
    if (isLetter && !drawable.endsWith(ellipsis)) drawable += ellipsis;
  }
  const enough = drawnLetters >= letters * leastShare && (drawnLetters > 0 || missing.size === 0);
  return { text: enough ? drawable.replaceAll(/ {2,}/gu, ' ').trim() : '', missing: [...missing] };
}

/** @returns undefined if no font has the grapheme, its equivalent, or its letter */
function drawableGrapheme(grapheme: string, fonts: FontStack): string | undefined {
  const [first = ''] = grapheme;
  const isDrawable = (text: string) => [...graphemes.segment(text)].every(({ segment }) => hasFont(segment, fonts));
  if (!isVisibleCharacter(first) || /^\s/u.test(first)) return grapheme;
  return [grapheme, grapheme.normalize('NFKC'), first].find(isDrawable);
}

const hasFont = (grapheme: string, fonts: FontStack): boolean =>
  /^\s*$/u.test(grapheme) || fontFileOf(grapheme, fonts) !== undefined;

const missingFrom = (grapheme: string, fonts: FontStack): string[] =>
  [...grapheme].filter(
    (character) =>
      isVisibleCharacter(character) && !/[\p{M}\s]/u.test(character) && fontFileOf(character, fonts) === undefined,
  );
