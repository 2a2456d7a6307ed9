/** Dates as pages write them, in ISO 8601. */
import { dateExists } from '../../edition/dates.ts';

const iso = new RegExp(
  String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|` +
    String.raw`[+-]\d{2}:?\d{2}|[+-]\d{2})?)?`,
  'iu',
);

/**
 * A date, or a time with its zone. A time without a zone is only a date: nobody knows which day it was elsewhere.
 * @param language of the page: it decides whether `3/4/2020` is in March or in April
 * @returns undefined if the text has no date that can be right
 */
export function dateOf(written: string, language = 'en'): string | undefined {
  const text = withOwnDigits(written.trim());
  return [
    isoDate(text),
    mailDate(text),
    compactDate(text),
    epochDate(text),
    namedDate(text),
    numericDate(text, language),
  ].find(isPlausible);
}

/** Arabic, Indian and other digits as those that numbers are made of. */
const withOwnDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/(?!\d)\p{Nd}/gu, (digit) => String(digitOf(digit.codePointAt(0) ?? 0)))
    // Years of the Buddhist calendar, which Thai pages have.
    .replaceAll(/(?<!\d)(25[3-9]\d)(?!\d)/gu, (year) =>
      /[\u0E00-\u0E7F]/u.test(text) ? String(Number(year) - 543) : year,
    );

/** The digits of a script stand one after the other, and zero is the first. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const pad = (number: string | number): string => String(number).padStart(2, '0');

function isoDate(text: string): string | undefined {
  const [, year, month = '', day = '', hour, minute, second = '00', zone] = iso.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || zone === undefined) return date;
  return `${date}T${pad(hour)}:${minute}:${second}${zoneOf(zone)}`;
}

/** The hours of zones of North America, in standard time and in summer. */
const americanZones: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

function zoneOf(zone: string): string {
  const american = americanZones[zone];
  if (american !== undefined) return american;
  const [, sign, hours, minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/u.exec(zone) ?? [];
  return sign === undefined || hours === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
}

/** RFC 2822, as feeds and mails have it, and JavaScript's way to write a time. */
function mailDate(text: string): string | undefined {
  const [, day, month, year, time, zone] =
    /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4}) (\d{2}:\d{2}(?::\d{2})?) ?(GMT|UTC|Z|[ECMP][SD]T|[+-]\d{4})?/u.exec(
      javaDate(text),
    ) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = monthNumber(month);
  if (number === undefined) return undefined;
  const date = `${year}-${pad(number)}-${pad(day)}`;
  return zone === undefined || time === undefined
    ? date
    : `${date}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
}

/** `Wed Oct 14 09:27:00 EDT 2022` and `Wed Oct 14 2022 09:27:00 GMT+0200` in the order of RFC 2822. */
const javaDate = (text: string): string =>
  text
    .replace(
      /[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) ([A-Z]{1,4}) (\d{4})/u,
      (_, month: string, day: string, time: string, zone: string, year: string) =>
        `${day} ${month} ${year} ${time} ${zone}`,
    )
    .replace(
      /[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT(?=[+-])/u,
      (_, month: string, day: string, year: string, time: string) => `${day} ${month} ${year} ${time} `,
    );

function compactDate(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}

/** Seconds or milliseconds since 1970. */
function epochDate(text: string): string | undefined {
  if (!/^(?:\d{10}|\d{13})$/u.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().replace(/\.\d+Z$/u, 'Z');
}

const monthLanguages = (
  'en de fr es it pt nl sv nb da fi pl cs sk hu ro tr id ms vi el ru uk bg hr sl et lv lt ca is ar ar-LB fa he hi bn ' +
  'th ur ka sq mk sr az kk ta te mr gu ne si km my sw eu gl'
).split(' ');
let monthNames: Map<string, number> | undefined;

/** The number of a month by its name in many languages, short or long. */
function monthNumber(name: string): number | undefined {
  if (monthNames === undefined) {
    monthNames = new Map();
    for (const language of monthLanguages)
      for (const style of ['long', 'short'] as const)
        for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
          const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
          for (let month = 0; month < 12; month++) {
            const parts = format.formatToParts(new Date(Date.UTC(2023, month, 15)));
            const word = parts
              .find(({ type }) => type === 'month')
              ?.value.toLowerCase()
              .replace(/\.$/u, '');
            if (word !== undefined && /\p{L}{2}/u.test(word) && !monthNames.has(word)) monthNames.set(word, month + 1);
          }
        }
    for (const [word, month] of [
      ['sept', 9],
      ['märz', 3],
      ['mrz', 3],
      ['jänner', 1],
      ['febr', 2],
      ['sett', 9],
      ['set', 9],
      ['dez', 12],
    ] as const)
      monthNames.set(word, month);
  }
  const word = name.toLowerCase().replace(/\.$/u, '');
  return monthNames.get(word) ?? (word.length > 3 ? monthNames.get(word.slice(0, 3)) : undefined);
}

/** `30. Januar 2020`, `January 30th, 2020`, `2020年1月30日`. */
function namedDate(text: string): string | undefined {
  const asian = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/u.exec(text);
  if (asian !== null) return `${asian[1]}-${pad(asian[2] ?? '')}-${pad(asian[3] ?? '')}`;
  const first = new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|d['’]|of\s+|tháng\s+)?([\p{L}\p{M}]{3,}\.?|` +
      String.raw`\d{1,2}(?=\s*,?\s*năm))\s*,?\s*(?:de(?:l)?\s+|năm\s+)?(\d{4})(?!\d)`,
    'u',
  ).exec(text);
  const month = first === null ? undefined : monthNumber(first[2] ?? '');
  if (first !== null && month !== undefined) return `${first[3]}-${pad(month)}-${pad(first[1] ?? '')}`;
  const american = /([\p{L}\p{M}]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)/u.exec(text);
  const number = american === null ? undefined : monthNumber(american[1] ?? '');
  return american === null || number === undefined
    ? undefined
    : `${american[3]}-${pad(number)}-${pad(american[2] ?? '')}`;
}

/** `30.01.2020`, `30/1/2020`, in English of the USA `1/30/2020`, `2020/01/30`. */
function numericDate(text: string, language: string): string | undefined {
  const [, y, m, d] = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u.exec(text) ?? [];
  if (y !== undefined) return `${y}-${pad(m ?? '')}-${pad(d ?? '')}`;
  const [, first = '', sign, second = '', end] =
    /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?!:))(?!\d)/u.exec(text) ?? [];
  if (end === undefined) return undefined;
  // Two digits are a year only in the way that most countries write days: "19.10.19" can be nothing else.
  if (end.length === 2 && sign !== '.') return undefined;
  const year = end.length === 2 ? `20${end}` : end;
  const isAmerican = sign !== '.' && /^en(?:-US)?$/iu.test(language);
  const [day, month] = (isAmerican && Number(first) <= 12) || Number(second) > 12 ? [second, first] : [first, second];
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** The years of the web. A page of tomorrow can be right somewhere. */
function isPlausible(date: string | undefined): date is string {
  if (date === undefined || !dateExists(date)) return false;
  const year = Number(date.slice(0, 4));
  return year >= 1990 && new Date(date).getTime() < Date.now() + 2 * 86_400_000;
}

/** The date in an address such as `/2020/01/30/harbour`. */
export function dateInAddress(address: string): string | undefined {
  const [, year, month, day] =
    /[/_-]((?:19|20)\d{2})[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?=[/_-])/u.exec(`${address}/`) ?? [];
  return [year === undefined ? undefined : `${year}-${month}-${day}`].find(isPlausible);
}
