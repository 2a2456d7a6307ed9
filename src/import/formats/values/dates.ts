/** Names of time zones in dates of mail (RFC 822) and of feeds. */
const zones: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  wet: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  ast: '-04:00',
  adt: '-03:00',
  cet: '+01:00',
  cest: '+02:00',
  met: '+01:00',
  mest: '+02:00',
  bst: '+01:00',
  west: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  awst: '+08:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  sast: '+02:00',
  hkt: '+08:00',
  sgt: '+08:00',
  et: '-05:00',
  ct: '-06:00',
  mt: '-07:00',
  pt: '-08:00',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function zoneOf(written: string | undefined): string | undefined {
  const zone = written
    ?.trim()
    .toLowerCase()
    .replace(/^(?:utc|gmt)(?=[+-])/u, '');
  if (zone === undefined || zone === '') return undefined;
  const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(zone) ?? [];
  if (sign !== '') return Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes}` : undefined;
  return zones[zone.replaceAll(/[().]/gu, '')];
}

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Whether a day is in the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * The date in ISO 8601. A time without a zone is left out, as no one knows when it was.
 * @param time `07:00` or `07:00:59.5`
 */
function compose(year: number, month: number, day: number, time?: string, zone?: string): string | undefined {
  if (!isDay(year, month, day)) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const [, hours, minutes, seconds = '00'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/u.exec(time ?? '') ?? [];
  const difference = zoneOf(zone);
  if (hours === undefined || minutes === undefined || difference === undefined) return date;
  if (Number(hours) > 23 || Number(minutes) > 59) return date;
  return `${date}T${two(hours)}:${minutes}:${Number(seconds) > 59 ? '59' : seconds}${difference}`;
}

const clock = String.raw`(\d{1,2}:\d{2}(?::\d{2})?)`;
const offset = String.raw`[+-]\d{1,2}:?(?:\d{2})?`;
const dayName = String.raw`(?:[a-z]+\.?,?\s+)?`;

/** `2026-03-09T07:30:00+01:00`, with or without its signs, its time and its zone. */
const iso = new RegExp(
  String.raw`^(\d{4})-?(\d{2})-?(\d{2})` +
    String.raw`(?:[T\s_]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([a-z]{1,5}|${offset})?)?`,
  'iu',
);
/** `Mon, 09 Mar 2026 07:30:00 +0100` */
const mail = new RegExp(
  String.raw`^${dayName}(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{4}|\d{2})` +
    String.raw`(?:,?\s+${clock}(?:\.\d+)?\s*([a-z]{1,5}\b|(?:gmt|utc)?${offset})?)?`,
  'iu',
);
/** `March 9, 2026 at 7:30 am` and `Mon Mar 9 07:30:00 GMT 2026` */
const american = new RegExp(
  String.raw`^${dayName}([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+` +
    String.raw`(?:${clock}\s*([ap]m)?\s*([a-z]{3,5}|[+-]\d{4})?\s+)?(\d{4})` +
    String.raw`(?:,?\s+(?:at\s+)?${clock}\s*([ap]m)?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?)?`,
  'iu',
);

function withMeridiem(time: string | undefined, meridiem: string | undefined): string | undefined {
  if (time === undefined || meridiem === undefined) return time;
  const [hours = '0', ...rest] = time.split(':');
  const base = Number(hours) % 12;
  return [String(meridiem.toLowerCase() === 'pm' ? base + 12 : base), ...rest].join(':');
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

/**
 * A date as exports and feeds write it, in ISO 8601 with its time zone, or a plain date. Nothing if it is no date.
 * The day's name is not compared. The time is kept as written, in the zone that is written.
 */
export function isoDate(written: string | undefined): string | undefined {
  const text = written?.replaceAll(/\s+/gu, ' ').trim().slice(0, 80) ?? '';
  if (text === '' || text.startsWith('0000')) return undefined;
  const isoParts = iso.exec(text);
  if (isoParts !== null) {
    const [, year, month, day, hours, minutes, seconds = '00', zone] = isoParts;
    const time = hours === undefined ? undefined : `${hours}:${minutes}:${seconds}`;
    return compose(Number(year), Number(month), Number(day), time, zone);
  }
  const mailParts = mail.exec(text);
  if (mailParts !== null) {
    const [, day, month = '', year = '', time, zone] = mailParts;
    return compose(fullYear(year), monthOf(month), Number(day), time, zone);
  }
  const americanParts = american.exec(text);
  if (americanParts === null) return undefined;
  const [, month = '', day, early, earlyHalf, earlyZone, year, late, lateHalf, lateZone] = americanParts;
  const time = early === undefined ? withMeridiem(late, lateHalf) : withMeridiem(early, earlyHalf);
  return compose(Number(year), monthOf(month), Number(day), time, early === undefined ? lateZone : earlyZone);
}

/** Whether a date has a time, so that something may begin or end at it. */
export const hasTime = (date: string): boolean => date.includes('T');
