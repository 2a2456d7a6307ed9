import type { Token } from 'markdown-it';
import { badCharacter } from '../copy/messages/addresses.ts';
import * as messages from '../copy/messages/markup.ts';
import { badLink, linkWithoutEnd } from '../copy/messages/stories.ts';
import { decodeEntity, escapedCharacter, loneMark } from './markdown.ts';

/** Stands for what is no markup: escaped characters and code. */
const opaque = '\0';

/** Makes the message about a leftover from the match of its pattern. Undefined if it is none. */
type MessageOf = (match: RegExpMatchArray) => string | undefined;

/**
 * Finds what looks like markup and is none, so that readers would see its signs: marks without a partner, links that
 * are not complete, blocks of Markdown, HTML.
 * @param tokens of the text, as `inlineTokens` makes them
 * @returns the messages, each once
 */
export function leftoverMarkup(text: string, tokens: readonly Token[]): string[] {
  const shown = textOf(tokens);
  // A code span can look like a fenced block, so these are looked for in the text.
  const blocks = [...text.matchAll(/^[ \t]*(?:`{3,}[^`\n]*|~{3,}[^~\n]*)$/gmu)].map(([fence]) =>
    messages.codeBlockInText(fence.trim()),
  );
  const others = patterns.flatMap(([pattern, messageOf]) =>
    [...shown.matchAll(pattern)].flatMap((match) => messageOf(match) ?? []),
  );
  const found = [...blocks, ...(blocks.length > 0 ? [] : loneMarks(tokens)), ...others];
  // JSON's code for what is no markup. Its beginning is enough to find the place.
  return [...new Set(found)].map((message) => message.replaceAll(String.raw`\u0000`, '…'));
}

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token, i) => {
      if (token.type === 'hardbreak') return `${opaque}\n`;
      if (token.type === 'code_inline' || token.type === escapedCharacter) return opaque;
      // An image is an exclamation mark and a link.
      return token.type === 'link_open' && isImageSign(tokens[i - 1]) ? imageSign : token.content;
    })
    .join('');

const imageSign = '\u0001';

/** Whether the token before a link makes it an image of Markdown. */
export const isImageSign = (token: Token | undefined): boolean => token?.type === 'text' && token.content.endsWith('!');

/** How many characters beside a mark a message shows at most. */
const mostAround = 30;

function loneMarks(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.type !== loneMark) continue;
    let end = i + 1;
    while (tokens[end]?.type === loneMark) end++;
    const mark = textOf(tokens.slice(i, end));
    const before = textOf(tokens.slice(Math.max(0, i - mostAround), i)).slice(-mostAround);
    const after = textOf(tokens.slice(end, end + mostAround)).slice(0, mostAround);
    const around = `${/\S*$/u.exec(before)?.[0] ?? ''}${mark}${/^\S*/u.exec(after)?.[0] ?? ''}`;
    // Marks in the address of an incomplete link are no faults of their own.
    if (!around.includes('](')) found.push(messages.loneMark(mark, around));
    i = end - 1;
  }
  return found;
}

const elements = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i ' +
    'iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes ' +
    'noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** A tag of HTML, or one with a prefix or hyphen, as word processors and web components have. */
const tagFault: MessageOf = ([, written = '']) => {
  const name = written.toLowerCase();
  const isTag = elements.has(name) || (/[:-]/u.test(name) && !/^(?:https?|mailto):/u.test(name));
  return isTag ? messages.htmlTag(name) : undefined;
};

const linkScheme = String.raw`(?:https?:|mailto:|story:)`;

