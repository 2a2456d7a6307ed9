/**
 * Messages about markup that is not complete, or that texts don't take. A backslash before a character shows it as it
 * is. In JSON, a backslash is written as two.
 */
import type { Notation } from '../notation.ts';
import { quote } from './quote.ts';

/** How an editor writes characters that must be shown. */
function escaped(characters: string, notation: Notation): string {
  const [once, twice] = [String.raw`\$&`, String.raw`\\$&`].map((one) => characters.replaceAll(/[^…]/gu, one));
  if (notation === 'yaml') return `${once} (between double quotes ${twice})`;
  return (notation === 'json' ? twice : once) ?? '';
}

/** The longest mark that a message shows whole. */
const longestMark = 8;

/** @param around the mark with the words beside it */
export const loneMark = (mark: string, around: string, notation: Notation): string => {
  const shown = mark.length > longestMark ? `${mark.slice(0, longestMark)}…` : mark;
  return (
    `${quote(around)}: ${shown} has no partner; write it at the other end of the words too ` +
    `(inside a word it is text), or write ${escaped(shown, notation)} to show it`
  );
};

export const deepEmphasis = (most: number, notation: Notation): string =>
  `emphasis is nested more than ${most} levels deep; remove some of its marks, or write them as ` +
  escaped('*', notation);

/** @param found the beginning of a block, such as `# ` */
const asText = (found: string, notation: Notation): string =>
  `, or write ${escaped(found.slice(0, 1), notation)} to show it`;

/** Where a block is written: in JSON an object, in Markdown on lines of its own, below the fields of such a file. */
const asBlock = (json: string, markdown: string): Readonly<Record<Notation, string>> => ({
  json: `write ${json} as a block of its own`,
  markdown: `write ${markdown}, with an empty line before it`,
  yaml: 'write it in the text below the fields',
});

const heading = asBlock('{"type": "heading", "text": "…"}', 'it as ## … on a line of its own');
const list = asBlock('{"type": "list", "items": ["…"]}', '- before each item, or 1. in a numbered list');
const definitions = asBlock(
  '{"type": "list", "items": ["**term**: definition"]}',
  '- **term**: definition on one line for each',
);
const quotation = asBlock('{"type": "quote", "text": "…"}', '> before each of its lines');
const table = asBlock(
  '{"type": "table", "rows": [["…"]]}',
  'a head and below it a line with as many cells, such as | --- | --- |',
);
const code = asBlock('{"type": "code", "text": "…"}', '``` on the lines before and after the code');
const picture = asBlock('{"type": "image", "src": "quay.jpg", "alt": "…"}', '![…](quay.jpg "Caption") alone on a line');

export const headingInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a text can't contain a heading; ${heading[notation]}${asText('#', notation)}`;

export const listInText = (found: string, notation: Notation): string => {
  const other = notation === 'json' ? ', or put each line into a paragraph of its own' : '';
  return (
    `${quote(found)}: a text can't contain a list; ${list[notation]}` +
    (/^[-+*]/u.test(found) ? asText(found, notation) : other)
  );
};

/** @param found the colon before a definition */
export const definitionInText = (found: string, notation: Notation): string =>
  `${quote(found)}: stories have no lists of definitions; ${definitions[notation]}${asText(':', notation)}`;

/** @param found a formula, or the signs around one */
export const formulaInText = (found: string, notation: Notation): string =>
  `${quote(found)}: stories have no formulas; write it as a text, such as x^2^ = 9 or H~2~O, ` +
  `or as code between two \`, or write ${escaped('$', notation)} to show it`;

/** @param found the box of an item that can be ticked */
export const taskInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a list has no boxes to tick; remove it${asText(found, notation)}`;

export const quoteInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a text can't contain a quote block; ${quotation[notation]}${asText(found, notation)}`;

export const tableInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a text can't contain a table; ${table[notation]}${asText('|', notation)}`;

export const codeBlockInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a text can't contain a block of code; ${code[notation]}${asText(found, notation)}`;

export const lineInText = (found: string, notation: Notation): string =>
  `${quote(found)}: a text can't contain a line or an underlined heading; remove it${asText(found, notation)}`;

export const blankLine = (notation: Notation): string =>
  `a text is one paragraph, but this one contains an empty line; ${
    notation === 'json' ? 'write two texts: "…", "…"' : 'remove the line'
  }`;

export const brokenLine = 'a text has no line breaks of its own; remove the backslash at the end of the line';

export const commentInText = (notation: Notation): string =>
  `HTML comments are shown to readers; remove it, or write ${escaped('<', notation)} to show it`;

/** What to write instead of an HTML tag inside a text, by its name. */
const insteadOfMarks: Readonly<Partial<Record<string, string>>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  cite: '*…*',
  code: '`…`',
  s: '~~…~~',
  del: '~~…~~',
  strike: '~~…~~',
  sup: '^…^',
  sub: '~…~',
  a: '[…](https://…)',
};

