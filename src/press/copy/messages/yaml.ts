/** Messages about the fields in YAML above a story in Markdown. */
import { quoteWhole } from './quote.ts';

export const tab = 'a tab stands at the beginning of this line; write spaces instead';

export const backslash = String.raw`between double quotes, write a backslash as \\`;

/** A text that is not one, since it has a colon, or begins with a sign such as @. @param name of its field */
export const quoted = (name: string, value: string): string => {
  const remedy = quoteWhole(value);
  return (
    'a text stands in quotes if it has a colon and a space in it, or begins with a sign; ' +
    `write ${name === '' ? remedy : `${name}: ${remedy}`}`
  );
};

/** A text that begins with * or &. @param beginning its first word */
export const reserved = (beginning: string): string =>
  `a text that begins with ${beginning.slice(0, 1)} stands in quotes; write ${quoteWhole(beginning)}`;

/** @param rest of the line, which is no part of the text */
export const hidden = (rest: string): string =>
  `${quoteWhole(rest)} is left out, since a # after a space begins a comment; put the whole text in quotes, ` +
  'or write a space after # for a comment';

export const badIndent =
  'this line begins in another column than the fields around it; begin fields of one object in the same column, ' +
  'and put a text of several lines in quotes';

/** @param closing the bracket that is missing */
export const unclosed = (closing: string): string => `a closing ${closing} is missing here`;

export const openQuote = 'this text has no closing quotation mark; write one at its end';

/** @param quote the quotation mark around the text */
export const afterQuote = (quote: string): string =>
  quote === '"'
    ? String.raw`the text ends before its line does; write a quotation mark inside double quotes as \", or as “ ”`
    : "the text ends before its line does; write an apostrophe inside single quotes twice (''), or as ’";

export const twoCommas = 'there is nothing between two commas; remove one of them';

export const afterValue = 'there is something after the value; remove it, or put the whole value in quotes';

/** @param remedy the whole line */
export const writtenAs = (remedy: string): string => `this line is no field; write ${remedy}`;

export const noField =
  'this line is no field; write a field as "name: value", and put a text of several lines in quotes';

export const unreadable = 'this can\'t be read; write a field as "name: value", and put a text with signs in quotes';
