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
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(timed ? { timeStyle: 'short', ...(zone === undefined ? {} : { timeZone: zone }) } : { timeZone: 'UTC' }),
    // "12:00" alone would be read as the reader's own time.
  }).format(new Date(iso)) + (timed && zone === 'UTC' ? ' UTC' : '');
}