const twoTexts = ['two texts: "…", "…"', 'an empty line between two paragraphs'] as const;
const headingTag = ['{"type": "heading", "text": "…"}', '## … on a line of its own'] as const;
const listTag = ['{"type": "list", "items": ["…"]}', '- … on a line of its own'] as const;

/** The same of tags of blocks: in JSON, in Markdown. */
const insteadOfBlocks: Readonly<Partial<Record<string, readonly [json: string, markdown: string]>>> = {
  hr: ['{"type": "break"}', '*** on a line of its own'],
  pre: ['{"type": "code", "text": "…"}', '``` on the lines before and after the code'],
  table: ['{"type": "table", "rows": [["…"]]}', 'a table with | between its cells'],
  iframe: [
    '{"type": "embed", "url": "…", "title": "…"}',
    'a link, [title](https://…), since only JSON stories have embeds,',
  ],
  aside: ['{"type": "box", "title": "…", "body": ["…"]}', 'a part with a heading, since only JSON stories have boxes,'],
  p: twoTexts,
  br: twoTexts,
  li: listTag,
  ul: listTag,
  ol: ['{"type": "list", "items": ["…"], "ordered": true}', '1. … on a line of its own'],
  img: ['{"type": "image", "src": "quay.jpg", "alt": "…"}', '![…](quay.jpg) on a line of its own'],
  blockquote: ['{"type": "quote", "text": "…"}', '> … on a line of its own'],
  h1: headingTag,
  h2: headingTag,
  h3: headingTag,
  h4: headingTag,
  h5: headingTag,
  h6: headingTag,
};

/** @param name of the tag, in lower case */
export const htmlTag = (name: string, notation: Notation): string => {
  const [json, markdown] = insteadOfBlocks[name] ?? [];
  const instead = insteadOfMarks[name] ?? (notation === 'json' ? json : notation === 'markdown' ? markdown : undefined);
  const remedy = instead === undefined ? 'remove it' : `write ${instead} instead`;
  return (
    `${quote(`<${name}>`)}: HTML is shown to readers as it is; ${remedy}, ` +
    `or write ${escaped('<', notation)} to show it`
  );
};

/** @param character that the entity stands for */
export const htmlEntity = (entity: string, character: string, notation: Notation): string =>
  `${quote(entity)}: HTML entities are shown to readers as they are; ` +
  `write ${writtenAs(character, notation)} instead, or write ${escaped('&', notation)} to show it`;

/** A character as it is written: in JSON, spaces and invisible characters by their codes. */
function writtenAs(character: string, notation: Notation): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return JSON.stringify(character);
  const codes = Array.from({ length: character.length }, (_, i) =>
    character.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return notation === 'json'
    ? `"${codes.map((one) => String.raw`\u${one}`).join('')}"`
    : `the character itself (${codes.map((one) => `U+${one.toUpperCase()}`).join(' ')})`;
}

export const addressInBrackets = (found: string, address: string): string =>
  `${quote(found)} is no link; write [text](${address}), or the address without < and >`;

export const imageInText = (notation: Notation): string =>
  `a text can't contain a picture; ${picture[notation]}, ` +
  `or write ${escaped('!', notation)} for an exclamation mark before a link`;

/** @param names of the footnotes that the story has */
export const noFootnote = (name: string, names: readonly string[], notation: Notation): string => {
  const others = names.map((one) => quote(notation === 'json' ? one : `[^${one}]`)).join(', ');
  const remedy =
    notation !== 'json'
      ? `write ${quote(`[^${name}]: …`)} on a line of its own` +
        (names.length === 0 ? '' : `, or the name of one that is there: ${others}`)
      : names.length === 0
        ? `write {"type": "footnotes", "items": {${quote(name)}: "…"}} as the last block`
        : `write it into "items" of the footnotes, which has ${others}`;
  return (
    `${quote(`[^${name}]`)}: there is no footnote ${quote(name)}; ${remedy}, ` +
    `or write ${escaped('[', notation)} to show it`
  );
};

/** @param name of a footnote that no sign leads to */
export const unusedFootnote = (name: string): string =>
  `nothing leads to this footnote; write [^${name}] where it belongs in the text, or remove it`;

export const misplacedFootnotes =
  'a story has its footnotes once, as its last block; put all of them into the "items" of that block';

export const spaceInLink = (found: string, notation: Notation): string =>
  `${quote(found)} is no link; remove the space between ] and (, or write ${escaped('[', notation)} to show it`;

export const noLink = (found: string, notation: Notation): string =>
  `${quote(found)} looks like a link and is none; write [text](https://…), ` +
  `or write ${escaped('[', notation)} to show it`;

export const unknownMark = (mark: string, found: string, notation: Notation): string =>
  `${quote(found)}: ${mark} marks nothing here; remove it, or write ${escaped(mark, notation)} to show it`;

/** The first heading of a text, if it has the level of one inside a part. */
export const headingWithoutPart = (notation: Notation): string =>
  `the first heading of a text is one of a part, and this is one inside a part; ${
    notation === 'json' ? 'write "level": 2, or leave "level" out' : 'write ## before it instead of ###'
  }`;
