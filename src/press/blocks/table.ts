import * as v from 'valibot';
import * as messages from '#messages/blocks.ts';
import type { Chart } from '../../edition/blocks/chart.ts';
import type { TableBlock } from '../../edition/blocks/table.ts';
import type { Inline } from '../../edition/inline.ts';
import { plainText } from '../../edition/plain-text.ts';
import { element, type Markup } from '../../text/markup.ts';
import { emptyList } from '../copy/messages/fields.ts';
import { nothingToDraw, wrongCells } from '../copy/messages/tables.ts';
import { field } from '../copy/values.ts';
import { isNumericColumn, valueOf, writtenNumbers } from './values/cell-numbers.ts';
import { drawChart } from './values/chart.ts';
import { plainCaption } from './values/captions.ts';
import type { FeedHtml, PressBlock } from './press-block.ts';

const cells = v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1, emptyList));

export const tableFile = v.strictObject({
  type: v.literal('table'),
  caption: v.optional(field(v.string(), 'What the table shows')),
  head: v.optional(field(cells, 'The names of the columns')),
  rows: field(
    v.pipe(v.array(cells), v.minLength(1, emptyList)),
    'The rows, each a list of cells: texts or numbers, which are written as in the language. "" is an empty cell',
  ),
  chart: v.optional(
    field(
      v.picklist(['bar', 'line']),
      'Draws the numbers above the table: a bar for each row, or a line over the rows. The first column names them',
    ),
  ),
  unit: v.optional(field(v.string(), 'The unit of the numbers, such as "million euros"')),
  source: v.optional(field(v.string(), 'Where the data is from')),
});

export const table: PressBlock<v.InferOutput<typeof tableFile>, TableBlock> = {
  finish(file, path, { inline, caption, line, language, report, isWhole }) {
    const row = (texts: readonly (string | number)[], place: (string | number)[]): Inline[][] =>
      texts.map((text, i) => inline(String(text), [...place, i]));
    const head = file.head === undefined ? undefined : row(file.head, [...path, 'head']);
    const columns = (head ?? file.rows[0] ?? []).length;
    const numeric = Array.from({ length: columns }, (_, i) => i).filter((i) =>
      isNumericColumn(
        file.rows.flatMap((cells) => cells[i] ?? []),
        i,
      ),
    );
    const written = writtenRows(file.rows, numeric, language);
    const rows = written.map((texts, i) => row(texts, [...path, 'rows', i]));
    const isKnown = isWhole(file.head === undefined ? [...path, 'rows', 0] : [...path, 'head']);
    for (const [i, { length }] of rows.entries())
      if (isKnown && length !== columns) report([...path, 'rows', i], wrongCells(length, columns, head !== undefined));
    const [title, source] = [caption(file.caption, [...path, 'caption']), caption(file.source, [...path, 'source'])];
    const unit = line(file.unit);
    const plain = rows.map((texts) => texts.map(plainText));
    const chart = file.chart === undefined ? undefined : chartOf(file.chart, { head, rows: plain, numeric }, language);
    if (file.chart !== undefined && chart === undefined && isWhole([...path, 'rows']))
      report([...path, 'chart'], nothingToDraw);
    return {
      type: 'table',
      ...(title === undefined ? {} : { caption: title }),
      ...(head === undefined ? {} : { head }),
      rows,
      ...(chart === undefined ? {} : { chart }),
      numeric,
      ...(unit === undefined ? {} : { unit }),
      ...(source === undefined ? {} : { source }),
    };
  },
  html: tableHtml,
  data: ({ caption }) => [
    ['hasPart', { '@type': 'Table', ...(caption === undefined ? {} : { name: plainCaption(caption) }) }],
  ],
};

/** The rows with the numbers of some columns as the language writes them. The first column names the rows. */
function writtenRows(
  rows: readonly (readonly (string | number)[])[],
  numeric: readonly number[],
  language: string,
): readonly (readonly (string | number)[])[] {
  const columns = new Map(
    numeric
      .filter((column) => column > 0)
      .map((column) => [
        column,
        writtenNumbers(
          rows.map((cells) => cells[column] ?? ''),
          language,
        ),
      ]),
  );
  return rows.map((cells, i) => cells.map((cell, column) => columns.get(column)?.[i] ?? cell));
}

/** The numbers of a table. */
interface NumericTable {
  readonly head: readonly Inline[][] | undefined;
  /** The cells without their markup. */
  readonly rows: readonly (readonly string[])[];
  /** The columns of numbers, from 0. */
  readonly numeric: readonly number[];
}

/** The chart of a table. Its first column names the rows. Undefined if no other column has a number. */
function chartOf(kind: Chart['kind'], { head, rows, numeric }: NumericTable, language: string): Chart | undefined {
  const drawn = numeric.filter((i) => i > 0);
  const values = rows.map((row) => drawn.map((i) => valueOf(row[i] ?? '', language)));
  if (values.flat().every((value) => value === undefined)) return undefined;
  const data = {
    names: rows.map(([name = '']) => name),
    series: drawn.map((i) => plainText(head?.[i] ?? [])),
    values,
    labels: rows.map((row) => drawn.map((i) => row[i] ?? '')),
  };
  return drawChart(kind, data, language);
}

function tableHtml({ caption, head, rows, unit, source }: TableBlock, { inline, words }: FeedHtml): Markup {
  const row = (name: 'td' | 'th', texts: readonly Inline[][]) =>
    element(
      'tr',
      {},
      texts.map((text) => element(name, name === 'th' ? { scope: 'col' } : {}, inline(text))),
    );
  const notes = [
    ...(unit === undefined ? [] : words(...messages.unitOf(element('bdi', {}, [unit])))),
    ...(unit === undefined || source === undefined ? [] : [' ']),
    ...(source === undefined ? [] : words(...messages.sourceOf(element('bdi', {}, inline([source].flat()))))),
  ];
  return element('figure', {}, [
    element('table', {}, [
      ...(caption === undefined ? [] : [element('caption', {}, inline([caption].flat()))]),
      ...(head === undefined ? [] : [element('thead', {}, [row('th', head)])]),
      element(
        'tbody',
        {},
        rows.map((texts) => row('td', texts)),
      ),
    ]),
    ...(notes.length === 0 ? [] : [element('figcaption', {}, notes)]),
  ]);
}
