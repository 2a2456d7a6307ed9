import { describe, expect, test } from 'vitest';
import { drawableText } from '../../../src/press/cards/drawable-text.ts';
import { headlines } from '../../fixtures/headlines.ts';

describe('a text with characters that no font has', () => {
  test.each([
    ['a hieroglyph between words', 'A \u{13000} in stone', 'A … in stone', ['\u{13000}']],
    [
      'several letters in a row',
      'Seen: \u{13000}\u{13001}\u{13000} in stone',
      'Seen: … in stone',
      ['\u{13000}', '\u{13001}'],
    ],
    ['private use', 'Logo \uf8ff', 'Logo', ['\uf8ff']],
    ['a symbol between words', 'x ⩤ y', 'x y', ['⩤']],
    ['another script’s name', 'ଓଡ଼ିଶା: rain and wind', '…: rain and wind', ['ଓ', 'ଡ', 'ଶ']],
    ['a letter with marks', 'Be\u{1df5}st', 'Best', []],
  ])('keeps the rest: %s', (_, text, drawn, missing) => {
    expect(drawableText(text, 'en')).toEqual({ text: drawn, missing });
  });

  test.each([
    ['Odia', 'ଓଡ଼ିଶା ଖବର', 'or'],
    ['Odia with a year', 'ଓଡ଼ିଶା ଖବର ବର୍ଷା 2026', 'or'],
    ['only symbols', '\uf8ff', 'en'],
  ])('is not drawn if most of it is missing: %s', (_, text, language) => {
    const { text: drawn, missing } = drawableText(text, language);
    expect(drawn).toBe('');
    expect(missing.length).toBeGreaterThan(0);
  });
});

test.each([
  ['a mathematical letter', 'Musk’s 𝕏 fined', 'Musk’s X fined'],
  ['mathematical words', '𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠: 𝟏𝟐 dead', 'Breaking: 12 dead'],
  ['a fraction', 'Fell by ⅓', 'Fell by 1⁄3'],
])('characters that no font has are drawn as their compatibility equivalents: %s', (_, text, drawn) => {
  expect(drawableText(text, 'en')).toEqual({ text: drawn, missing: [] });
});

test.each([
  ['full-width letters', 'ＮＨＫのニュース', 'ja'],
  ['full-width letters alone', 'ＮＨＫ　ＷＯＲＬＤ', 'en'],
  ['full-width digits and signs', '１２：３０￥５００', 'ja'],
  ['half-width kana', 'ﾆｭｰｽ', 'ja'],
  ['Roman numerals', 'Ⅳ', 'ja'],
  ['signs', '⇒∴∞√∑㈱℃㎡♪☆〒', 'ja'],
  ['newspapers’ punctuation', '“„«»‹›”’‘‚ – — … • · § ¶ † ‡ № ™ © ® ° ½ ¼ ¾ × ÷ ± − ≠ ≤ ≥ ≈', 'en'],
  ['money, arrows, marks', '€ £ ¥ ₹ ₽ ₺ ₴ ₪ ₩ ₫ ₦ ¢ → ← ↑ ↓ ★ ● ■ ▲ ▼', 'en'],
])('%s are in the bundled fonts, and are drawn as written', (_, text, language) => {
  expect(drawableText(text, language)).toEqual({ text, missing: [] });
});

test('invisible characters are not reported', () => {
  const text =
    '\u0000\u0007\u00ad\u061c\u200b\u200c\u200d\u200e\u202e\u2066\u2069\ufe0f\ufeff\u{e0041}\ud800\n\t\u00a0\u2028';
  expect(drawableText(text, 'en').missing).toEqual([]);
});

test.each(Object.entries(headlines))(
  'the fonts have all of %s, also if the story’s language is wrong',
  (language, text) => {
    for (const given of [language, 'en']) expect(drawableText(text, given).missing).toEqual([]);
  },
);

test.each([
  'સરકારની બેઠક',
  'ਸਰਕਾਰ ਦੀ ਮੀਟਿੰਗ',
  'ప్రభుత్వ సమావేశం',
  'ಸರ್ಕಾರದ ಸಭೆ',
  'സർക്കാർ യോഗം',
  'රජයේ රැස්වීම',
  'ກອງປະຊຸມລັດຖະບານ',
  'Ewe: ɔ́',
])('the fonts have all characters of %s', (headline) => {
  expect(drawableText(headline, 'en').missing).toEqual([]);
});