const patterns: readonly (readonly [RegExp, MessageOf])[] = [
  // Blocks, at the beginning of a line.
  [/\S[^\S\n\u2028]*(?:\n|\u2028)[^\S\n\u2028]*(?:\n|\u2028)\s*\S/gu, () => messages.blankLine],
  [/\0\n/gu, () => messages.brokenLine],
  [/^[ \t]*(#{1,6}[ \t]+)\S/gmu, ([, found = '']) => messages.headingInText(found)],
  [
    /^[ \t]*(?![ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$)([-*+][ \t]+)\S/gmu,
    ([, found = '']) => messages.listInText(found),
  ],
  [/^[ \t]*(\d{1,9}[.)][ \t]+)\S.*\n[ \t]*\d{1,9}[.)][ \t]+\S/gmu, ([, found = '']) => messages.listInText(found)],
  [/^[ \t]*([•◦▪‣●·][ \t]*)\S.*\n[ \t]*[•◦▪‣●·]/gmu, ([, found = '']) => messages.listInText(found)],
  [/^[ \t]*>[ \t]*[\p{L}"“‘«*_[]/gmu, () => messages.quoteInText('> ')],
  [/^[ \t]*((?:[-*_][ \t]*){3,})$/gmu, ([, found = '']) => lineFault(found.trim())],
  [/\S[ \t]*\n[ \t]*(={2,})[ \t]*$/gmu, ([, found = '']) => messages.lineInText(found)],
  [/^[ \t]*(\|.*\|)[ \t]*$/gmu, ([, found = '']) => messages.tableInText(found)],
  [/^[ \t]*(:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+)$/gmu, ([, found = '']) => messages.tableInText(found)],
  // HTML.
  [/<\/?([a-z][a-z\d:-]*)(?=[\s/>])[^<>]*>/giu, tagFault],
  [/<(?:!(?=--|[a-z[])|\?(?=[a-z]))/giu, () => messages.commentInText],
  [/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu, ([entity]) => entityFault(entity)],
  // Links.
  [/<((?:https?:\/\/|mailto:)[^\s<>]*)>/giu, ([found, address = '']) => messages.addressInBrackets(found, address)],
  [/<([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)>/gu, ([found, mail = '']) => messages.addressInBrackets(found, `mailto:${mail}`)],
  [new RegExp(`!${imageSign}`, 'gu'), () => messages.imageInText],
  [/\[[^[\]]*\]\(([^()\n]*)(\)?)/gu, ([found, href = '', end]) => linkFault(found, href.trim(), end === ')')],
  [new RegExp(String.raw`\]\s+\((?:${linkScheme}|www\.)[^()\s]*\)?`, 'giu'), ([found]) => messages.spaceInLink(found)],
  [/\[\^[^\s[\]]+\]/gu, ([found]) => messages.footnoteMark(found)],
  [/\[[^[\]]+\]\[[^[\]]*\]/gu, ([found]) => messages.noLink(found)],
  [/^[ \t]*\[[^[\]^]+\]:[ \t]*\S+/gmu, ([found]) => messages.noLink(found)],
  [/\[\[[^[\]]+\]\]/gu, ([found]) => messages.noLink(found)],
  // The end of a link whose beginning belongs to another one.
  [new RegExp(String.raw`\]\((?<=^[^[\]\0]*\]\()${linkScheme}[^()\s]*\)?`, 'giu'), ([found]) => messages.noLink(found)],
  // Brackets of Chinese and Japanese keyboards.
  [
    new RegExp(String.raw`(?:］\s*[(（]|\]\s*（)\s*(?:${linkScheme}|www\.)[^()（）\s]*[)）]?`, 'giu'),
    ([found]) => messages.noLink(found),
  ],
  [/\[url[=\]][^[\]]*\]?/giu, ([found]) => messages.noLink(found)],
  [new RegExp(String.raw`\([^()]+\)\[${linkScheme}[^[\]]*\]`, 'giu'), ([found]) => messages.noLink(found)],
  // Other marks.
  [/`+/gu, ([mark]) => messages.loneMark(mark, mark)],
  [/~~(?=[^\s~])[^~\n]*[^\s~]~~/gu, ([found]) => messages.unknownMark('~~', found)],
  [/==(?=[^\s=])[^=\n]*[^\s=]==/gu, ([found]) => messages.unknownMark('==', found)],
  [/(?<!\S)(\*\*|__)[ \t]+[^*_\n]*[^*_\s][ \t]+\1(?!\S)/gu, ([found, mark = '']) => messages.loneMark(mark, found)],
  [/[\p{L}\p{N}]?\^[\p{L}\p{N}+-]+\^/gu, ([found]) => messages.unknownMark('^', found)],
  [/[\p{L}\p{N}](~)[\p{L}\p{N}+-]+\1/gu, ([found, mark = '']) => messages.unknownMark(mark, found)],
];

const lineFault = (found: string): string | undefined =>
  new Set(found.replaceAll(/\s/gu, '')).size === 1 ? messages.lineInText(found) : undefined;

function entityFault(entity: string): string | undefined {
  const character = decodeEntity(entity);
  return character === entity ? undefined : messages.htmlEntity(entity, character);
}

/** A link that CommonMark takes for text, since its address has a space, no end, or is missing. */
function linkFault(found: string, href: string, isClosed: boolean): string | undefined {
  if (!new RegExp(`^${linkScheme}`, 'iu').test(href)) return messages.noLink(found);
  return badLink(href, isClosed && /\s/u.test(href) ? badCharacter : linkWithoutEnd);
}

/** Whether a text may have markup, or something that looks like it. */
export const mayHaveMarkup = (text: string): boolean =>
  /[*_`[］\\<&~^|\n\r\u2028]|==|^[ \t]*(?:[#>+-]|\d+[.)])/u.test(text);
