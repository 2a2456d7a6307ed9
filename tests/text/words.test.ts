import { describe, expect, test } from 'vitest';
import { sameStem, wordsOf } from '../../src/text/words.ts';

describe('the words of a text', () => {
  test.each([
    ['U.S. Sanctions on Russia', ['us', 'sanctions', 'on', 'russia']],
    ['U.S.-Russia relations', ['us', 'russia', 'relations']],
    ['Putin’s New START Offer', ['putin', 'new', 'start', 'offer']],
    ["Starbucks' policies", ['starbucks', 'policies']],
    ['Iran–U.S. talks', ['iran', 'us', 'talks']],
    ['U.S. · Canada', ['us', 'canada']],
    ['a 500% tariff', ['a', '500', 'tariff']],
    ['ﬁve ＡＢＣ', ['five', 'abc']],
    ['Москва. ГОВОРИТ!', ['москва', 'говорит']],
    ['तूफ़ान आया', ['तूफ़ान'.normalize('NFKC'), 'आया']],
    ['', []],
    ['– … !', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text, 'en')).toEqual(words);
  });

  test('are cut by dictionaries in scripts without spaces', () => {
    expect(wordsOf('東京都に行く。', 'ja')).toEqual(expect.arrayContaining(['東京', '行く']));
    expect(wordsOf('ภาษาไทยง่าย', 'th')).toEqual(['ภาษา', 'ไทย', 'ง่าย']);
    expect(wordsOf('ภาษาไทยง่าย', 'th').join('')).toBe('ภาษาไทยง่าย');
  });

  test('are cut at the same places however the vowel "am" is typed', () => {
    expect(wordsOf('อำนาจผู้นำ', 'th')).toEqual(['อำนาจ', 'ผู้นำ']);
    expect(wordsOf('อํานาจผู้นํา', 'th')).toEqual(['อำนาจ', 'ผู้นำ']);
    expect(wordsOf('น้ำท่วม', 'th')).toEqual(['น้ำ', 'ท่วม']);
    expect(wordsOf('นํ้าท่วม', 'th')).toEqual(['น้ำ', 'ท่วม']);
    expect(wordsOf('ຜູ້ນຳ', 'lo')).toEqual(['ຜູ້ນຳ']);
    expect(wordsOf('ຜູ້ນໍາ', 'lo')).toEqual(['ຜູ້ນຳ']);
  });
});

describe('two words have one stem', () => {
  test.each([
    ['russia', 'russian'],
    ['ukraine', 'ukrainian'],
    ['tariff', 'tariffs'],
    ['trade', 'trades'],
    ['sanctions', 'sanctions'],
    ['us', 'us'],
  ])('%s and %s', (a, b) => {
    expect(sameStem(a, b)).toBe(true);
  });

  test.each([
    ['iran', 'iraq'],
    ['oman', 'omani'],
    ['nation', 'nationally'],
    ['traders', 'trade'],
    ['start', 'starbucks'],
    ['india', 'indicted'],
    ['us', 'use'],
    ['austria', 'australia'],
  ])('is not %s and %s', (a, b) => {
    expect(sameStem(a, b)).toBe(false);
  });
});
