import { describe, expect, test } from 'vitest';
import { foldTerm, tokenize, queryTokens, spellingIn } from '../../src/search-engine/terms.ts';

const terms = (text: string) => tokenize(text).flatMap(({ term, joined }) => (joined === true ? [] : [term]));
const joinedTerms = (text: string) => tokenize(text).flatMap(({ term, joined }) => (joined === true ? [term] : []));

describe('the terms of a text', () => {
  test.each([
    ['U.S. Sanctions on Russia', ['us', 'sanctions', 'on', 'russia']],
    ['Putin’s New START Offer', ['putin', 'new', 'start', 'offer']],
    ["Starbucks' policies, S. Korea's", ['starbucks', 'policies', 's', 'korea']],
    ['PUTIN’S NEW "S" OFFER', ['putin', 'new', 's', 'offer']],
    ['a 500% tariff', ['a', '500', 'tariff']],
    ['ﬁve ＡＢＣ', ['five', 'abc']],
    ['José, Ærø & Łódź', ['jose', 'aero', 'lodz']],
    ['Москва. ЁЛКА!', ['москва', 'елка']],
    ['तूफ़ान', [foldTerm('तूफ़ान')]],
    ['مُحَمَّد', ['محمد']],
    ['大阪府', ['大阪', '阪府', '府']],
    ['雨', ['雨']],
    ['ไทยง', ['ไทย', 'ทยง', 'ยง', 'ง']],
    ['AIと大阪2020', ['ai', 'と大', '大阪', '阪', '2020']],
    ['서울에서', ['서울에서']],
    ['– … !', []],
    ['Brand™ and 2½', ['brand', 'and', '2', '1', '2']],
  ])('%j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('have the positions of their spellings', () => {
    const text = '“José’s” 大阪 U.S. 😀 x';
    for (const { term, begin, end } of tokenize(text))
      expect(foldTerm(text.slice(begin, end)).replaceAll("'", '')).toBe(term);
  });

  test('have the positions of their spellings in a text with invisible characters and separate accents', () => {
    const text = 'e\u0301te\u0301 Wa\u0308rme\u00adpumpe\u200f, \u200bＷｉ‑Ｆｉ';
    expect(tokenize(text).map(({ begin, end }) => text.slice(begin, end))).toEqual([
      'e\u0301te\u0301',
      'Wa\u0308rme\u00adpumpe',
      'Ｗｉ',
      'Ｆｉ',
      'Ｗｉ‑Ｆｉ',
    ]);
  });

  test.each([
    ['Wi-Fi and a well‑known O’Brien', ['wifi', 'wellknown', 'obrien']],
    ['COVID–19, R&D, AC/DC, example.com', ['covid19', 'rd', 'acdc', 'examplecom']],
    ['state-of-the', ['stateof', 'stateofthe', 'ofthe']],
    ['a-b-c-d-e', ['ab', 'bc', 'cd', 'de']],
    ['1,000 or 1.000 or 1’000', ['1000', '1000', '1000']],
    ['1\u00a0000 €, 2\u202f000 €, 3\u2009000, 4 000', ['1000', '2000', '3000', '4000']],
    ['約1,000円と12,500円', ['1000', '12500']],
    ['2020 100, 5 12, 1. 2. 2020', []],
    ['Putin’s', ['putins']],
    ['צה"ל צה״ל', ['צהל', 'צהל']],
    ['می‌خواهم', [foldTerm('میخواهم')]],
    ['2026-03-10, 3.5, 2–1, word,word either/or 大阪-大阪', []],
  ])('have words that a sign joins also as one: %j', (text, expected) => {
    expect(joinedTerms(text)).toEqual(expected);
  });

  test('are shown as the text spells them', () => {
    expect(spellingIn('Of Thorbjørn’s, U.S. Łódź', 'thorbjorn')).toBe('Thorbjørn');
    expect(spellingIn('Of Thorbjørn’s, U.S. Łódź', 'lodz')).toBe('Łódź');
    expect(spellingIn('Of Thorbjørn’s, U.S. Łódź', 's')).toBeUndefined();
  });

  test('keep the vowel signs that are part of the spelling', () => {
    expect(foldTerm('की')).not.toBe(foldTerm('क'));
  });

  test('of a query leave out the shorter ones at the end of a run', () => {
    const whole = (text: string) => queryTokens(tokenize(text)).map(({ term }) => term);
    expect(whole('大阪府 雨')).toEqual(['大阪', '阪府', '雨']);
    expect(whole('ไท')).toEqual(['ไท']);
    expect(whole('ไทยง')).toEqual(['ไทย', 'ทยง']);
    expect(whole('two words')).toEqual(['two', 'words']);
  });
});
