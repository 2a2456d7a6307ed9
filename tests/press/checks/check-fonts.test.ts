import { describe, expect, test } from 'vitest';
import { editionFile, faultsOf } from '../../fixtures/copy.ts';

const url = 'https://tester.example/';

describe('a character that no font has', () => {
  test('is a fault in every text that preview images show', () => {
    const files = {
      'edition.json': {
        ...editionFile,
        url,
        name: 'The \u{13000} Tester',
        description: '\u{13001}',
        sections: [{ slug: 'world', name: 'W\u{13002}' }],
      },
      'a.json': { headline: 'A \u{13003} and \u{13004}', about: ['Cork', { name: '\u{13005}', type: 'Thing' }] },
    };
    expect(faultsOf(files)).toEqual([
      expect.stringMatching(
        /^stories\/a\.json:1:2 "headline": the fonts .* don't have "\u{13003}", "\u{13004}"; remove .* characters$/u,
      ),
      expect.stringMatching(/^stories\/a\.json:1:\d+ "about\[1\]": .* "\u{13005}"; remove or replace this character$/u),
      expect.stringMatching(/^stories\/edition\.json:1:2 "name": .* "\u{13000}"; /u),
      expect.stringMatching(/ "sections\[0\]\.name": .* "\u{13002}"; /u),
      expect.stringMatching(/ "description": .* "\u{13001}"; /u),
    ]);
  });

  test('is not a fault if the edition has no public address, and so no preview images', () => {
    expect(faultsOf({ 'a.json': { headline: 'A \u{13003}' } })).toEqual([]);
  });
});

test.each([
  'Nội các họp hôm nay',
  'Κυβέρνηση',
  'Правительство',
  'الحكومة تجتمع',
  'הממשלה מתכנסת',
  'सरकार की बैठक',
  'সরকারের বৈঠক',
  'அரசு கூட்டம்',
  'รัฐบาลประชุม',
  'Կառավարություն',
  'მთავრობა',
  'መንግሥት',
  'સરકારની બેઠક',
  'ਸਰਕਾਰ ਦੀ ਮੀਟਿੰਗ',
  'ప్రభుత్వ సమావేశం',
  'ಸರ್ಕಾರದ ಸಭೆ',
  'സർക്കാർ യോഗം',
  'රජයේ රැස්වීම',
  'ការប្រជុំរដ្ឋាភិបាល',
  'ກອງປະຊຸມລັດຖະບານ',
  'གཞུང་གི་ཚོགས་འདུ།',
  'အစိုးရအစည်းအဝေး',
  '政府が会議',
  '정부 회의',
  '政府会议',
  '政府會議',
  'A day at sea 🌊',
  'Ewe: ɔ́',
])('fonts have all characters of the headline %s', (headline) => {
  expect(faultsOf({ 'edition.json': { ...editionFile, url }, 'a.json': { headline } })).toEqual([]);
});
