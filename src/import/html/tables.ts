import type { BlockFile } from '../../press/blocks/block-file.ts';
import {
  attribute,
  elementsBelow,
  isElement,
  isNamed,
  nodesBelow,
  textBelow,
  type Element,
  type HtmlNode,
} from './nodes.ts';
import type { Walker } from './walker.ts';

/** More cells than this are no table for readers, but data. */
const mostCells = 20_000;
/** A cell spans at most as many rows or columns. */
const mostSpanned = 100;

/** Makes blocks of a table: a table, and the pictures of its cells after it; or its content, if it is a layout. */
export function tableBlocks(element: Element, walker: Walker, caption?: readonly HtmlNode[]): BlockFile[] {
  const rows = [...rowsOf(element)];
  if (isLayout(element, rows))
    return walker.blocks([
      ...(caption ?? []),
      ...captionsOf(element),
      ...rows.flatMap((row) => cellsOf(row).flatMap((cell) => asBlock(cell.children))),
    ]);
  const hoisted: BlockFile[] = [];
  const grid = gridOf(rows, walker, hoisted);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const filled = grid.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
  const heads = rows.findIndex((row) => !isHead(row));
  const headCount = heads === -1 ? (rows.length > 1 ? 1 : 0) : Math.min(heads, rows.length - 1);
  const head = joinRows(filled.slice(0, headCount));
  const body = filled.slice(headCount).filter((cells) => cells.some((cell) => cell !== ''));
  const title = walker.inline(
    [...captionsOf(element).flatMap(({ children }) => children), ...(caption ?? [])],
    hoisted,
  );
  if (body.length === 0 || width === 0) return [...(head ?? []).filter((cell) => cell !== ''), ...hoisted];
  return [
    { type: 'table', ...(title === '' ? {} : { caption: title }), ...(head === undefined ? {} : { head }), rows: body },
    ...hoisted,
  ];
}

/** A cell is set apart from the next one. */
const asBlock = (children: readonly HtmlNode[]): HtmlNode[] => [
  { type: 'element', tagName: 'div', properties: {}, children: [...children] as Element['children'] },
];

const captionsOf = (element: Element): Element[] =>
  element.children.filter((child) => isElement(child)).filter(({ tagName }) => tagName === 'caption');

/** The rows of a table, without those of tables in it. */
function* rowsOf(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'tr') yield child;
    else if (['thead', 'tbody', 'tfoot', 'form', 'div'].includes(child.tagName)) yield* rowsOf(child);
  }
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child) => isElement(child)).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

const isHead = (row: Element): boolean => {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every(({ tagName, children }) => tagName === 'th' || isBold(children));
};

/** Whether all words of a cell are bold, as in the first row of tables without marked heads. */
const isBold = (children: readonly HtmlNode[]): boolean => {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = shown;
  if (shown.length !== 1 || !isElement(only)) return false;
  return ['b', 'strong'].includes(only.tagName) || (only.tagName === 'p' && isBold(only.children));
};

/** Whether a table only places things on a page: it has no rows and columns, or its cells hold parts of the page. */
function isLayout(element: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/u.test(attribute(element, 'role') ?? '')) return true;
  const cells = rows.flatMap(cellsOf);
  if (cells.length === 0 || cells.length > mostCells) return true;
  const columns = Math.max(...rows.map((row) => cellsOf(row).length));
  const isMarked =
    captionsOf(element).length > 0 ||
    cells.some(({ tagName }) => tagName === 'th') ||
    isNamed(element, 'wikitable', 'datatable');
  for (const node of nodesBelow(element)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'table' || node.tagName === 'iframe' || node.tagName === 'form') return true;
    if (!isMarked && /^(?:h[1-6]|article|section|figure|blockquote)$/u.test(node.tagName)) return true;
  }
  if (columns < 2) return !isMarked || textBelow(element).length > 2000;
  if (isMarked) return false;
  const longest = Math.max(...cells.map((cell) => textBelow(cell).length));
  const paragraphs = Math.max(...cells.map((cell) => [...elementsBelow(cell, 'p', 'div', 'br')].length));
  return rows.length < 2 || longest > 600 || (paragraphs > 3 && longest > 250);
}

function gridOf(rows: readonly Element[], walker: Walker, hoisted: BlockFile[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken = new Map<number, Set<number>>();
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (taken.get(y)?.has(x) === true) x += 1;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      const text = walker.inline(cell.children, hoisted);
      for (let dy = 0; dy < high && y + dy < rows.length; dy++) {
        const cells = grid[y + dy];
        if (cells === undefined) continue;
        const columns = taken.get(y + dy) ?? new Set();
        for (let dx = 0; dx < wide; dx++) {
          while (cells.length <= x + dx) cells.push('');
          // A row's name is repeated in each row that it stands for; a name above columns stands once.
          cells[x + dx] = dx === 0 ? text : '';
          columns.add(x + dx);
        }
        taken.set(y + dy, columns);
      }
      x += wide;
    }
  }
  return grid;
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostSpanned) : 1;
}

/** One row of several: the names of a column, from top to bottom. */
function joinRows(rows: readonly (readonly string[])[]): string[] | undefined {
  const [first] = rows;
  return first?.map((_, i) => [...new Set(rows.map((row) => row[i] ?? ''))].filter((text) => text !== '').join(' '));
}
