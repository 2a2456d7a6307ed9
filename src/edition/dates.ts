import type { Moment } from './published.ts';

/** A plain date, or a time with its zone (ISO 8601). */
export const datePattern = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/u;

/** Whether a text that has the form of a date is one that exists: no 30 February, no 25 o'clock. */
export function dateExists(text: string): boolean {
  const match = datePattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 would be read as 19xx.
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  return !text.includes('T') || !Number.isNaN(Date.parse(text));
}

/**
 * Whether one date that exists is before another. A plain date is its whole day, wherever that is:
 * against it a time counts by its day as written.
 */
export function isBefore(date: string, other: string): boolean {
  if (date.includes('T') && other.includes('T')) return Date.parse(date) < Date.parse(other);
  return date.slice(0, 10) < other.slice(0, 10);
}

/** A date as the page shows it: the day as written, a time in UTC until the browser knows the reader's zone. */
export function momentOf(iso: string, language: string): Moment {
  return { iso, text: formatMoment(iso, language, 'UTC') };
}

/**
 * @param iso a date that exists
 * @param zone an IANA time zone; undefined for the reader's own
 */
export function formatMoment(iso: string, language: string, zone: string | undefined): string {
  const timed = iso.includes('T');
  const text = formatter(language, timed ? 'short' : undefined, timed ? zone : 'UTC').format(new Date(iso));
  // "12:00" alone would be read as the reader's own time.
  return timed && zone === 'UTC' ? `${text} UTC` : text;
}

// Making one takes longer than a page.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: string,
  timeStyle: 'short' | undefined,
  timeZone: string | undefined,
): Intl.DateTimeFormat {
  const key = `${language} ${timeStyle} ${timeZone}`;
  let known = formatters.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      ...(timeStyle === undefined ? {} : { timeStyle }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    formatters.set(key, known);
  }
  return known;
}
