/**
 * The dates of stories as points in time, and the order by date. Running order, lists, feeds, sitemaps and timelines
 * all use this order.
 *
 * A plain date counts as noon UTC on that day. Feeds must give a time with each date, and noon UTC falls on the
 * written day almost everywhere; midnight UTC is still the day before in all of the Americas. Ordering by the
 * same time gives pages and feeds the same order.
 */
import type { PressStory } from './edition.ts';

/** The point in time of an ISO 8601 date that exists. */
export const instantOf = (iso: string): Date => new Date(iso.includes('T') ? iso : `${iso}T12:00:00Z`);

/** Milliseconds since 1970 of an ISO 8601 date; `-Infinity` if there is none, so that it sorts before all dates. */
export const timeOf = (iso: string | undefined): number => (iso === undefined ? -Infinity : instantOf(iso).getTime());

export type DatedStory = PressStory & { readonly datePublished: string };

/** Whether a story has a date of publication. */
export const isDated = (story: PressStory): story is DatedStory => story.datePublished !== undefined;

/** Compares two stories by their dates of publication: the newest first, those without a date last. */
export const newestFirst = (
  { publishedAt: a }: Pick<PressStory, 'publishedAt'>,
  { publishedAt: b }: Pick<PressStory, 'publishedAt'>,
): number =>
  // The difference of two infinities is NaN.
  a === b ? 0 : b - a;

/** The latest date that a story gives, its corrections included, as written. */
export function lastChange({ datePublished, dateModified, corrections }: PressStory): string | undefined {
  const dates = [datePublished, dateModified, ...corrections.map((correction) => correction.datePublished)];
  return dates.flatMap((date) => date ?? []).toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}
