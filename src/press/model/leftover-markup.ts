import type { Token } from 'markdown-it';
import { badCharacter } from '../copy/messages/addresses.ts';
import * as messages from '../copy/messages/markup.ts';
import type { Notation } from '../copy/notation.ts';
import { badLink, linkWithoutEnd } from '../copy/messages/stories.ts';
import { htmlElements } from './html-elements.ts';
import { decodeEntity, escapedCharacter, footnoteSign, loneMark, tokenOffsets } from './markdown.ts';

/** Stands for what is no markup: escaped characters and code. */
const opaque = '\0';

/** Makes the message about a leftover from the match of its pattern. Undefined if it is none. */
type MessageOf = (match: RegExpMatchArray, notation: Notation) => string | undefined;

/** What looks like markup and is none. */
export interface Leftover {
  readonly message: string;
  /** In the text, in UTF-16 code units. */
  readonly offset: number;
}

/**
 * Finds what looks like markup and is none, so that readers would see its signs: marks without a partner, links that
 * are not complete, blocks of Markdown, HTML.
 * @param tokens of the text, as `inlineTokens` makes them
 * @param notation of the text in its file
 * @returns one for each message
 */
export function leftoverMarkup(text: string, tokens: readonly Token[], notation: Notation): Leftover[] {
  const shown = searchedText(text, tokens);
  const find = (pattern: RegExp, messageOf: MessageOf) =>
    [...shown.text.matchAll(pattern)].flatMap((match) => {
      const message = messageOf(match, notation);
      // A block begins after the spaces of its line.
      const indent = /^\s*/u.exec(match[0])?.[0].length ?? 0;
      return message === undefined ? [] : [{ message, offset: shown.offsetOf(match.index + indent) }];
    });
  // A code span can look like a fenced block, so these are looked for in the text.
  const blocks = [...text.matchAll(/^[ \t]*(?:`{3,}[^`\n]*|~{3,}[^~\n]*)$/gmu)].map(({ 0: fence, index }) => ({
    message: messages.codeBlockInText(fence.trim(), notation),
    offset: index,
  }));
  // The first row of a table stands for all.
  const rows = find(tableRow, ([, found = '']) => messages.tableInText(found, notation)).slice(0, 1);
  const others = patterns.flatMap(([pattern, messageOf]) => find(pattern, messageOf));
  const found = [...blocks, ...(blocks.length > 0 ? [] : loneMarks(tokens, shown, notation)), ...rows, ...others];
  const first = new Map<string, number>();
  for (const { message, offset } of found) {
    // JSON's code for what is no markup. Its beginning is enough to find the place.
    const readable = message.replaceAll(String.raw`\u0000`, '…');
    first.set(readable, Math.min(offset, first.get(readable) ?? Infinity));
  }
  return [...first].map(([message, offset]) => ({ message, offset }));
}

/** A text as far as leftovers are looked for in it: what is no markup is one character. */
interface SearchedText {
  readonly text: string;
  /** The offset in the text itself of a character that is shown. */
  readonly offsetOf: (shown: number) => number;
  /** Where a token begins in what is shown. */
  readonly starts: readonly number[];
}

function searchedText(text: string, tokens: readonly Token[]): SearchedText {
  // Most texts have no leftovers.
  let offsets: readonly number[] | undefined;
  const starts: number[] = [];
  let shown = '';
  for (const i of tokens.keys()) {
    starts.push(shown.length);
    shown += textOf(tokens, i, i + 1);
  }
  return {
    text: shown,
    starts,
    offsetOf(at) {
      const i = lastAtMost(starts, at);
      offsets ??= tokenOffsets(text, tokens);
      return (offsets[i] ?? 0) + at - (starts[i] ?? 0);
    },
  };
}

/** The index of the last of sorted numbers that is not larger than another. Texts can have thousands of faults. */
function lastAtMost(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((sorted[middle] ?? Infinity) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** The text of some of the tokens. */
const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, i) => {
      if (token.type === 'hardbreak') return `${opaque}\n`;
      if ([footnoteSign, 'code_inline', escapedCharacter].includes(token.type)) return opaque;
      // An image is an exclamation mark and a link.
      return token.type === 'link_open' && isImageSign(tokens[from + i - 1]) ? imageSign : token.content;
    })
    .join('');

const imageSign = '\u0001';

/** Whether the token before a link makes it an image of Markdown. */
export const isImageSign = (token: Token | undefined): boolean => token?.type === 'text' && token.content.endsWith('!');

/** How many characters beside a mark a message shows at most. */
const mostAround = 30;

