import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import * as messages from '../copy/messages/json.ts';

/** A position at which a text is not JSON, and the message about it. */
export interface JsonError {
  readonly offset: number;
  readonly message: string;
}

/** Options for jsonc-parser, which accepts comments and trailing commas otherwise. */
export const strictJson = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** One mistake causes many parser errors. Only the first ones are near the mistake. */
const maxErrors = 3;

/**
 * Finds the mistakes in a text that is not JSON.
 * @returns the first three at most; none if the parser finds no error
 */
export function jsonErrors(text: string): JsonError[] {
  const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/mu.exec(text);
  if (marker !== null) return [{ offset: marker.index, message: messages.mergeConflict }];

  const parseErrors: ParseError[] = [];
  parseTree(text, parseErrors, strictJson);
  const curlyQuotes = parseErrors.flatMap((error) => curlyQuoteAt(text, error) ?? []);
  const errors =
    curlyQuotes.length > 0
      ? curlyQuotes.map((offset) => ({ offset, message: messages.curlyQuote }))
      : independent(text, parseErrors).map((error) => jsonErrorOf(text, error));
  return errors
    .filter(({ offset }, i) => errors.findIndex((error) => error.offset === offset) === i)
    .slice(0, maxErrors);
}

/** The errors that are not a consequence of an earlier one: at most the first of each line. */
function independent(text: string, errors: readonly ParseError[]): ParseError[] {
  const result: ParseError[] = [];
  let end = -1;
  for (const error of errors) {
    const code = printParseErrorCode(error.error);
    const isConsequence =
      error.offset <= end || (result.length > 0 && (closers.has(code) || isFollowUp(text, error.offset, code)));
    if (!isConsequence) result.push(error);
    end = Math.max(end, lineEnd(text, error.offset));
    if (hidesRest(text, error.offset, code, isConsequence)) break;
  }
  return result;
}

/** Whether a parser can't make sense of anything after an error. */
function hidesRest(text: string, offset: number, code: string, isConsequence: boolean): boolean {
  // A text without its closing quote continues into the next fields.
  if (code === 'UnexpectedEndOfString') return true;
  // A list without its closing bracket contains the next fields, each of which is an error.
  return !isConsequence && code === 'CommaExpected' && /[:}\]]/u.test(text.charAt(offset));
}

/** After an invalid word the parser expects a value, and after a semicolon a comma: that is not a second mistake. */
function isFollowUp(text: string, offset: number, code: string): boolean {
  const before = text.slice(0, offset).trimEnd().slice(-1);
  return code === 'ValueExpected' ? ![',', ':', '['].includes(before) : code === 'CommaExpected' && before === ';';
}

const closers: ReadonlySet<string> = new Set(['CloseBraceExpected', 'CloseBracketExpected', 'EndOfFileExpected']);

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function jsonErrorOf(text: string, { error, offset }: ParseError): JsonError {
  const code = printParseErrorCode(error);
  const quote = quoteBefore(text, offset, code);
  if (quote !== undefined) return { offset: quote, message: messages.quoteInText };
  const byCharacter: Partial<Record<string, string>> =
    code === 'InvalidSymbol'
      ? { ';': messages.semicolonForComma, '=': messages.equalsForColon }
      : code === 'CommaExpected'
        ? { ':': messages.colonWithoutName, '}': messages.unmatchedBrace, ']': messages.unmatchedBracket }
        : {};
  const message = byCharacter[text.charAt(offset)] ?? messages.byParserCode[code] ?? messages.unknownError;
  return { offset, message };
}

/** The offset of a quotation mark that ends a text too early: a word follows it, or a value without a comma. */
function quoteBefore(text: string, offset: number, code: string): number | undefined {
  const before = /"[^\S\n]*$/u.exec(text.slice(lineStart(text, offset), offset));
  if (before === null) return undefined;
  const rest = text.slice(offset, lineEnd(text, offset));
  const hasSpace = before[0].length > 1;
  // A field name without its quotes, or without a comma before it, is not part of a text.
  const isFieldName = /^[\p{L}\p{N}_'-]*\s*[:=]/u.test(rest);
  const isWord =
    code === 'InvalidSymbol' && !/^[;=]/u.test(rest) && !(hasSpace && (isFieldName || !/^\p{L}/u.test(rest)));
  const isValue = code === 'CommaExpected' && !hasSpace && !/^[":}\]]/u.test(rest);
  return isWord || isValue ? lineStart(text, offset) + before.index : undefined;
}

/** The offset of a curly quotation mark: at an error, or at the end of the text before it. */
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
