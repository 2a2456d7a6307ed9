import { describe, expect, test } from 'vitest';
import { dateExists, dateLanguage, formatMoment, isBefore, localText, momentOf } from '../../src/edition/dates.ts';

describe('a date', () => {
  test.each([
    '2026-03-09',
    '2024-02-29',
    '2000-02-29',
    '2026-12-31',
    '0100-03-09',
    '2026-03-09T14:30Z',
    '2026-03-09T14:30:59Z',
    '2026-03-09T14:30:59.123456Z',
    '2026-03-09T00:00:00+05:45',
    '2026-03-09T23:59:59-09:30',
  ])('%s exists', (text) => {
    expect(dateExists(text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0026-03-09',
    '0099-12-31',
    '2026-02-30T10:00:00Z',
    '2026-03-09T25:00:00Z',
    '2026-03-09T24:01:00Z',
    '2026-03-09T12:60:00Z',
    '2026-03-09T12:00:60Z',
    '2026-03-09T12:00:00+99:99',
    '2026-03-09T12:00:00+12:60',
  ])('%s does not exist', (text) => {
    expect(dateExists(text)).toBe(false);
  });

  test.each([
    '',
    'yesterday',
    '2026',
    '2026-3-9',
    '09.03.2026',
    '2026-03-09T14:30:00',
    '2026-03-09 14:30Z',
    '2026-03-09\n',
    '+002026-03-09',
  ])('is not written as %j', (text) => {
    expect(dateExists(text)).toBe(false);
  });
});

describe('a date and another', () => {
  test.each([
    ['2026-03-08', '2026-03-09'],
    ['2026-03-09T10:00:00Z', '2026-03-09T10:00:01Z'],
    ['2026-03-09T11:00:00+02:00', '2026-03-09T10:00:00Z'],
    ['2026-03-08T23:59:59Z', '2026-03-09'],
    ['2026-03-08', '2026-03-09T00:00:00+05:00'],
  ])('%s is before %s', (date, other) => {
    expect(isBefore(date, other)).toBe(true);
    expect(isBefore(other, date)).toBe(false);
  });

  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09', '2026-03-09T23:00:00Z'],
    ['2026-03-09T01:00:00+05:00', '2026-03-09'],
    ['2026-03-09T12:00:00+02:00', '2026-03-09T10:00:00Z'],
  ])('%s and %s may be the same moment', (date, other) => {
    expect(isBefore(date, other)).toBe(false);
    expect(isBefore(other, date)).toBe(false);
  });
});

describe('a date on the page', () => {
  test('is the day as written, whatever the time zone of the machine', () => {
    expect(momentOf('2026-03-09', 'en')).toEqual({ iso: '2026-03-09', text: 'March 9, 2026' });
    expect(formatMoment('2026-03-09', 'en', 'Pacific/Honolulu')).toBe('March 9, 2026');
    expect(formatMoment('2026-03-09', 'en', 'Pacific/Kiritimati')).toBe('March 9, 2026');
  });

  test.each([
    ['az', /^12 iyul 2019 13:04 UTC$/u],
    ['ne', /१२ १३:०४ UTC$/u],
    ['vi', /^(?:lúc )?13:04 UTC (?:ngày )?12 tháng 7, 2019$/u],
    ['hu', /^2019\. július 12\. 13:04 UTC$/u],
    ['ko', /^2019년 7월 12일 (?:PM|오후) 1:04 UTC$/u],
    ['ja', /^2019年7月12日 13:04 UTC$/u],
    ['hi', /UTC$/u],
    ['or', /^1:04 PM UTC ଠାରେ ଜୁଲାଇ 12, 2019$/u],
  ])('is joined with its time as usual in %s', (language, text) => {
    expect(formatMoment('2019-07-12T13:04:00Z', language, 'UTC')).toMatch(text);
  });

  test('is joined with its time by a word, a comma or a space in every language that Intl knows', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const tags = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
    const languages = Intl.DateTimeFormat.supportedLocalesOf(tags);
    expect(languages.length).toBeGreaterThan(150);
    const odd = languages.filter((language) =>
      /\p{N}\s*[/|:;_-]\s*\p{N}{1,2}[.:]\p{N}{2}(?![.:])/u.test(formatMoment('2019-07-12T13:04:00Z', language, 'UTC')),
    );
    expect(odd).toEqual([]);
  });

  test('has its time in UTC until the reader’s time zone is known', () => {
    expect(momentOf('2026-01-09T23:30:00-05:00', 'en').text).toMatch(/^January 10, 2026 at 4:30\sAM UTC$/u);
    expect(formatMoment('2026-01-09T23:30:00-05:00', 'en', 'America/New_York')).toMatch(
      /^January 9, 2026 at 11:30\sPM$/u,
    );
  });

  test('is in the given language', () => {
    expect(momentOf('2026-03-09', 'de').text).toBe('9. März 2026');
    expect(momentOf('2026-03-09', 'ja').text).toBe('2026年3月9日');
  });
});

test('stories in a variant of the edition’s language have its dates, others those of their language', () => {
  expect(dateLanguage('en', 'en-GB')).toBe('en-GB');
  expect(dateLanguage('en-US', 'en-GB')).toBe('en-GB');
  expect(dateLanguage('de', 'en-GB')).toBe('de');
});

test('a date names its language if the text around is in another one', () => {
  expect(momentOf('2026-03-09', 'en', 'ar')).toEqual({ iso: '2026-03-09', text: 'March 9, 2026', lang: 'en' });
  expect(momentOf('2026-03-09', 'en', 'en')).not.toHaveProperty('lang');
});

describe('a date below an earlier one', () => {
  const published = '2031-05-03T22:30:00Z';
  const updated = '2031-05-03T23:40:00Z';

  test('is the time alone if both are on one day in that time zone', () => {
    expect(formatMoment(updated, 'en', 'UTC', published)).toMatch(/^11:40\sPM UTC$/u);
    expect(formatMoment(updated, 'en-GB', 'Asia/Tokyo', published)).toBe('08:40');
    expect(formatMoment(updated, 'en', 'Europe/Berlin', '2031-05-03')).toMatch(/^May 4, 2031 at 1:40\sAM$/u);
    expect(formatMoment(updated, 'en-GB', 'Europe/Dublin', published)).toBe('4 May 2031 at 00:40');
  });

  test('may follow a plain date, and may be one', () => {
    expect(formatMoment(updated, 'en-GB', 'UTC', '2031-05-03')).toBe('23:40 UTC');
    expect(formatMoment('2031-05-03', 'en-GB', 'UTC', published)).toBe('3 May 2031');
  });

  test('ends with its time zone in each language', () => {
    for (const language of ['az', 'ne', 'vi', 'hu', 'ko', 'ja', 'hi', 'or', 'fa', 'ar', 'de'])
      expect(formatMoment(updated, language, 'UTC', published)).toMatch(/^[^\s].{2,20} UTC$/u);
  });

  test('is written again in the reader’s time zone, where the browser would have written what the build did', () => {
    const moment = momentOf(updated, 'en-GB', 'en-GB', published);
    expect(moment.text).toBe('23:40 UTC');
    expect(localText(moment, 'en-GB', published)).toBe(formatMoment(updated, 'en-GB', undefined, published));
    expect(localText({ ...moment, text: 'otherwise' }, 'en-GB', published)).toBe('otherwise');
  });
});
