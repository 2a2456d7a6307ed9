/** Messages about stories in Markdown: their front matter, and what no block of a story can show. */
import { counted } from '../counted.ts';
import { quote } from './quote.ts';

export const emptyFile = 'this file is empty; write three lines: ---, "headline: …" and another ---';

export const tooDeep = (most: number): string =>
  `lists or quotes are nested more than ${most} levels deep, and a story needs 4; write the inner ones below the outer`;

export const noFrontMatter =
  'a story in Markdown begins with its fields between two lines of ---; write --- as the first line, then ' +
  '"headline: …", then another ---';

export const frontMatterOpen = 'the front matter has no end; write --- on a line of its own after the last field';

export const frontMatterNoFields =
  'the front matter has no fields; write at least "headline: …" between the lines of ---';

export const bodyBelow = 'the text of a story in Markdown stands below the front matter; remove this field';

/** @param found what is inside, such as "a table" */
export const notInQuote = (found: string): string => `a quote has paragraphs only, and here is ${found}; move it out`;

export const notInList = (found: string): string =>
  `an item of a list is one paragraph, or one and a list below it, and here is ${found}; move it below the list`;

export const cannotShow = (found: string): string => `stories have no ${quote(found)}; write it as a paragraph`;

/** @param text of the heading */
export const headingLevel = (found: number, level: 2 | 3, text: string): string =>
  `${'#'.repeat(found)} is no heading of a text, since ` +
  `${found === 1 ? 'the headline is the first' : 'two levels are enough'}; ` +
  `write ${quote(`${'#'.repeat(level)} ${text}`)}`;

/** @param found how many cells a row has. @param expected how many the head has */
export const wrongCells = (found: number, expected: number): string =>
  `${counted(found, 'cell', 'cells')} here, but ${counted(expected, 'cell', 'cells')} in the head; ` +
  (found > expected
    ? String.raw`remove the others, or write \| for a line inside a cell`
    : 'write as many, with nothing between two | for an empty one. After the last row, leave an empty line');

export const noRows = 'this table has a head and no rows; write one below the line with ---';

/** @param name of a picture's file */
export const spacesInPicture = (name: string): string =>
  `${quote(name)}: a name with spaces stands between < and >; write ![…](<${name}>)`;

export const footnoteTwice = (name: string): string =>
  `there is another footnote ${quote(`[^${name}]`)}; give one of them another name`;

export const longFootnote = 'a footnote is one paragraph; write all of it into one, or put this into the text';
