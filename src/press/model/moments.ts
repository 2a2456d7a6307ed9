import { formatMoment, momentOf } from '../../edition/dates.ts';
import type { Moment } from '../../edition/moment.ts';

/**
 * A date as pages show it: in the time zone of the edition, whose name follows. A date in UTC is shown in the reader's
 * time zone by the browser (see localText in edition/dates.ts), one in another zone stays as it is.
 * @param language of the date
 * @param zone an IANA time zone
 * @param around the language of the text that the date stands in
 * @param since a date that stands before it. On the same day in that zone, the time is enough
 */
export function momentIn(
  iso: string,
  language: string,
  zone: string,
  around: string = language,
  since?: string,
): Moment {
  const moment = momentOf(iso, language, around, since);
  if (zone === 'UTC' || !iso.includes('T')) return moment;
  return { ...moment, text: `${formatMoment(iso, language, zone, since)} (${zoneName(iso, language, zone)})` };
}

/** Where a language has no name for a zone, `Intl` writes "GMT+0" for "GMT", in the digits of the language. */
const noOffset = /\+[0٠۰०০๐]$/u;

// Cached: making one takes longer than rendering a page.
const zoneFormatters = new Map<string, Intl.DateTimeFormat>();

/** The short name of a time zone at a time, such as "CET" or "GMT+8". */
function zoneName(iso: string, language: string, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  const formatter = zoneFormatters.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'short' });
  zoneFormatters.set(key, formatter);
  const parts = formatter.formatToParts(new Date(iso));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name.replace(noOffset, '');
}
