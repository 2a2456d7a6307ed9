/** Messages about files that can't be read as JSON. */

/** @param megabytes the file's size; 1 MB is 1,048,576 bytes here */
export const tooLarge = (megabytes: number, most: number): string =>
  // Rounded up: a file just over the limit must not seem to be within it.
  `this file is ${(Math.ceil(megabytes * 10) / 10).toFixed(1)} MB; the limit is ${most} MB. ` +
  'Split the story, or move pictures into files of their own';

export const utf16 = 'this file is UTF-16; save it as UTF-8';

export const notUtf8 = "this file isn't UTF-8; save it as UTF-8";

export const emptyFile = 'this file is empty; write its fields between { and }';

export const tooDeep = (most: number): string =>
  `brackets are nested more than ${most} levels deep; a story needs 4. Remove the extra brackets`;

export const repeatedField = 'this field appears twice, and only one would be used; remove one of the two';

/** @param detail one of the messages below, or what the JSON parser says */
export const invalidJson = (detail: string): string => `invalid JSON: ${detail}`;

export const mergeConflict =
  'this is a Git merge conflict marker; keep one of the two versions, and delete the marker lines';

export const curlyQuote =
  'this is a curly quotation mark, which word processors make of a straight one; type " instead, here and at the ' +
  'other end of the text, in an editor for plain text';

export const quoteInText = 'write a quotation mark inside text as \\" or as “ ”';

export const semicolonForComma = 'replace this ; with a comma';

export const equalsForColon = 'replace this = with a colon';

export const colonWithoutName = "there's no field name before this colon. Is a closing ] or a comma missing before it?";

export const unmatchedBrace = 'this } has no matching {. Is a closing ] missing before it?';

export const unmatchedBracket = 'this ] has no matching [. Is a closing } missing before it?';

export const unknownError = 'something is missing here, or there is too much';

/** By the error codes of jsonc-parser. */
export const byParserCode: Partial<Record<string, string>> = {
  InvalidSymbol: 'this is not a JSON value; put text in double quotes',
  InvalidNumberFormat: 'this is not a valid number; write one such as 12 or 0.5',
  PropertyNameExpected: 'a field name in double quotes is missing here. Is there an extra comma before it?',
  ValueExpected: 'a value is missing here. Is there an extra comma before it?',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing } is missing here',
  CloseBracketExpected: 'a closing ] is missing here',
  EndOfFileExpected: 'the file should end before this; remove the rest',
  InvalidCommentToken: "JSON can't contain comments; remove this one",
  UnexpectedEndOfComment: "JSON can't contain comments; remove this one",
  UnexpectedEndOfString: 'this text has no closing quotation mark. Write line breaks in it as \\n and quotes as \\"',
  UnexpectedEndOfNumber: 'this number is incomplete',
  InvalidUnicode: '\\u must be followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'write a backslash as \\\\',
  InvalidCharacter: 'write line breaks and tabs inside text as \\n and \\t',
};
