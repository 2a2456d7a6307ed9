import * as v from 'valibot';
import { caption, inlines } from '../inline.ts';
import { chart } from './chart.ts';
import { textPart, type Part } from './part.ts';

const cells = v.array(inlines);

export const table = v.object({
  type: v.literal('table'),
  caption: v.optional(caption),
  head: v.optional(cells),
  rows: v.array(cells),
  chart: v.optional(chart),
  /** The columns of numbers, from 0. */
  numeric: v.array(v.number()),
  unit: v.optional(v.string()),
  source: v.optional(caption),
});
export type TableBlock = v.InferOutput<typeof table>;

export const tableParts = ({ caption, head, rows, unit, source }: TableBlock): readonly Part[] => [
  ...textPart('text', caption),
  ...textPart('text', unit),
  ...(head === undefined
    ? []
    : [{ kind: 'row', isHead: true, cells: head.map((text) => ({ head: [], text })) } as const]),
  ...rows.map(
    (row) => ({ kind: 'row', isHead: false, cells: row.map((text, i) => ({ head: head?.[i] ?? [], text })) }) as const,
  ),
  ...textPart('credit', source),
];
