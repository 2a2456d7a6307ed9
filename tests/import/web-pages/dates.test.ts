import { describe, expect, test } from 'vitest';
import { dateInAddress, dateOf } from '../../../src/import/web-pages/dates.ts';
import { isName, namesIn } from '../../../src/import/web-pages/names.ts';

describe('dates', () => {
  test.each([
    ['2020-01-30T10:00:00Z', '2020-01-30T10:00:00Z'],
    ['2020-01-30T10:00:00.000+0100', '2020-01-30T10:00:00+01:00'],
    ['2020-01-30 10:00:00 +0000', '2020-01-30T10:00:00+00:00'],
    ['2020-01-30T10:00:00', '2020-01-30'],
    ['Thu, 30 Jan 2020 10:00:00 GMT', '2020-01-30T10:00:00Z'],
    ['20200130', '2020-01-30'],
    ['1580378400', '2020-01-30T10:00:00Z'],
    ['January 30th, 2020', '2020-01-30'],
    ['Updated Jan. 30, 2020', '2020-01-30'],
    ['30. Januar 2020', '2020-01-30'],
    ['30 de enero de 2020', '2020-01-30'],
    ['30 janvier 2020', '2020-01-30'],
    ['30 stycznia 2020', '2020-01-30'],
    ['30 января 2020', '2020-01-30'],
    ['2020年1月30日', '2020-01-30'],
    ['30.01.2020', '2020-01-30'],
    ['1/30/2020', '2020-01-30'],
    ['2020/01/30', '2020-01-30'],
    ['30. 1. 2020', '2020-01-30'],
    ['30.01.20', '2020-01-30'],
    ['30/01/20', undefined],
    ['30 يناير 2020', '2020-01-30'],
    ['٣٠ يناير ٢٠٢٠', '2020-01-30'],
    ['30 जनवरी 2020', '2020-01-30'],
    ['30 มกราคม 2563', '2020-01-30'],
    ['Thu Jan 30 2020 10:00:00 GMT+0100 (CET)', '2020-01-30T10:00:00+01:00'],
    ['Thu Jan 30 10:00:00 EST 2020', '2020-01-30T10:00:00-05:00'],
    ['2020-02-31', undefined],
    ['1234-01-01', undefined],
    ['yesterday', undefined],
  ])('%j', (text, date) => expect(dateOf(text)).toBe(date));

  test('in numbers follow the language', () => {
    expect([dateOf('3/4/2020', 'en'), dateOf('3/4/2020', 'fr'), dateOf('3/4/2020', 'en-GB')]).toEqual([
      '2020-03-04',
      '2020-04-03',
      '2020-04-03',
    ]);
  });

  test.each([
    ['/2020/01/30/harbour', '2020-01-30'],
    ['/news/harbour-20200130-1', '2020-01-30'],
    ['/news/12020013099', undefined],
  ])('in the address %j', (address, date) => expect(dateInAddress(`https://carrow.example${address}`)).toBe(date));
});

describe('names', () => {
  test.each([
    ['By Ada Bole', ['Ada Bole']],
    ['By Ada Bole and Cy Dunn', ['Ada Bole', 'Cy Dunn']],
    ['Von Ada Bole, Cy Dunn und Eva Fahl', ['Ada Bole', 'Cy Dunn', 'Eva Fahl']],
    ['Ada Bole | Carrow Courier', ['Ada Bole', 'Carrow Courier']],
    ['Ada Bole 30 January 2020', ['Ada Bole']],
    ['ADA BOLE, 4:19 PM', ['ADA BOLE']],
    ['Updated 3 minutes ago', []],
    ['https://carrow.example/ada', []],
  ])('in %j', (byline, names) => expect(namesIn(byline)).toEqual(names));

  test.each(['12', '', 'a'.repeat(80), '30 January'])('%j is none', (text) => expect(isName(text)).toBe(false));
});
