import { Buffer, BufferFlag, Direction, Feature, shape } from 'harfbuzzjs';
import type { TypeFile } from '../coverage.ts';
import type { Cut } from './fonts.ts';
import type { Run } from './runs.ts';

/** A glyph in its place, in em of the headline from the start of its run. */
export interface ShapedGlyph {
  readonly id: number;
  readonly cut: Cut;
  /** The letter it stands for, as its place in the text. */
  readonly cluster: number;
  readonly x: number;
  readonly y: number;
  /** Of its family to the headline's em. */
  readonly scale: number;
}

export interface ShapedRun {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

const buffer = new Buffer();
/** A mark out of place stands alone, without a dotted circle. */
const flags = BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE;
/** Wide signs that close, before one that opens. */
const meeting = /[、。，．：；！？）」』】》〉〕”’](?=[（「『【《〈〔“‘])/gu;

/** Wide signs that meet share their white, as in Chinese and Japanese print; the families do so only within a file. */
function featuresOf(text: string, { face }: TypeFile): Feature[] {
  return face.wide === true
    ? [...text.matchAll(meeting)].map(({ index }) => new Feature('halt', 1, index, index + 1))
    : [];
}

/**
 * Sets a run: ligatures, joined letters, marks, kerning.
 * @param tracking in em, in place of that of the family
 * @param advances where given, the width of each letter is added at its place in the text
 */
export function shapeRun(
  text: string,
  { start, end, cut, level }: Run,
  language: string,
  tracking?: number,
  advances?: Float64Array,
): ShapedRun {
  const { face } = cut.file;
  buffer.clearContents();
  buffer.addText(text, start, end - start);
  buffer.setFlags(flags);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(language);
  shape(cut.font, buffer, featuresOf(text, cut.file));

  const em = face.scale / cut.unitsPerEm;
  const spaced = face.tracking === 0 ? 0 : (tracking ?? face.tracking);
  const infos = buffer.getGlyphInfos();
  const glyphs: ShapedGlyph[] = [];
  let x = 0;
  for (const [at, place] of buffer.getGlyphPositions().entries()) {
    const cluster = infos[at]?.cluster ?? start;
    glyphs.push({
      id: infos[at]?.codepoint ?? 0,
      cut,
      cluster,
      x: x + place.xOffset * em,
      y: -place.yOffset * em,
      scale: face.scale,
    });
    // A letter's marks follow it without a space of their own.
    const letterEnds = infos[at + 1]?.cluster !== cluster;
    const advance = place.xAdvance * em + (letterEnds ? spaced : 0);
    if (advances !== undefined) advances[cluster] = (advances[cluster] ?? 0) + advance;
    x += advance;
  }
  return { glyphs, width: x };
}
