/** Messages about series: their names, and the positions of stories in them. */
import { quoteWhole } from './quote.ts';

/** @param file the file of the story with the other name */
export const sameAddress = (name: string, other: string, file: string, address: string): string =>
  `${quoteWhole(name)} here and ${quoteWhole(other)} in ${file} would both be at ${address}; ` +
  'write the name in one way in both stories, or add a word if they are two series';

/** @param file the file of the other story with the position */
export const positionTaken = (position: number, file: string): string =>
  `${file} is part ${position} too; write another position, or remove one of the two`;
