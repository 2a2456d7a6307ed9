/** Messages about tables and charts. */
import { counted } from '../counted.ts';

/** @param hasHead whether the number of columns is that of the head, or else of the first row */
export const wrongCells = (found: number, expected: number, hasHead: boolean): string =>
  `${counted(found, 'cell', 'cells')} here, but ${counted(expected, 'cell', 'cells')} in the ` +
  `${hasHead ? 'head' : 'first row'}; ` +
  'write as many, with "" for an empty one';

export const nothingToDraw =
  'a chart needs a first column of names, and another one with numbers; write them, or remove "chart"';
