/** What is wrong with JSON, in words for editors. */
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value: texts stand in double quotes',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'the name of a field in double quotes is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing after the name of the field',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'there is more after the end',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'a text has no closing quotation mark',
  UnexpectedEndOfNumber: 'a number has no end',
  InvalidUnicode: 'this is no character: \\u is followed by four digits',
  InvalidEscapeCharacter: 'this sign must not stand after a backslash',
  InvalidCharacter: 'a text has a line break or another sign that must be written with a backslash',
};

/** More characters than this are not looked at. */
const mostCharacters = 20_000_000;

/** What is wrong, and where. Line and column begin at 1; columns are counted in characters. */
export interface JsonFault {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** @param text that can't be parsed as JSON */
export function jsonFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  parse(text.slice(0, mostCharacters), errors, { disallowComments: true, allowEmptyContent: false });
  const [first] = errors;
  const offset = first?.offset ?? 0;
  const before = text.slice(0, offset);
  const what = first === undefined ? undefined : words[printParseErrorCode(first.error)];
  return {
    reason: `it is not valid JSON${what === undefined ? '' : `: ${what}`}`,
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}
