import bidiFactory from 'bidi-js';
import { directionOf, type Direction } from '../../../text/language.ts';
import { fontFileOf, type FontFile } from '../font-coverage.ts';
import { fontStackOf } from './font-families.ts';
import { fontInstance, type FontInstance } from './fonts.ts';

/** A part of a text that is drawn with one font in one direction. */
export interface TextRun {
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly font: FontInstance;
  /** The embedding level (UAX #9): odd from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

/**
 * The direction of a text: that of its language, or the other one if no letter is written in it.
 * Such a text is in another language than its story says.
 */
export function directionOfText(text: string, language: string): Direction {
  const expected = directionOf(language);
  const other = expected === 'ltr' ? 'rtl' : 'ltr';
  const [sameWay, otherWay] = expected === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  return !sameWay.test(text) && otherWay.test(text) ? other : expected;
}

/** Divides a text into runs, and chooses their fonts. Characters that no font has are left out. */
export async function textRuns(
  text: string,
  language: string,
  direction: Direction,
  weight: number,
): Promise<readonly TextRun[]> {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const fonts = fontStackOf(text, language);
  const parts: { start: number; end: number; file: FontFile; level: number }[] = [];
  let before: FontFile | undefined;
  for (const { segment, index } of graphemes.segment(text)) {
    const file = fontFileOf(segment, fonts, before);
    if (file === undefined) continue;
    // Spaces and punctuation use the font of the letter before them, not of one another.
    if (before === undefined || /^\p{L}/u.test(segment)) before = file;
    const level = levels[index] ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && last.file === file && last.level === level && last.end === index)
      last.end += segment.length;
    else parts.push({ start: index, end: index + segment.length, file, level });
  }
  return Promise.all(parts.map(async ({ file, ...part }) => ({ ...part, font: await fontInstance(file, weight) })));
}

/** The runs of a line, from left to right (UAX #9, rule L2). */
export function inVisualOrder<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
  const ordered = [...runs];
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? 0) >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered;
}
