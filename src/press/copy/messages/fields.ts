/** Messages about a file's fields: unknown ones, missing ones, and values of the wrong form. */
import { lookAlike } from './look-alike.ts';
import { quote, quoteWhole } from './quote.ts';

/** @param expected what to write, such as "text in quotes" */
export const missing = (expected: string): string => `missing; write ${expected}`;

/** What is written for a picture, after "write". */
export const alternativeText = 'what the picture shows, or "" if it adds nothing to the text';

/** @param found another name of a kind of block */
export const otherName = (found: string, type: string): string => `found ${quote(found)}; write ${quoteWhole(type)}`;

/** A paragraph that is written as a block of another kind. */
export const paragraphAlone = (found: string, text: string): string =>
  `found ${quote(found)}; a paragraph is its text alone, without { }: write ${quote(text)}`;

/** @param text that can stand instead of the object that it is in */
export const orOnly = (text: string): string => `, or only ${quote(text)} instead of { … }`;

/** @param expected what to write, such as `[{"name": "Jane"}]` or "text in quotes" */
export const wrongValue = (value: unknown, expected: string): string => `found ${quote(value)}; write ${expected}`;

export const misspeltValue = (value: unknown, similar: string): string =>
  `found ${quote(value)}; ${meant(String(value), similar).replace(/\.$/u, '')}`;

/** @param reason one of the messages below, which follow the value */
export const badValue = (value: unknown, reason: string): string => `${quote(value)}: ${reason}`;

export const unknownField = 'unknown field; remove it';

/** @param fields those that the object can have */
export const unknownFieldBeside = (fields: readonly string[]): string =>
  `${unknownField}. The fields here are ${fields.map(quoteWhole).join(', ')}`;

/** @param name the field's name as it was found */
export const misspeltField = (name: string, similar: string): string =>
  `unknown field; ${meant(name, similar).replace(/\.$/u, '')}`;

/** A sentence about the name or value that was meant. */
function meant(found: string, similar: string): string {
  // Capitals are seen.
  const difference =
    found.toLowerCase() === similar.toLowerCase() ? undefined : lookAlike(found, similar, 'the right name');
  return difference === undefined ? `did you mean ${quoteWhole(similar)}?` : `${difference}.`;
}

/** @param value the whole value of the field, as it has to be written */
export const writeInstead = (field: string, value: string): string =>
  `unknown field; write ${quoteWhole(field)}: ${value} instead`;

/** An unknown field that means one that the file already has. */
export const otherFieldPresent = (name: string, field: string): string =>
  `unknown field; ${meant(name, field)} Keep one of the two, as ${quoteWhole(field)}`;

/** @param fileName the file's new name; undefined if the field's value can't be made a file name */
export const slugIsFileName = (fileName: string | undefined): string =>
  `unknown field; the file name is the slug. Remove this field${
    fileName === undefined ? '' : `, and rename the file to ${quoteWhole(fileName)}`
  }`;

/** Descriptions of values, by the type names of Valibot. */
export const expectedType: Partial<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in [ ]',
  Object: 'fields in { }',
};

/** Used if the expected type has no description. */
export const someValue = 'a value';

/** @param example of the texts that a field takes */
export const textSuchAs = (example: string): string => `text in quotes, such as ${quoteWhole(example)}`;

export const oneOf = (options: readonly string[]): string => `one of ${options.map(quoteWhole).join(', ')}`;

export const textOr = (other: string): string => `text in quotes or ${other}`;

export const anyOf = (types: readonly string[]): string => types.join(' or ');

export const noVisibleText = 'this text has no visible characters; write some';

/** The same of a field that takes texts of a form. */
export const noVisibleTextSuchAs = (example: string): string => `${noVisibleText}, such as ${quoteWhole(example)}`;

export const noLetterInName = 'a name needs at least one letter or digit; write the name';

/** @param tag the tag of the language that the value names, such as `ja` for "Japanese"; undefined if it names none */
export const notALanguage = (tag: string | undefined): string =>
  `not a language tag; write ${tag === undefined ? 'one such as "en", "pt-BR" or "ar" (BCP 47)' : quoteWhole(tag)}`;

/**
 * @param text the value that is no date; it may be a date and a time without its time zone
 * @param meant the date that it is in another form
 * @param isInstant whether a time is needed
 */
export function notADate(text: string, meant: string | undefined, isInstant = false): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/u.exec(text) ?? [];
  return day === undefined || time === undefined
    ? `not a date; write ${
        meant !== undefined
          ? quoteWhole(isInstant ? `${meant}T06:00:00Z` : meant)
          : isInstant
            ? 'one with a time, such as "2026-03-09T14:30:00Z"'
            : 'one such as "2026-03-09", or with a time "2026-03-09T14:30:00Z"'
      }`
    : `a time needs its time zone; write ${quoteWhole(`${day}T${time}Z`)} for UTC, ` +
        `or the difference from UTC at the end, as in ${quoteWhole(`${day}T${time}+01:00`)}`;
}

export const noSuchDate = "this date doesn't exist; check the month, day and time";

/** @param day a plain date */
export const noTime = (day: string): string =>
  `a time is needed here; write ${quoteWhole(`${day}T06:00:00Z`)} for six o'clock in UTC, ` +
  `or the difference from UTC at the end, as in ${quoteWhole(`${day}T06:00:00+01:00`)}`;

/** @param meant the time zone of this city */
export const noTimeZone = (meant = 'Europe/Dublin'): string =>
  `this is not a time zone; write one of the IANA database, such as ${quoteWhole(meant)}`;

export const notPixels = 'this is not a number of pixels; write a whole number above 0, such as 1200';

export const notAPosition = 'this is not a position in a series; write a whole number above 0, such as 3';

export const notAnUrgency = 'this is not an urgency; write a whole number from 1 (most) to 9 (least)';

export const notAShare = 'this is not a share of the picture; write a number from 0 to 1, such as 0.5 for the middle';

export const notAPoint = 'a point has two numbers; write [x, y], such as [0.5, 0.3]';

export const emptyList = 'a list needs at least one item; write one, or remove the list';
