import { widthOf, type MeasuredText } from './measure.ts';

/** A line as a part of a text, in UTF-16 code units. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
}

export interface BrokenText {
  readonly lines: readonly TextLine[];
  /**
   * How uneven the lines are: the mean of the squares of their differences from the even length, as
   * a share of it, and of the costs of their breaks.
   */
  readonly unevenness: number;
}

/**
 * The fewest lines that a text takes.
 * @param width in em
 * @returns undefined if a part that can't be broken is wider
 */
export function fewestLines(measured: MeasuredText, width: number): number | undefined {
  let [lines, start, last] = [1, 0, 0];
  for (const { position } of measured.breaks) {
    if (widthOf(measured, start, position) > width) {
      if (last === start) return undefined;
      [lines, start] = [lines + 1, last];
      if (widthOf(measured, start, position) > width) return undefined;
    }
    last = position;
  }
  return lines;
}

/**
 * Breaks a text into lines that are as even as possible, by dynamic programming over all break
 * opportunities (after Knuth and Plass, without stretching).
 * @param width of a line at most, in em
 * @param count the number of lines
 * @returns undefined if the text does not fit
 */
export function breakLines(measured: MeasuredText, width: number, count: number): BrokenText | undefined {
  const even = widthOf(measured, 0, measured.text.length) / count;
  const stops = [{ position: 0, cost: 0 }, ...measured.breaks];
  // The lowest cost of breaking the text up to each stop into the lines so far.
  let costs: number[] = stops.map((_, stop) => (stop === 0 ? 0 : Infinity));
  // For each line, the stop that it starts at if it ends at a given stop.
  const starts: number[][] = [];
  for (let line = 0; line < count; line++) {
    const nextCosts: number[] = stops.map(() => Infinity);
    const lineStarts: number[] = stops.map(() => 0);
    for (const [start, { position }] of stops.entries()) {
      const cost = costs[start] ?? Infinity;
      if (cost === Infinity) continue;
      for (let end = start + 1; end < stops.length; end++) {
        const stop = stops[end];
        if (stop === undefined) break;
        const length = widthOf(measured, position, stop.position);
        if (length > width) break;
        const total = cost + stop.cost + ((length - even) / even) ** 2;
        if (total < (nextCosts[end] ?? Infinity)) [nextCosts[end], lineStarts[end]] = [total, start];
      }
    }
    costs = nextCosts;
    starts.push(lineStarts);
  }
  const cost = costs.at(-1) ?? Infinity;
  if (cost === Infinity) return undefined;
  const positions = stops.map(({ position }) => position);
  return { lines: linesFrom(starts, positions), unevenness: cost / count };
}

/** Follows the starts back from the end of the text. */
function linesFrom(starts: readonly (readonly number[])[], positions: readonly number[]): readonly TextLine[] {
  const lines: TextLine[] = [];
  let stop = positions.length - 1;
  for (const lineStarts of starts.toReversed()) {
    const start = lineStarts[stop] ?? 0;
    lines.unshift({ start: positions[start] ?? 0, end: positions[stop] ?? 0 });
    stop = start;
  }
  return lines;
}
