/** A cell of a table, as its line has it. */
export interface WrittenCell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
}

/**
 * The cells of a line, without the lines at its ends and the spaces around each. GFM drops the cells that a row has
 * more than its head, and fills up the others: nothing tells its reader.
 */
export function cellsOf(line: string): WrittenCell[] {
  const cells: WrittenCell[] = [];
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && (line[i] !== '|' || line[i - 1] === '\\')) continue;
    const written = line.slice(start, i);
    cells.push({ text: written.trim(), column: start + Math.max(0, written.search(/\S/u)) });
    start = i + 1;
  }
  if (cells[0]?.text === '') cells.shift();
  if (cells.length > 0 && cells.at(-1)?.text === '') cells.pop();
  return cells;
}
