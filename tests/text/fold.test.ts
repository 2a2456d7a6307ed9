import { describe, expect, test } from 'vitest';
import { accented, fold, foldWithPositions } from '../../src/text/fold.ts';

describe('folding ignores', () => {
  test.each([
    ['a soft hyphen', 'Wärme\u00adpumpen', 'warmepumpen'],
    ['a zero-width space, a byte-order mark and directional marks', 'a\u200bb\ufeffc\u200ed\u200fe\u061c', 'abcde'],
    ['joiners between letters that are not Arabic', 'Auf\u200clage क्\u200dष', 'auflage क्ष'],
    ['a variation selector', '葛\ufe00', '葛'],
    ['accents, composed or not', 'É e\u0301 Ṩ', 'e e s'],
    ['letters with a stroke', 'Øresund Łódź Đà Ħamrun', 'oresund lodz da hamrun'],
    ['the dot of i', 'İstanbul ılık', 'istanbul ilik'],
    ['full-width letters', 'ＮＷＤ', 'nwd'],
    ['half-width kana', 'ｶﾞｯｺｳ', 'がっこう'],
    ['the kind of kana', 'ガッコウ', 'がっこう'],
    ['kana with a separate mark', 'カ\u3099', 'が'],
    ['half-width and separate Hangul', 'ﾡￂ 정'.normalize('NFD'), '가 정'],
    ['ligatures and circled digits', 'ﬁ ① Ⅳ', 'fi 1 iv'],
    ['lowered and raised digits', 'CO₂ m²', 'co2 m2'],
    ['the script of digits', '٢٠٢٦ ۲۰۲۶ २०२६ ２０２６ ๒๐๒๖ ၂၀၂၆ 𝟚𝟘𝟚𝟞', '2026 2026 2026 2026 2026 2026 2026'],
    ['vowel signs and hamza in Arabic', 'مُحَمَّد أحمد إلى آخر مؤسسة', 'محمد احمد الي اخر موسسه'],
    ['tatweel', 'صـــبر', 'صبر'],
    ['Persian and Urdu letters', 'ایران کتاب ہے', fold('ايران كتاب هي')],
    ['Arabic presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['vowel points in Hebrew', 'שָׁלוֹם', 'שלום'],
    ['nukta', 'तूफ़ान ज़िला বড়', fold('तूफान जिला বড')],
    ['how Hindi writes a nasal', 'हिन्दी सम्बन्ध गाँव', fold('हिंदी संबंध गांव')],
    ['the Greek final sigma', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['the form of an apostrophe', 'Hawaiʻi м’ята мʼята', "hawai'i м'ята м'ята"],
    ['the form of a hyphen', 'Wi‑Fi Wi－Fi', 'wi-fi wi-fi'],
    ['the dot between parts of a name in katakana', 'ジョン・レノン', fold('ジョンレノン')],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('folding keeps', () => {
  test.each([
    ['letters that only look composed', 'Йод Їжак Ўзор', 'йод їжак ўзор'],
    ['vowel signs of Indian scripts', 'की', 'की'],
    ['the joiner of a Persian word', 'می\u200cخواهم', 'مي\u200cخواهم'],
    ['the dot of a list', '京都・大阪', '京都・大阪'],
    ['signs apart from words', 'Brand™', 'brand '],
    ['the parts of a fraction apart', '2½', '2 1⁄2 '],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test('a folded text has the positions of the original', () => {
  const original = 'e\u0301té ﬁn\u00ad! 🙂 İx';
  const { text, begin, end } = foldWithPositions(original);
  const spelling = (word: string) => {
    const from = text.indexOf(word);
    return original.slice(begin(from), end(from + word.length));
  };
  expect(spelling('ete')).toBe('e\u0301té');
  expect(spelling('fin')).toBe('ﬁn');
  expect(spelling('ix')).toBe('İx');
  expect(end(text.length)).toBe(original.length);
});

test('only a word with accents has an accented form', () => {
  expect(accented('Thắng')).toBe('thắng');
  expect(accented('the\u0301')).toBe('thé');
  expect(accented('Ёлка')).toBe('ёлка');
  for (const word of ['thang', 'йод', 'ＡＢＣ', '東京', 'محمد', '2026']) expect(accented(word)).toBeUndefined();
});

test('a letter with a hundred thousand marks is folded at once', { timeout: 5000 }, () => {
  expect(fold(`a${'\u0301'.repeat(100_000)}`)).toBe('a');
});
