/** The forms of single values in the files of stories and editions. */
import * as v from 'valibot';
import { _addIssue as addIssue } from 'valibot';
import { dateExists, datePattern } from '../../edition/dates.ts';
import { slugFault, slugPattern } from '../../edition/slug.ts';
import { isLanguage, languageTagOf } from '../../text/language.ts';
import { visiblePattern } from '../../text/visible.ts';
import { dateIn } from './other-dates.ts';
import { linkFault } from './links.ts';
import * as messages from './messages/fields.ts';
import { badSlug } from './messages/slugs.ts';

/** Adds the description that editors' tools show for a field. */
export const field = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

/** Adds what messages and editors' tools show as an example of a field's value. */
export const example = <S extends v.GenericSchema<string>>(schema: S, value: string) =>
  v.pipe(schema, v.examples([value]));

/** A text with at least one visible character. */
export const text = v.pipe(v.string(), v.regex(visiblePattern, messages.noVisibleText));

/** A slug. The message says which rule it breaks. */
export const slug = v.pipe(
  v.string(),
  // The schema for editors' tools has only the pattern.
  v.regex(slugPattern, ({ input }) => slugMessage(input) ?? ''),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed && slugPattern.test(dataset.value) ? slugMessage(dataset.value) : undefined;
    if (message !== undefined) addIssue({ message });
  }),
);

function slugMessage(input: string): string | undefined {
  const fault = slugFault(input);
  return fault === undefined ? undefined : badSlug(fault);
}

/** A BCP 47 language tag. */
export const language = v.pipe(
  v.string(),
  v.check(isLanguage, ({ input }) => messages.notALanguage(languageTagOf(input))),
  v.examples(['en']),
);

/** A complete web address with one of the given schemes. */
export const address = (...schemes: string[]) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? linkFault(dataset.value, schemes) : undefined;
      if (message !== undefined) addIssue({ message });
    }),
    v.examples(['https://example.org/']),
  );

export const webAddress = address('https:', 'http:');

const dateOrInstant = (isInstant: boolean) =>
  v.pipe(
    v.string(),
    v.regex(datePattern, ({ input }) => messages.notADate(input, dateIn(input), isInstant)),
    v.check((value) => !datePattern.test(value) || dateExists(value), messages.noSuchDate),
    v.examples([isInstant ? '2026-03-09T06:00:00Z' : '2026-03-09']),
  );

export const date = dateOrInstant(false);

/** The name of a topic or a series. */
export const topicName = v.pipe(
  v.string(),
  v.regex(/(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u, messages.noLetterInName),
);

/** Whether a text is a time zone of IANA's database. */
export function isTimeZone(name: string): boolean {
  try {
    // An offset such as "+01:00" is none.
    return /^[A-Z]/iu.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The time zone of a city, by its name. */
export function timeZoneOf(city: string): string | undefined {
  const name = city.trim().replaceAll(' ', '_').toLowerCase();
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().split('/').at(-1) === name);
}

/** A date and a time with its time zone. */
export const instant = v.pipe(
  dateOrInstant(true),
  v.check(
    (value) => !dateExists(value) || value.includes('T'),
    ({ input }) => messages.noTime(input),
  ),
);

/** A whole number in a range. Any other is a fault with the message. */
export const wholeNumber = (least: number, most: number, message: string) =>
  v.config(v.pipe(v.number(), v.integer(message), v.minValue(least, message), v.maxValue(most, message)), {
    abortPipeEarly: true,
  });

export const pixels = v.config(v.pipe(v.number(), v.integer(messages.notPixels), v.minValue(1, messages.notPixels)), {
  abortPipeEarly: true,
});

type TextsByName = v.RecordSchema<v.StringSchema<undefined>, typeof text, undefined>;

/** Texts by names that the editor gives: `{"1": "…"}`. Valibot's own record accepts lists too; this one does not. */
export const textsByName: TextsByName = {
  ...v.record(v.string(), text),
  '~run'(dataset, config) {
    if (!Array.isArray(dataset.value)) return v.record(v.string(), text)['~run'](dataset, config);
    addIssue(this, 'type', dataset, config);
    return dataset as unknown as v.FailureDataset<v.RecordIssue>;
  },
};
