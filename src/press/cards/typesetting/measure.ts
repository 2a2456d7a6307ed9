import { breakOpportunities, type BreakOpportunity } from './break-opportunities.ts';
import type { InkBounds } from './outlines.ts';
import { directionOfText, inVisualOrder, textRuns, type TextRun } from './runs.ts';
import { shapeRun, type ShapedGlyph } from './shaping.ts';

export interface TextStyle {
  /** BCP 47. */
  readonly language: string;
  readonly weight: number;
  /** In em, instead of the font family's. */
  readonly tracking?: number;
}

/** A text whose letters have been measured once. All lengths are in em, so that any size can be tried. */
export interface MeasuredText {
  readonly text: string;
  readonly language: string;
  readonly tracking: number | undefined;
  readonly runs: readonly TextRun[];
  /** The width of all letters before each position in the text. */
  readonly widthBefore: Float64Array;
  readonly breaks: readonly BreakOpportunity[];
  /** How far ink rises above a baseline and falls below it, at most. */
  readonly ascent: number;
  readonly descent: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

/** A line of glyphs, in em from its own origin. */
export interface LineLayout extends InkBounds {
  readonly glyphs: readonly ShapedGlyph[];
}

/** How much the boxes of two lines may overlap, in em. Their ink seldom meets, even if marks are high. */
const overlap = 0.17;

/** Shapes and measures a text, and finds its break opportunities. */
export async function measureText(text: string, { language, weight, tracking }: TextStyle): Promise<MeasuredText> {
  const runs = await textRuns(text, language, directionOfText(text, language), weight);
  const advances = new Float64Array(text.length + 1);
  const glyphs = runs.flatMap((run) => shapeRun(text, run, language, tracking, advances).glyphs);
  const widthBefore = new Float64Array(text.length + 1);
  for (let i = 0; i < text.length; i++) widthBefore[i + 1] = (widthBefore[i] ?? 0) + (advances[i] ?? 0);
  const { top, bottom } = inkBounds(glyphs);
  const [ascent, descent] = [Math.max(0.5, -top), Math.max(0.05, bottom)];
  const leading = Math.max(1, ascent + descent - overlap, ...runs.map(({ font }) => font.file.family.leading));
  return {
    text,
    language,
    tracking,
    runs,
    widthBefore,
    breaks: breakOpportunities(text),
    ascent,
    descent,
    leading,
  };
}

/** The width of a part of a text as a line, without the space at its end. */
export function widthOf({ text, widthBefore }: MeasuredText, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s\u200b]/u.test(text[last - 1] ?? '')) last--;
  return (widthBefore[last] ?? 0) - (widthBefore[start] ?? 0);
}

/** Lays out a part of a text as a line. */
export function layOutLine({ text, language, runs, tracking }: MeasuredText, start: number, end: number): LineLayout {
  const stop = start + text.slice(start, end).replace(/[\s\u200b]+$/u, '').length;
  const parts = runs
    .map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, stop) }))
    .filter((run) => run.start < run.end);
  const glyphs: ShapedGlyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(parts)) {
    const shaped = shapeRun(text, run, language, tracking);
    for (const glyph of shaped.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += shaped.width;
  }
  return { glyphs, ...inkBounds(glyphs) };
}

/** The bounds of the ink of all glyphs together. */
function inkBounds(glyphs: readonly ShapedGlyph[]): InkBounds {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { id, font, x, y, scale } of glyphs) {
    const outline = font.outlineOf(id);
    if (outline.contours.length === 0) continue;
    left = Math.min(left, x + outline.left * scale);
    right = Math.max(right, x + outline.right * scale);
    top = Math.min(top, y + outline.top * scale);
    bottom = Math.max(bottom, y + outline.bottom * scale);
  }
  return left > right ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}
