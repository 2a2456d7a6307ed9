/**
 * Messages about markup that is not complete, or that texts don't take. A backslash before a character shows it as it
 * is. In JSON, a backslash is written as two.
 */
import { quote } from './quote.ts';

/** How an editor writes characters that must be shown. */
const escaped = (characters: string): string => characters.replaceAll(/[^…]/gu, String.raw`\\$&`);

/** The longest mark that a message shows whole. */
const longestMark = 8;

/** @param around the mark with the words beside it */
export const loneMark = (mark: string, around: string): string => {
  const shown = mark.length > longestMark ? `${mark.slice(0, longestMark)}…` : mark;
  return (
    `${quote(around)}: ${shown} has no partner; write it at the other end of the words too ` +
    `(inside a word it is text), or write ${escaped(shown)} to show it`
  );
};

export const deepEmphasis = (most: number): string =>
  `emphasis is nested more than ${most} levels deep; remove some of its marks, or write them as ${escaped('*')}`;

/** @param found the beginning of a block, such as `# ` */
const asText = (found: string): string => `, or write ${escaped(found.slice(0, 1))} to show it`;

export const headingInText = (found: string): string =>
  `${quote(found)}: a text can't contain a heading; write {"type": "heading", "text": "…"} as a block of its own` +
  asText('#');

export const listInText = (found: string): string =>
  `${quote(found)}: a text can't contain a list; write {"type": "list", "items": ["…"]} as a block of its own` +
  (/^[-+*]/u.test(found) ? asText(found) : ', or put each line into a paragraph of its own');

export const quoteInText = (found: string): string =>
  `${quote(found)}: a text can't contain a quote block; write {"type": "quote", "text": "…"} as a block of its own` +
  asText(found);

export const tableInText = (found: string): string =>
  `${quote(found)}: there are no tables; write {"type": "list", "items": ["…"]} with an item for each row` +
  asText('|');

export const codeBlockInText = (found: string): string =>
  `${quote(found)}: there are no code blocks; write code between single backticks${asText(found)}`;

export const lineInText = (found: string): string =>
  `${quote(found)}: a text can't contain a line or an underlined heading; remove it${asText(found)}`;

export const blankLine = 'a text is one paragraph, but this one contains an empty line; write two texts: "…", "…"';

export const brokenLine = 'a text has no line breaks of its own; remove the backslash at the end of the line';

export const commentInText = `HTML comments are shown to readers; remove it, or write ${escaped('<')} to show it`;

/** What to write instead of an HTML tag, by its name. */
const insteadOfTags: Readonly<Partial<Record<string, string>>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  cite: '*…*',
  code: '`…`',
  a: '[…](https://…)',
  p: 'two texts: "…", "…"',
  br: 'two texts: "…", "…"',
  li: '{"type": "list", "items": ["…"]}',
  ul: '{"type": "list", "items": ["…"]}',
  ol: '{"type": "list", "items": ["…"], "ordered": true}',
  img: '{"type": "image", "src": "…", "alt": "…", "width": 1, "height": 1}',
  blockquote: '{"type": "quote", "text": "…"}',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, '{"type": "heading", "text": "…"}'])),
};

/** @param name of the tag, in lower case */
export const htmlTag = (name: string): string => {
  const instead = insteadOfTags[name];
  const remedy = instead === undefined ? 'remove it' : `write ${instead} instead`;
  return `${quote(`<${name}>`)}: HTML is shown to readers as it is; ${remedy}, or write ${escaped('<')} to show it`;
};

/** @param character that the entity stands for */
export const htmlEntity = (entity: string, character: string): string =>
  `${quote(entity)}: HTML entities are shown to readers as they are; write ${writtenAs(character)} instead, ` +
  `or write ${escaped('&')} to show it`;

/** A character as it is written in JSON: spaces and invisible characters by their codes. */
function writtenAs(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return JSON.stringify(character);
  const codes = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i).toString(16));
  return `"${codes.map((code) => String.raw`\u${code.padStart(4, '0')}`).join('')}"`;
}

export const addressInBrackets = (found: string, address: string): string =>
  `${quote(found)} is no link; write [text](${address}), or the address without < and >`;

export const imageInText =
  'a text can\'t contain a picture; write {"type": "image", "src": "…", "alt": "…", "width": 1, "height": 1} ' +
  `as a block of its own, or write ${escaped('!')} for an exclamation mark before a link`;

export const footnoteMark = (found: string): string =>
  `${quote(found)}: there are no footnotes; write the note into the text, or write ${escaped('[')} to show it`;

export const spaceInLink = (found: string): string =>
  `${quote(found)} is no link; remove the space between ] and (, or write ${escaped('[')} to show it`;

export const noLink = (found: string): string =>
  `${quote(found)} looks like a link and is none; write [text](https://…), or write ${escaped('[')} to show it`;

export const unknownMark = (mark: string, found: string): string =>
  `${quote(found)}: ${mark} marks nothing here; remove it, or write ${escaped(mark)} to show it`;
