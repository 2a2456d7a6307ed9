import { primaryLanguage } from '../text/language.ts';
import type { Moment } from './moment.ts';

/** ISO 8601: a plain date, or a date and time with its time zone. */
export const datePattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/u;

/** Whether a text is a date that exists: not 30 February, and not 25 o'clock. */
export function dateExists(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date.UTC` takes years below 100 for 19xx.
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  return !text.includes('T') || !Number.isNaN(Date.parse(text));
}

/**
 * Whether one date is before another; both have to exist. A plain date means the whole day in any time zone, so a
 * date and time is compared with it by the day as written.
 */
export function isBefore(date: string, other: string): boolean {
  if (date.includes('T') && other.includes('T')) return Date.parse(date) < Date.parse(other);
  return date.slice(0, 10) < other.slice(0, 10);
}

/**
 * A date as pages show it: a plain date as written, a time in UTC until the browser knows the reader's time zone.
 * @param language of the date
 * @param around the language of the text that the date stands in
 * @param since see formatMoment
 */
export function momentOf(iso: string, language: string, around: string = language, since?: string): Moment {
  return { iso, text: formatMoment(iso, language, 'UTC', since), ...(language === around ? {} : { lang: language }) };
}

/**
 * The language to write a story's dates in: the edition's if both are variants of one language, so that all dates of a
 * page have one form; else the story's.
 */
export const dateLanguage = (story: string, edition: string): string =>
  primaryLanguage(story) === primaryLanguage(edition) ? edition : story;

/**
 * The date in the reader's time zone. The same as the build wrote if this browser would not have written that: it may
 * not know the language, or write its dates in another form.
 * @param language of the moment's text, if it is known
 * @param since see formatMoment
 */
export function localText({ iso, text }: Moment, language: string | undefined, since?: string): string {
  // A date without a time has no time zone.
  if (language === undefined || !iso.includes('T')) return text;
  const isSame = withPlainSpaces(formatMoment(iso, language, 'UTC', since)) === withPlainSpaces(text);
  return isSame ? formatMoment(iso, language, undefined, since) : text;
}

/** Versions of CLDR differ in the spaces around "AM" and "PM". */
const withPlainSpaces = (text: string): string => text.replaceAll(/\s/gu, ' ');

/**
 * A date in the words of a language.
 * @param iso a date that exists, in ISO 8601
 * @param zone an IANA time zone; undefined for that of the device
 * @param since a date that stands before it. On the same day in that zone, the time is enough
 */
export function formatMoment(iso: string, language: string, zone: string | undefined, since?: string): string {
  const dayOf = (day: string) =>
    formatter(language, 'long', undefined, day.includes('T') ? zone : 'UTC').format(new Date(day));
  if (!iso.includes('T')) return dayOf(iso);
  const dateStyle = since !== undefined && dayOf(since) === dayOf(iso) ? undefined : 'long';
  const parts = formatter(language, dateStyle, 'short', zone).formatToParts(new Date(iso));
  // "12:00" alone would be taken for local time. Some languages have the time before the date.
  const isTimeFirst = parts.findIndex(isHour) < parts.findIndex(isDay);
  const end = isTimeFirst ? parts.findLastIndex(({ type }) => timeParts.has(type)) : parts.length - 1;
  return parts
    .map((part, i) => {
      // CLDR joins the two in Azerbaijani with a bare slash, and in Nepali with a colon.
      const text = part.type === 'literal' && isHour(parts[i + 1]) ? part.value.replace(/^[/:] ?$/u, ' ') : part.value;
      return zone === 'UTC' && i === end ? `${text} UTC` : text;
    })
    .join('');
}

const timeParts: ReadonlySet<string> = new Set(['hour', 'minute', 'dayPeriod']);
const isHour = (part: Intl.DateTimeFormatPart | undefined): boolean => part?.type === 'hour';
const isDay = (part: Intl.DateTimeFormatPart): boolean => part.type === 'day';

// Cached: making one takes longer than rendering a page.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: string,
  dateStyle: 'long' | undefined,
  timeStyle: 'short' | undefined,
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  const key = `${language} ${dateStyle} ${timeStyle} ${timeZone}`;
  let known = formatters.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(language, {
      ...(dateStyle === undefined ? {} : { dateStyle }),
      ...(timeStyle === undefined ? {} : { timeStyle }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    formatters.set(key, known);
  }
  return known;
}
