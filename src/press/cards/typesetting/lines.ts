import { widthOf, type Measured } from './measure.ts';

/** A line as a part of a text, in UTF-16 code units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The fewest lines of a width that a text takes; nothing where a part of it that can't be divided is wider. */
export function fewestLines(measured: Measured, width: number): number | undefined {
  let [lines, start, last] = [1, 0, 0];
  for (const { at } of measured.opportunities) {
    if (widthOf(measured, start, at) > width) {
      if (last === start) return undefined;
      [lines, start] = [lines + 1, last];
      if (widthOf(measured, start, at) > width) return undefined;
    }
    last = at;
  }
  return lines;
}

export interface Divided {
  readonly lines: readonly Line[];
  /** The longest line, in em. */
  readonly width: number;
  /** How uneven the lines are: the mean of the squares of what each lacks, as a part of the longest, and their breaks' costs. */
  readonly unevenness: number;
}

/** Divides a text into so many lines of at most a width, as even as they can be. */
export function divide(measured: Measured, width: number, count: number): Divided | undefined {
  const { opportunities, text } = measured;
  const even = widthOf(measured, 0, text.length) / count;
  const stops = [{ at: 0, cost: 0 }, ...opportunities];
  // The best way to end each number of lines at each stop: its cost, and the stop before.
  let costs: number[] = stops.map((_, stop) => (stop === 0 ? 0 : Infinity));
  const from: number[][] = [];
  for (let line = 0; line < count; line++) {
    const next: number[] = stops.map(() => Infinity);
    const chosen: number[] = stops.map(() => 0);
    for (const [start, { at: startsAt }] of stops.entries()) {
      const cost = costs[start] ?? Infinity;
      if (cost === Infinity) continue;
      for (let end = start + 1; end < stops.length; end++) {
        const stop = stops[end];
        if (stop === undefined) break;
        const length = widthOf(measured, startsAt, stop.at);
        if (length > width) break;
        const total = cost + stop.cost + ((length - even) / even) ** 2;
        if (total < (next[end] ?? Infinity)) [next[end], chosen[end]] = [total, start];
      }
    }
    costs = next;
    from.push(chosen);
  }
  const cost = costs[stops.length - 1] ?? Infinity;
  return cost === Infinity
    ? undefined
    : traced(
        measured,
        stops.map(({ at }) => at),
        from,
        cost,
      );
}

function traced(
  measured: Measured,
  stops: readonly number[],
  from: readonly (readonly number[])[],
  cost: number,
): Divided {
  const lines: Line[] = [];
  let stop = stops.length - 1;
  for (const chosen of from.toReversed()) {
    const start = chosen[stop] ?? 0;
    lines.unshift({ start: stops[start] ?? 0, end: stops[stop] ?? 0 });
    stop = start;
  }
  const width = Math.max(...lines.map(({ start, end }) => widthOf(measured, start, end)));
  return { lines, width, unevenness: cost / lines.length };
}
