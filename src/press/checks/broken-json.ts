import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** Where JSON is broken, and what to write there. */
export interface Slip {
  readonly offset: number;
  readonly message: string;
}

export const strictJson = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** One slip makes a parser stumble many times; the first few places are the ones to look at. */
const mostSlips = 3;

/** Where a text that is no JSON goes wrong. */
export function slipsOf(text: string): Slip[] {
  const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/mu.exec(text);
  if (mark !== null)
    return [
      {
        offset: mark.index,
        message:
          'this is the mark of a merge conflict in Git; keep one of the two versions and take out the lines with marks',
      },
    ];

  const errors: ParseError[] = [];
  parseTree(text, errors, strictJson);
  const curly = errors.flatMap((error) => curlyQuoteAt(text, error) ?? []);
  const slips =
    curly.length > 0
      ? curly.map((offset) => ({
          offset,
          message: 'this quote is a curly one, which JSON does not know; write a straight one: "',
        }))
      : independent(text, errors).map((error) => slipAt(text, error));
  return slips.filter(({ offset }, i) => slips.findIndex((slip) => slip.offset === offset) === i).slice(0, mostSlips);
}

/** The errors that are no consequence of one before them: at most the first of a line. */
function independent(text: string, errors: readonly ParseError[]): ParseError[] {
  const kept: ParseError[] = [];
  let end = -1;
  for (const error of errors) {
    const code = printParseErrorCode(error.error);
    const isConsequence =
      error.offset <= end || (kept.length > 0 && (closers.has(code) || isUnasked(text, error.offset, code)));
    if (!isConsequence) kept.push(error);
    end = Math.max(end, lineEnd(text, error.offset));
    // A text without its end takes in what follows it, and a list without its own makes a parser stumble at every field.
    if (
      code === 'UnexpectedEndOfString' ||
      (!isConsequence && code === 'CommaExpected' && /[:}\]]/u.test(text.charAt(error.offset)))
    )
      break;
  }
  return kept;
}

/** After a word that is no value a parser waits for one, where neither comma nor colon asks for it; after a ; it waits for a comma. */
function isUnasked(text: string, offset: number, code: string): boolean {
  const before = text.slice(0, offset).trimEnd().slice(-1);
  return code === 'ValueExpected' ? ![',', ':', '['].includes(before) : code === 'CommaExpected' && before === ';';
}

const closers: ReadonlySet<string> = new Set(['CloseBraceExpected', 'CloseBracketExpected', 'EndOfFileExpected']);

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function slipAt(text: string, { error, offset }: ParseError): Slip {
  const code = printParseErrorCode(error);
  const found = text.charAt(offset);
  const quote = quoteBefore(text, offset, code);
  if (quote !== undefined) return { offset: quote, message: 'write a quote within text as \\" or as “ ”' };
  if (code === 'InvalidSymbol' && found === ';') return { offset, message: 'write a comma in place of this ;' };
  if (code === 'InvalidSymbol' && found === '=') return { offset, message: 'write a colon in place of this =' };
  if (code === 'CommaExpected' && found === ':')
    return { offset, message: 'there is no name of a field before this colon. Is a closing ] missing, or a comma?' };
  if (code === 'CommaExpected' && found === '}')
    return { offset, message: 'this } closes no {. Is a closing ] missing before it?' };
  if (code === 'CommaExpected' && found === ']')
    return { offset, message: 'this ] closes no [. Is a closing } missing before it?' };
  return { offset, message: remedies[code] ?? 'something is missing or too many here' };
}

/** The quote that ends a text too early: a word stands straight after it, or any value where a comma should. */
function quoteBefore(text: string, offset: number, code: string): number | undefined {
  const before = /"[^\S\n]*$/u.exec(text.slice(lineStart(text, offset), offset));
  if (before === null) return undefined;
  const rest = text.slice(offset, lineEnd(text, offset));
  const isApart = before[0].length > 1;
  // The name of a field that lacks its quotes, or its comma, is no text.
  const isName = /^[\p{L}\p{N}_'-]*\s*[:=]/u.test(rest);
  const isWord = code === 'InvalidSymbol' && !/^[;=]/u.test(rest) && !(isApart && (isName || !/^\p{L}/u.test(rest)));
  const isValue = code === 'CommaExpected' && !isApart && !/^[":}\]]/u.test(rest);
  return isWord || isValue ? lineStart(text, offset) + before.index : undefined;
}

/** Where a curly quote stands for a straight one: at the error itself, or at the end of the text before it. */
function curlyQuoteAt(text: string, { error, offset, length }: ParseError): number | undefined {
  if (/[“”„‟«»‘’‚‛]/u.test(text.charAt(offset))) return offset;
  if (printParseErrorCode(error) === 'UnexpectedEndOfString') {
    const end = /[“”„‟]\s*(?::|[,\]}]*\s*$)/u.exec(text.slice(offset, offset + length));
    return end === null ? undefined : offset + end.index;
  }
  const start = Math.max(0, offset - 20);
  const end = /[“”„‟]\s*[,:]\s*"$/u.exec(text.slice(start, offset));
  return end === null ? undefined : start + end.index;
}

const remedies: Partial<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON value; put text in double quotes',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'the name of a field is expected here, in double quotes. Is there a comma too many before it?',
  ValueExpected: 'a value is expected here. Is there a comma too many before it?',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'the file should have ended before this; take out what follows',
  InvalidCommentToken: 'JSON has no comments; take this one out',
  UnexpectedEndOfComment: 'JSON has no comments; take this one out',
  UnexpectedEndOfString: 'this text has no closing quote. Write line breaks as \\n and quotes in it as \\"',
  UnexpectedEndOfNumber: 'this number is cut off',
  InvalidUnicode: 'a \\u needs four hexadecimal digits after it',
  InvalidEscapeCharacter: 'a backslash is written as \\\\ here',
  InvalidCharacter: 'write line breaks and tabs in text as \\n and \\t',
};
