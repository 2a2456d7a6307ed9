import MarkdownIt, { type Delimiter, type StateInline, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { letterScripts, unspacedScripts } from '../../text/scripts.ts';

/** The type of a token that is a mark without a partner, such as an asterisk that begins no emphasis. */
export const loneMark = 'lone_mark';

/** The type of a token that is a character after a backslash: it is never markup. */
export const escapedCharacter = 'text_special';

// Only CommonMark's emphasis, strong, code, links and backslash escapes. HTML and entities are text.
const markdown = new MarkdownIt('zero').enable(['emphasis', 'backticks', 'link', 'escape', 'balance_pairs']);
// Escaped characters stay tokens of their own.
markdown.disable('text_join');
// Unsafe links are parsed as links too, so that they are reported and don't become text.
markdown.validateLink = () => true;
markdown.normalizeLink = (url) => url;
markdown.use(cjkFriendly);

// Hangul and full-width letters are as in scripts without spaces: a particle follows a word immediately.
const noSpaces = String.raw`${unspacedScripts}\p{scx=Bopomofo}\p{scx=Hangul}\uff00-\uffef`;
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

/** Splits a text into tokens of CommonMark's inline markup. */
export const inlineTokens = (text: string): readonly Token[] => markdown.parseInline(text, {})[0]?.children ?? [];

/** The characters that an HTML entity such as `&amp;` stands for; the text itself if it is none. */
export const decodeEntity = (entity: string): string => markdown.utils.unescapeAll(entity);
