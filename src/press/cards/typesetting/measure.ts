import type { Direction } from '../../../text/language.ts';
import { opportunitiesIn, type Opportunity } from './breaks.ts';
import { directionOfText, inVisualOrder, runsOf, type Run } from './runs.ts';
import { shapeRun, type ShapedGlyph } from './shaping.ts';

/** A text whose letters have been measured once; all lengths are in em, so that any size can be tried. */
export interface Measured {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  readonly tracking: number | undefined;
  readonly runs: readonly Run[];
  /** The width of all letters before each place in the text. */
  readonly before: Float64Array;
  readonly opportunities: readonly Opportunity[];
  /** The most that ink rises above a baseline, and falls below it. */
  readonly ascent: number;
  readonly descent: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

/** A line as it is set, from its own origin. */
export interface SetLine {
  readonly glyphs: readonly ShapedGlyph[];
  /** The bounds of its ink. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** So much the ink of two lines may approach each other where marks are high: it seldom meets. */
const overlap = 0.17;

export interface Hand {
  readonly language: string;
  readonly weight: number;
  readonly tracking?: number;
}

export async function measure(text: string, { language, weight, tracking }: Hand): Promise<Measured> {
  const direction = directionOfText(text, language);
  const runs = await runsOf(text, language, direction, weight);
  const advances = new Float64Array(text.length + 1);
  const glyphs = runs.flatMap((run) => shapeRun(text, run, language, tracking, advances).glyphs);
  const before = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at++) before[at + 1] = (before[at] ?? 0) + (advances[at] ?? 0);
  const { top, bottom } = inkOf(glyphs);
  const [ascent, descent] = [Math.max(0.5, -top), Math.max(0.05, bottom)];
  const leading = Math.max(1, ascent + descent - overlap, ...runs.map((run) => run.cut.file.face.leading));
  return {
    text,
    language,
    direction,
    tracking,
    runs,
    before,
    opportunities: opportunitiesIn(text),
    ascent,
    descent,
    leading,
  };
}

/** The width of a part of a text as a line: what is white at its end takes no place. */
export function widthOf({ text, before }: Measured, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s\u200b]/u.test(text[last - 1] ?? '')) last--;
  return (before[last] ?? 0) - (before[start] ?? 0);
}

/** Sets a part of a text as a line. */
export function setLine({ text, language, runs, tracking }: Measured, start: number, end: number): SetLine {
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
  return { glyphs, ...inkOf(glyphs) };
}

function inkOf(glyphs: readonly ShapedGlyph[]): Omit<SetLine, 'glyphs'> {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { id, cut, x, y, scale } of glyphs) {
    const outline = cut.glyph(id);
    if (outline.contours.length === 0) continue;
    left = Math.min(left, x + outline.left * scale);
    right = Math.max(right, x + outline.right * scale);
    top = Math.min(top, y + outline.top * scale);
    bottom = Math.max(bottom, y + outline.bottom * scale);
  }
  return left > right ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}
