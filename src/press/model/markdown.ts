import MarkdownIt, { type Delimiter, type StateInline, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { letterScripts, unspacedScripts } from '../../text/scripts.ts';

/** The type of a token that is a mark without a partner, such as an asterisk that begins no emphasis. */
export const loneMark = 'lone_mark';

/** The type of a token that is a character after a backslash: it is never markup. */
export const escapedCharacter = 'text_special';

// Only CommonMark's emphasis, strong, code, links and backslash escapes, and struck words. HTML and entities are text.
const markdown = new MarkdownIt('zero').enable([
  'emphasis',
  'strikethrough',
  'backticks',
  'link',
  'escape',
  'balance_pairs',
]);
// Escaped characters stay tokens of their own.
markdown.disable('text_join');
// Unsafe links are parsed as links too, so that they are reported and don't become text.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
markdown.use(cjkFriendly);

// Hangul and full-width letters are as in scripts without spaces: a particle follows a word immediately.
const noSpaces = String.raw`${unspacedScripts}\p{sc=Bopomofo}\p{sc=Hangul}\uff00-\uffef`;
const endOf = (pattern: string) => new RegExp(`(?:${pattern})$`, 'u');
const startOf = (pattern: string) => new RegExp(`^(?:${pattern})`, 'u');

const wordCharacter = String.raw`(?![${noSpaces}])[\p{L}\p{N}\p{M}]`;
const [wordBefore, wordAfter] = [endOf(wordCharacter), startOf(wordCharacter)];
/** In a formula such as `(a+b)*(c+d)`, an asterisk is between brackets. */
const [factorBefore, factorAfter] = [endOf(String.raw`[\p{N})\]]`), startOf(String.raw`[\p{N}([]`)];
const [letterBefore, letterAfter] = [endOf(`[${letterScripts}]`), startOf(`[${letterScripts}]`)];

/** Finds out whether marks can begin or end emphasis. Inside a word they can't: `f**k`, `5*3`, `snake_case`. */
class InlineState extends markdown.inline.State {
  override scanDelims(start: number): ReturnType<StateInline['scanDelims']> {
    const { length, ...found } = super.scanDelims(start, true);
    // Two code units are enough for one character.
    const before = this.src.slice(Math.max(0, start - 2), start);
    const after = this.src.slice(start + length, start + length + 2);
    const isInside =
      (wordBefore.test(before) && wordAfter.test(after)) || (factorBefore.test(before) && factorAfter.test(after));
    if (isInside) return { length, can_open: false, can_close: false };
    if (letterBefore.test(before) || letterAfter.test(after))
      return { length, can_open: /^\S/u.test(after), can_close: /\S$/u.test(before) };
    return { length, ...found };
  }
}
markdown.inline.State = InlineState;

// All emphasis has been found here, and the marks that are left are not yet joined with the text beside them.
markdown.inline.ruler2.before('fragments_join', loneMark, (state) => {
  const lists: (readonly Delimiter[] | undefined)[] = [
    state.delimiters,
    ...state.tokens_meta.map((meta) => meta?.delimiters),
  ];
  for (const { token: index, open, close } of lists.flatMap((list) => list ?? [])) {
    const token = state.tokens[index];
    if (token?.type === 'text' && token.content !== '' && (open || close)) token.type = loneMark;
  }
  return false;
});

/** What can be raised or lowered: letters, digits and the signs of formulas, without spaces, as in Pandoc. */
const raised = String.raw`[\p{L}\p{N}\p{M}+\-−–=().,*′″°·∞±]+`;

/** Adds a rule for text between two signs of one kind: `^2^` and `~2~`. A path such as `~/a/~b` has none. */
function addRaised(name: 'sup' | 'sub', sign: string): void {
  const pattern = new RegExp(String.raw`(?<![${sign}\\])[${sign}](${raised})[${sign}](?![${sign}])`, 'uy');
  markdown.inline.ruler.before('emphasis', name, (state, silent) => {
    pattern.lastIndex = state.pos;
    const [whole, content] = pattern.exec(state.src) ?? [];
    if (whole === undefined || content === undefined) return false;
    if (!silent) {
      state.push(`${name}_open`, name, 1);
      state.push('text', '', 0).content = content;
      state.push(`${name}_close`, name, -1);
    }
    state.pos += whole.length;
    return true;
  });
}
addRaised('sup', '\\^');
addRaised('sub', '~');

/** The type of a token that is the sign of a footnote, `[^1]`. Its content is the footnote's name. */
export const footnoteSign = 'footnote_sign';

const footnotePattern = /\[\^([^\s[\]]+)\]/uy;
markdown.inline.ruler.before('link', footnoteSign, (state, silent) => {
  footnotePattern.lastIndex = state.pos;
  const [whole, name] = footnotePattern.exec(state.src) ?? [];
  if (whole === undefined || name === undefined) return false;
  if (!silent) state.push(footnoteSign, '', 0).content = name;
  state.pos += whole.length;
  return true;
});

/** Splits a text into tokens of CommonMark's inline markup. */
export const inlineTokens = (text: string): readonly Token[] => markdown.parseInline(text, {})[0]?.children ?? [];

/** Where each token begins in its text, in UTF-16 code units. */
export function tokenOffsets(text: string, tokens: readonly Token[]): number[] {
  let at = 0;
  return tokens.map(({ type, content, markup }) => {
    if (type === 'link_close') {
      at = endOfLink(text, at);
      return at;
    }
    // The sign of a mark or of a character after a backslash, as it is written.
    const written = type === escapedCharacter || content === '' ? markup : content;
    const own = type === 'link_open' ? '[' : type === footnoteSign ? `[^${content}]` : written;
    const start = Math.max(at, text.indexOf(type === 'code_inline' ? markup : own, at));
    at = type === 'code_inline' ? endOfCode(text, start, markup) : start + own.length;
    return start;
  });
}

/** The end of a span of code. @param mark at its ends */
function endOfCode(text: string, start: number, mark: string): number {
  const end = text.indexOf(mark, start + mark.length);
  return end === -1 ? text.length : end + mark.length;
}

/** The end of a link. @param start of the bracket after its text */
function endOfLink(text: string, start: number): number {
  const { parseLinkDestination, parseLinkTitle } = markdown.helpers;
  const spacesAfter = (at: number) => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
  const opening = text.indexOf('](', start);
  if (opening === -1) return start;
  const begin = spacesAfter(opening + ']('.length);
  const address = parseLinkDestination(text, begin, text.length);
  const after = spacesAfter(address.ok ? address.pos : begin);
  const title = parseLinkTitle(text, after, text.length);
  const end = text.indexOf(')', title.ok ? title.pos : after);
  return end === -1 ? after : end + 1;
}

/** The characters that an HTML entity such as `&amp;` stands for; the text itself if it is none. */
export const decodeEntity = (entity: string): string => markdown.utils.unescapeAll(entity);