function loneMarks(tokens: readonly Token[], shown: SearchedText, notation: Notation): Leftover[] {
  const found: Leftover[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.type !== loneMark) continue;
    let end = i + 1;
    while (tokens[end]?.type === loneMark) end++;
    const mark = textOf(tokens, i, end);
    const before = textOf(tokens, Math.max(0, i - mostAround), i).slice(-mostAround);
    const after = textOf(tokens, end, end + mostAround).slice(0, mostAround);
    const around = `${/\S*$/u.exec(before)?.[0] ?? ''}${mark}${/^\S*/u.exec(after)?.[0] ?? ''}`;
    // Marks in the address of an incomplete link are no faults of their own.
    if (!around.includes(']('))
      found.push({
        message: messages.loneMark(mark, around, notation),
        offset: shown.offsetOf(shown.starts[i] ?? 0),
      });
    i = end - 1;
  }
  return found;
}

/** A tag of HTML, or one with a prefix or hyphen, as word processors and web components have. */
const tagFault: MessageOf = ([, written = ''], notation) => {
  const name = written.toLowerCase();
  const isTag = htmlElements.has(name) || (/[:-]/u.test(name) && !/^(?:https?|mailto):/u.test(name));
  return isTag ? messages.htmlTag(name, notation) : undefined;
};

const linkScheme = String.raw`(?:https?:|mailto:|story:)`;

/** A line with cells between lines, or the line below the head of a table. */
const tableRow = /^[ \t]*(\|.*\||:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+)[ \t]*$/gmu;

/** Whether a text is a row of a table and nothing else. */
export const isTableRow = (text: string): boolean => [...text.matchAll(tableRow)].some(([row]) => row === text);

