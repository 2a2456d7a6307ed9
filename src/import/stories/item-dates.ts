import { dateExists, isBefore } from '../../edition/dates.ts';
import type { OriginalStatus } from '../original.ts';

/** A date as stories have it: a day, or a time with its zone. */
export interface ReadDate {
  readonly date: string;
  /** Whether the source gives a time without its zone. No zone is made up: the day alone is kept. */
  readonly lacksZone: boolean;
}

/** Reads an ISO 8601 date. Undefined if there is no such date. */
export function readDate(written: string | undefined): ReadDate | undefined {
  if (written === undefined) return undefined;
  const text = written
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (?=\d{2}:)/u, '$1T')
    .replace(/(T\S*?)\s*([+-]\d{2})(\d{2})$/u, '$1$2:$3')
    .replace(/(T\S*?[+-]\d{2})$/u, '$1:00')
    .replace(/z$/u, 'Z');
  if (dateExists(text)) return { date: text, lacksZone: false };
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u.exec(text) ?? [];
  return time !== undefined && dateExists(day) && dateExists(`${day}${time}Z`)
    ? { date: day, lacksZone: true }
    : undefined;
}

/** A time with its zone; undefined for anything else. */
export function readInstant(written: string | undefined): string | undefined {
  const read = readDate(written);
  return read?.date.includes('T') === true ? read.date : undefined;
}

/** When readers may see a story, in milliseconds since 1970. 0 if they may at any time, `Infinity` if never. */
export function releaseTime(status: OriginalStatus | undefined): number {
  if (status?.is === 'draft' || status?.is === 'killed') return Infinity;
  if (status?.is !== 'embargoed') return 0;
  const until = readInstant(status.until);
  return until === undefined ? Infinity : Date.parse(until);
}

/** The dates of a story that don't contradict each other. */
export interface StoryDates {
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly embargo?: string | undefined;
  readonly expires?: string | undefined;
}

/** Leaves out the dates that would be before the publication: the checks of a story refuse them. */
export function plausibleDates({ datePublished, dateModified, embargo, expires }: StoryDates): StoryDates {
  const published = embargo ?? datePublished;
  const isAfter = (date: string | undefined, other: string | undefined) =>
    date !== undefined && !(other !== undefined && isBefore(date, other));
  return {
    datePublished,
    dateModified: isAfter(dateModified, datePublished) ? dateModified : undefined,
    embargo,
    expires: isAfter(expires, published) ? expires : undefined,
  };
}
