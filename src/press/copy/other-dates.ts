import { dateExists } from '../../edition/dates.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Forms of dates that can mean one day only, with their parts by names. `9/3/2026` is another day in America. */
const forms = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/u,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u,
  // The thirteenth and later days are no months.
  /^(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})$/u,
  /^(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>\p{L}{3,9})\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];

/** The ISO 8601 date that is written in another form, such as `9.3.2026` or "March 9, 2026"; undefined for others. */
export function dateIn(text: string): string | undefined {
  for (const form of forms) {
    const { year, month, day = '', name } = form.exec(text.trim())?.groups ?? {};
    if (year === undefined) continue;
    const number = name === undefined ? month : String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
    const date = [year, number?.padStart(2, '0'), day.padStart(2, '0')].join('-');
    if (dateExists(date)) return date;
  }
  return undefined;
}