const patterns: readonly (readonly [RegExp, MessageOf])[] = [
  // Blocks, at the beginning of a line.
  [/\S[^\S\n\u2028]*(?:\n|\u2028)[^\S\n\u2028]*(?:\n|\u2028)\s*\S/gu, (_, notation) => messages.blankLine(notation)],
  [/\0\n/gu, () => messages.brokenLine],
  [/^[ \t]*(#{1,6}[ \t]+)\S/gmu, ([, found = ''], notation) => messages.headingInText(found, notation)],
  [
    /^[ \t]*(?![ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$)([-*+][ \t]+)\S/gmu,
    ([, found = ''], notation) => messages.listInText(found, notation),
  ],
  [
    /^[ \t]*(\d{1,9}[.)][ \t]+)\S.*\n[ \t]*\d{1,9}[.)][ \t]+\S/gmu,
    ([, found = ''], notation) => messages.listInText(found, notation),
  ],
  [
    /^[ \t]*([•◦▪‣●·][ \t]*)\S.*\n[ \t]*[•◦▪‣●·]/gmu,
    ([, found = ''], notation) => messages.listInText(found, notation),
  ],
  [/^[ \t]*>[ \t]*[\p{L}"“‘«*_[]/gmu, (_, notation) => messages.quoteInText('> ', notation)],
  [/^[ \t]*((?:[-*_][ \t]*){3,})$/gmu, ([, found = ''], notation) => lineFault(found.trim(), notation)],
  [/\S[ \t]*\n[ \t]*(={2,})[ \t]*$/gmu, ([, found = ''], notation) => messages.lineInText(found, notation)],
  [/^[ \t]*(\[[ x]\])[ \t]+\S/giu, ([, found = ''], notation) => messages.taskInText(found, notation)],
  [/^[ \t]*(:[ \t]+)\S/gmu, ([, found = ''], notation) => messages.definitionInText(found, notation)],
  [/^[ \t]*(:{3,})/gmu, ([, found = ''], notation) => messages.unknownMark(':::', found, notation)],
  // HTML.
  [/<\/?([a-z][a-z\d:-]*)(?=[\s/>])[^<>]*>/giu, tagFault],
  [/<(?:!(?=--|[a-z[])|\?(?=[a-z]))/giu, (_, notation) => messages.commentInText(notation)],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu, ([entity], notation) => entityFault(entity, notation)],
  // Links.
  [/<((?:https?:\/\/|mailto:)[^\s<>]*)>/giu, ([found, address = '']) => messages.addressInBrackets(found, address)],
  [/<([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/gu, ([found, mail = '']) => messages.addressInBrackets(found, `mailto:${mail}`)],
  [/!\[[^[\]]*\]\([^()\n]*\)?/gu, (_, notation) => messages.imageInText(notation)],
  [new RegExp(`!${imageSign}`, 'gu'), (_, notation) => messages.imageInText(notation)],
  [
    /(?<!!)\[[^[\]]*\]\(([^()\n]*)(\)?)/gu,
    ([found, href = '', end], notation) => linkFault(found, href.trim(), end === ')', notation),
  ],
  [
    new RegExp(String.raw`\]\s+\((?:${linkScheme}|www\.)[^()\s]*\)?`, 'giu'),
    ([found], notation) => messages.spaceInLink(found, notation),
  ],
  [/\[[^[\]]+\]\[[^[\]]*\]/gu, ([found], notation) => messages.noLink(found, notation)],
  [/^[ \t]*\[[^[\]^]+\]:[ \t]*\S+/gmu, ([found], notation) => messages.noLink(found, notation)],
  [/\[\[[^[\]]+\]\]/gu, ([found], notation) => messages.noLink(found, notation)],
  // The end of a link whose beginning belongs to another one.
  [
    new RegExp(String.raw`\]\((?<=^[^[\]\0]*\]\()${linkScheme}[^()\s]*\)?`, 'giu'),
    ([found], notation) => messages.noLink(found, notation),
  ],
  // Brackets of Chinese and Japanese keyboards.
  [
    new RegExp(String.raw`(?:］\s*[(（]|\]\s*（)\s*(?:${linkScheme}|www\.)[^()（）\s]*[)）]?`, 'giu'),
    ([found], notation) => messages.noLink(found, notation),
  ],
  [/\[url[=\]][^[\]]*\]?/giu, ([found], notation) => messages.noLink(found, notation)],
  [
    new RegExp(String.raw`\([^()]+\)\[${linkScheme}[^[\]]*\]`, 'giu'),
    ([found], notation) => messages.noLink(found, notation),
  ],
  // Formulas of TeX. Prices and ratings have dollars too.
  [/^[ \t]*(\$\$)[ \t]*$/gmu, ([, found = ''], notation) => messages.formulaInText(found, notation)],
  [/\$\$([^$\n]+)\$\$(?!\$)/gu, ([found, inner], notation) => formulaFault(found, inner, notation)],
  [
    /(?<![\p{L}\p{N}$])\$(?![\s$])([^$\n]+)(?<!\s)\$(?![\p{L}\p{N}$])/gu,
    ([found, inner], notation) => formulaFault(found, inner, notation),
  ],
  // Other marks.
  [/`+/gu, ([mark], notation) => messages.loneMark(mark, mark, notation)],
  [/~~(?=[^\s~])[^~\n]*[^\s~]~~/gu, ([found], notation) => messages.unknownMark('~~', found, notation)],
  [/==(?=[^\s=])[^=\n]*[^\s=]==/gu, ([found], notation) => messages.unknownMark('==', found, notation)],
  [
    /(?<!\S)(\*\*|__)[ \t]+[^*_\n]*[^*_\s][ \t]+\1(?!\S)/gu,
    ([found, mark = ''], notation) => messages.loneMark(mark, found, notation),
  ],
  [/[\p{L}\p{N}]?\^[\p{L}\p{N}+-]+\^/gu, ([found], notation) => messages.unknownMark('^', found, notation)],
  [/[\p{L}\p{N}](~)[\p{L}\p{N}+-]+\1/gu, ([found, mark = ''], notation) => messages.unknownMark(mark, found, notation)],
];

const lineFault = (found: string, notation: Notation): string | undefined =>
  new Set(found.replaceAll(/\s/gu, '')).size === 1 ? messages.lineInText(found, notation) : undefined;

const formulaFault = (found: string, inner = '', notation: Notation): string | undefined =>
  /[\\^_{}=]/u.test(inner) ? messages.formulaInText(found, notation) : undefined;

function entityFault(entity: string, notation: Notation): string | undefined {
  const character = decodeEntity(entity);
  return character === entity ? undefined : messages.htmlEntity(entity, character, notation);
}

/** A link that CommonMark takes for text, since its address has a space, no end, or is missing. */
function linkFault(found: string, href: string, isClosed: boolean, notation: Notation): string | undefined {
  if (!new RegExp(`^${linkScheme}`, 'iu').test(href)) return messages.noLink(found, notation);
  return badLink(href, isClosed && /\s/u.test(href) ? badCharacter : linkWithoutEnd);
}

/** Whether a text may have markup, or something that looks like it. */
export const mayHaveMarkup = (text: string): boolean =>
  /[*_`[］\\<&~^|$\n\r\u2028]|==|:::|^[ \t]*(?:[#>+:-]|\d+[.)])/u.test(text);
