import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../../edition/blocks/chart.ts';
import { directionOf } from '../../../text/language.ts';
import { withMinusSign } from './cell-numbers.ts';

/** What is drawn: a name for each row, and its values in each series; undefined where there is none. */
export interface ChartData {
  readonly names: readonly string[];
  readonly series: readonly string[];
  readonly values: readonly (readonly (number | undefined)[])[];
  /** The values as the table writes them. */
  readonly labels: readonly (readonly string[])[];
}

/** The width of a chart on a small phone, in em of its letters. Its texts have room there, so they have it anywhere. */
const leastWidth = 21;
/** About the width of a letter or a digit of a sans-serif typeface, in em. */
const letterWidth = 0.6;

/** How much of the width a text takes at most, in percent. */
const roomFor = (text: string): number =>
  ((text.replaceAll(/\p{Cf}/gu, '').length * letterWidth + 0.6) / leastWidth) * 100;
const roomForAll = (texts: readonly string[]): number => Math.min(35, Math.max(0, ...texts.map(roomFor)));

/** @param language of the story: its direction is that of the chart, and ticks are written in it */
export function drawChart(kind: Chart['kind'], data: ChartData, language: string): Chart {
  const drawn = kind === 'bar' ? bars(data) : lines(data, language);
  const made = { kind, series: [...data.series], ...drawn };
  return directionOf(language) === 'rtl' ? mirrored(made) : made;
}

type Drawing = Omit<Chart, 'kind' | 'series'>;

/** The lowest and the highest value, with zero. */
const extentOf = ({ values }: ChartData): [number, number] => {
  const all = values.flat().filter((value) => value !== undefined);
  return [Math.min(0, ...all), Math.max(0, ...all)];
};

/** Bars from left to right below the name of their row, so that long names have room on a phone. */
function bars(data: ChartData): Drawing {
  const [nameHeight, barHeight, barStep] = [1.5, 1.25, 1.4];
  const rowHeight = nameHeight + data.series.length * barStep + 0.8;
  const labelsOf = (isShown: (value: number) => boolean) =>
    data.labels.flatMap((row, i) =>
      row.filter((_, series) => {
        const value = data.values[i]?.[series];
        return value !== undefined && isShown(value);
      }),
    );
  // Beside the longest bars is room for their values: on the left for negative ones.
  const x = scaleLinear(extentOf(data), [
    roomForAll(labelsOf((value) => value < 0)),
    100 - roomForAll(labelsOf((value) => value >= 0)),
  ]);
  const drawing: Drawing = { height: rowHeight * data.names.length - 0.8, bars: [], lines: [], rules: [], texts: [] };
  for (const [row, name] of data.names.entries()) {
    const top = row * rowHeight;
    drawing.texts.push({ x: 0, y: round(top + 1), text: name, anchor: 'start' });
    for (const series of data.series.keys()) {
      const value = data.values[row]?.[series];
      if (value === undefined) continue;
      const y = round(top + nameHeight + series * barStep);
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      drawing.bars.push({ x: round(from), y, width: round(to - from), height: barHeight, series });
      drawing.texts.push({
        ...(value < 0 ? { x: round(from), dx: -0.35, anchor: 'end' } : { x: round(to), dx: 0.35, anchor: 'start' }),
        y: round(y + 0.98),
        text: data.labels[row]?.[series] ?? '',
      });
    }
    const zero = round(x(0));
    drawing.rules.push([zero, round(top + nameHeight - 0.1), zero, round(top + rowHeight - 0.8)]);
  }
  return { ...drawing, height: round(drawing.height) };
}

/** Lines above an axis with the names of the rows. The values are on the rules, which begin at the edge. */
function lines(data: ChartData, language: string): Drawing {
  const [top, bottom, height] = [1.2, 15, 16.8];
  const y = scaleLinear(extentOf(data), [bottom, top]).nice(5);
  const format = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 });
  const ticks = y.ticks(5).map((value) => ({ y: round(y(value)), text: withMinusSign(format.format(value)) }));
  const left = roomForAll(ticks.map(({ text }) => text));
  const x = placesOf(data.names, [left, 99]);
  const path = (series: number) =>
    line<number | undefined>()
      .defined((value) => value !== undefined)
      .x((_, row) => round(x[row] ?? 0))
      .y((value) => round(y(value ?? 0)))(data.values.map((row) => row[series])) ?? '';
  // As many names as fit beside one another; always the first and the last.
  const last = data.names.length - 1;
  const room = Math.max(...data.names.map(roomFor));
  let free = -Infinity;
  const named = [...data.names.entries()].filter(([i]) => {
    const place = x[i] ?? 0;
    const isNamed = i === last || (place >= free && (x[last] ?? 0) - place >= room);
    if (isNamed) free = place + room;
    return isNamed;
  });
  return {
    height,
    bars: [],
    lines: [...data.series.keys()].map((series) => ({ path: path(series), series })),
    rules: ticks.map((tick) => [0, tick.y, 100, tick.y]),
    texts: [
      ...ticks.map((tick) => ({ x: 0, y: round(tick.y - 0.3), text: tick.text, anchor: 'start' as const })),
      ...named.map(([i, text]) => ({
        x: round(i === last ? 100 : (x[i] ?? 0)),
        y: height - 0.4,
        text,
        anchor: i === last ? ('end' as const) : i === 0 ? ('start' as const) : ('middle' as const),
      })),
    ],
  };
}

/**
 * Places the rows of a line chart. Names that are years or dates, in order, are placed by time. At equal distances the
 * slope of the line would mislead. Other names have equal distances.
 */
function placesOf(names: readonly string[], range: readonly [from: number, to: number]): readonly number[] {
  const times = names.map(timeOf);
  const isTime = names.length > 1 && times.every((time, i) => time > (times[i - 1] ?? -Infinity));
  const scale = isTime
    ? scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], range)
    : scalePoint(
        names.map((_, i) => i),
        range,
      );
  return names.map((_, i) => scale(isTime ? (times[i] ?? 0) : i) ?? 0);
}

/** Days since 1970 of a year, a month or a day in ISO 8601; NaN for another name. */
const timeOf = (name: string): number =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(name.trim()) ? Date.parse(name.trim()) / 86_400_000 : Number.NaN;

/** For texts that run from right to left. Anchors follow the direction of the text by themselves. */
const mirrored = (chart: Chart): Chart => ({
  ...chart,
  bars: chart.bars.map((bar) => ({ ...bar, x: round(100 - bar.x - bar.width) })),
  lines: chart.lines.map(({ path, series }) => ({
    series,
    path: path.replaceAll(/([ML])([\d.]+)/gu, (_, command: string, x: string) => `${command}${round(100 - Number(x))}`),
  })),
  rules: chart.rules.map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => [100 - x1, y1, 100 - x2, y2].map(round)),
  texts: chart.texts.map(({ dx, ...text }) => ({
    ...text,
    x: round(100 - text.x),
    ...(dx === undefined ? {} : { dx: -dx }),
  })),
});

const round = (value: number): number => Math.round(value * 100) / 100;
