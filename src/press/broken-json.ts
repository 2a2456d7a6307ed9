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
  if (mark !== null) return [{ offset: mark.index, message: 'this is the mark of a merge conflict in Git; keep one of the two versions and take out the lines with marks' }];

  const errors: ParseError[] = [];
  parseTree(text, errors, strictJson);
  const curly = errors.flatMap((error) => curlyQuoteAt(text, error) ?? []);
  const slips =
    curly.length > 0
      ? curly.map((offset) => ({ offset, message: 'this quote is a curly one, which JSON does not know; write a straight one: "' }))
      : errors.map(({ error, offset }) => ({ offset, message: remedies[printParseErrorCode(error)] ?? 'something is missing or too many here' }));
  // A parser that misses two things at one place has met one slip.
  return slips.filter(({ offset }, i) => slips.findIndex((slip) => slip.offset === offset) === i).slice(0, mostSlips);
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
