import bidiFactory from 'bidi-js';
import { directionOf, type Direction } from '../../../text/language.ts';
import { fileFor, type TypeFile } from '../coverage.ts';
import { cutOf, type Cut } from './fonts.ts';
import { typeCaseOf } from './typefaces.ts';

/** A stretch of text that is set from one file of type in one direction. */
export interface Run {
  /** In UTF-16 code units of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly cut: Cut;
  /** The depth of its embedding (UAX #9): odd from right to left. */
  readonly level: number;
}

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

/** That of the language; but a text without a letter written so is in another, whatever its story says. */
export function directionOfText(text: string, language: string): Direction {
  const expected = directionOf(language);
  const other = expected === 'ltr' ? 'rtl' : 'ltr';
  const [own, foreign] = expected === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  return !own.test(text) && foreign.test(text) ? other : expected;
}

/** Chooses the type for every letter; a letter that no family has is left out. */
export async function runsOf(
  text: string,
  language: string,
  direction: Direction,
  weight: number,
): Promise<readonly Run[]> {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const typeCase = typeCaseOf(text, language);
  const stretches: { start: number; end: number; file: TypeFile; level: number }[] = [];
  let before: TypeFile | undefined;
  for (const { segment, index } of graphemes.segment(text)) {
    const file = fileFor(segment, typeCase, before);
    if (file === undefined) continue;
    // Spaces and signs stay with the letter before them, and not with one another.
    if (before === undefined || /^\p{L}/u.test(segment)) before = file;
    const level = levels[index] ?? 0;
    const last = stretches.at(-1);
    if (last !== undefined && last.file === file && last.level === level && last.end === index)
      last.end += segment.length;
    else stretches.push({ start: index, end: index + segment.length, file, level });
  }
  return Promise.all(stretches.map(async ({ file, ...stretch }) => ({ ...stretch, cut: await cutOf(file, weight) })));
}

/** The runs of a line, from left to right (rule L2 of UAX #9). */
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
