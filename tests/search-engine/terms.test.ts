import { describe, expect, test } from 'vitest';
import { folded, termsOf, wholeTerms, writtenIn } from '../../src/search-engine/terms.ts';

const terms = (text: string) => termsOf(text).map(({ term }) => term);

describe('the terms of a text', () => {
  test.each([
    ['U.S. Sanctions on Russia', ['us', 'sanctions', 'on', 'russia']],
    ['Putin’s New START Offer', ['putin', 'new', 'start', 'offer']],
    ["Starbucks' policies, S. Korea's", ['starbucks', 'policies', 's', 'korea']],
    ['a 500% tariff', ['a', '500', 'tariff']],
    ['ﬁve ＡＢＣ', ['five', 'abc']],
    ['José, Ærø & Łódź', ['jose', 'aero', 'lodz']],
    ['Москва. ЁЛКА!', ['москва', 'елка']],
    ['तूफ़ान', [folded('तूफ़ान')]],
    ['مُحَمَّد', ['محمد']],
    ['東京都', ['東京', '京都', '都']],
    ['雨', ['雨']],
    ['ไทยง', ['ไทย', 'ทยง', 'ยง', 'ง']],
    ['AIと東京2020', ['ai', 'と東', '東京', '京', '2020']],
    ['서울에서', ['서울에서']],
    ['– … !', []],
  ])('%j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('stand where they say', () => {
    const text = '“José’s” 東京 U.S. 😀 x';
    for (const { term, begin, end } of termsOf(text)) expect(folded(text.slice(begin, end))).toBe(term);
  });

  test('are written as the text has them', () => {
    expect(writtenIn('Of Thorbjørn’s, U.S. Łódź', 'thorbjorn')).toBe('Thorbjørn');
    expect(writtenIn('Of Thorbjørn’s, U.S. Łódź', 'lodz')).toBe('Łódź');
    expect(writtenIn('Of Thorbjørn’s, U.S. Łódź', 's')).toBeUndefined();
  });

  test('keep the vowel signs that are letters', () => {
    expect(folded('की')).not.toBe(folded('क'));
  });

  test('that are whole are those a question is looked for by', () => {
    const whole = (text: string) => wholeTerms(termsOf(text)).map(({ term }) => term);
    expect(whole('東京都 雨')).toEqual(['東京', '京都', '雨']);
    expect(whole('ไท')).toEqual(['ไท']);
    expect(whole('ไทยง')).toEqual(['ไทย', 'ทยง']);
    expect(whole('two words')).toEqual(['two', 'words']);
  });
});
