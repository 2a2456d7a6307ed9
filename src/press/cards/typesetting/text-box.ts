import { breakLines, fewestLines, type BrokenText, type TextLine } from './line-breaking.ts';
import type { MeasuredText, TextStyle } from './measure.ts';

/** The box that a text has to fill, in pixels, and its style. */
export interface TextBox extends TextStyle {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  /** Sizes of type. */
  readonly largest: number;
  readonly smallest: number;
  /** The largest size of a text whose words are broken, because it does not fit unbroken at the smallest. */
  readonly largestBroken: number;
}

/** A text in the size and the lines that fill its box best. */
export interface FittedText {
  readonly measured: MeasuredText;
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly TextLine[];
}

/** How far ink may extend beyond the width of its letters, in em. */
const overhang = 0.03;

/** The width of lines at a size, in em. */
export const lineWidth = (pixels: number, size: number): number => pixels / size - overhang;

/**
 * Breaks a text into lines that fit into a box at a size.
 * @returns undefined if the box has no room for them
 */
export function linesAt(
  size: number,
  measured: MeasuredText,
  { width, height, maxLines }: TextBox,
): BrokenText | undefined {
  const { ascent, descent, leading } = measured;
  const room = Math.max(0, Math.floor((height / size - ascent - descent) / leading) + 1);
  const count = fewestLines(measured, lineWidth(width, size));
  if (count === undefined || count > Math.min(maxLines, room)) return undefined;
  return breakLines(measured, lineWidth(width, size), count);
}
