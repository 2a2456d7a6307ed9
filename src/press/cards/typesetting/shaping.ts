import { Buffer, BufferFlag, Direction, Feature, shape } from 'harfbuzzjs';
import type { FontFile } from '../font-coverage.ts';
import type { FontInstance } from './fonts.ts';
import type { TextRun } from './runs.ts';

/** A glyph at its position, in em of the text from the start of its run. */
export interface ShapedGlyph {
  readonly id: number;
  readonly font: FontInstance;
  /** The position in the text of the letter that it stands for. */
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  /** Em of the font's family, in em of the text. */
  readonly scale: number;
}

export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  /** In em. */
  readonly width: number;
}

const buffer = new Buffer();
/** Punctuation that closes, directly before punctuation that opens. */
const closingBeforeOpening = /[、。，．：；！？）」』】》〉〕”’](?=[（「『【《〈〔“‘])/gu;

/**
 * Wide punctuation marks that meet are set at half width, as in Chinese and Japanese print. The
 * fonts do this only for marks of one file.
 */
function fontFeatures(text: string, { family }: FontFile): Feature[] {
  return family.wide === true
    ? [...text.matchAll(closingBeforeOpening)].map(({ index }) => new Feature('halt', 1, index, index + 1))
    : [];
}

/**
 * Shapes a run with HarfBuzz: ligatures, joined letters, marks, kerning.
 * @param tracking in em, instead of the family's
 * @param advances if given, the width of each letter is added at its position in the text
 */
export function shapeRun(
  text: string,
  { start, end, font, level }: TextRun,
  language: string,
  tracking?: number,
  advances?: Float64Array,
): ShapedRun {
  const { family } = font.file;
  buffer.clearContents();
  buffer.addText(text, start, end - start);
  // A mark without a letter is drawn alone.
  buffer.setFlags(BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  shape(font.font, buffer, fontFeatures(text, font.file));

  const em = family.scale / font.unitsPerEm;
  const spacing = family.tracking === 0 ? 0 : (tracking ?? family.tracking);
  const infos = buffer.getGlyphInfos();
  const glyphs: ShapedGlyph[] = [];
  let x = 0;
  for (const [index, position] of buffer.getGlyphPositions().entries()) {
    const cluster = infos[index]?.cluster ?? start;
    glyphs.push({
      id: infos[index]?.codepoint ?? 0,
      font,
      cluster,
      x: x + position.xOffset * em,
      y: -position.yOffset * em,
      scale: family.scale,
    });
    // A letter and its marks are one cluster, with one space after it.
    const letterEnds = infos[index + 1]?.cluster !== cluster;
    const advance = position.xAdvance * em + (letterEnds ? spacing : 0);
    if (advances !== undefined) advances[cluster] = (advances[cluster] ?? 0) + advance;
    x += advance;
  }
  return { glyphs, width: x };
}
