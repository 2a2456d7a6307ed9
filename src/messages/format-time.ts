import { dateLocale } from './intl.ts';

/** A time of today as "4:59 PM", of another day with the date, both in the reader's time zone. */
export function formatTime(time: Date): string {
  const isToday = time.toDateString() === new Date().toDateString();
  const format = isToday ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'long', timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(dateLocale(), format).format(time);
}
