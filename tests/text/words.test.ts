import { describe, expect, test } from 'vitest';
import { sameStem, sentencesOf, wordsOf } from '../../src/text/words.ts';

describe('the words of a text', () => {
  test.each([
    ['U.S. Sanctions on Russia', ['us', 'sanctions', 'on', 'russia']],
    ['U.S.-Russia relations', ['us', 'russia', 'relations']],
    ['Putin’s New START Offer', ['putin', 'new', 'start', 'offer']],
    ["Starbucks' policies", ['starbucks', 'policies']],
    ['Iran–U.S. talks', ['iran', 'us', 'talks']],
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
});

describe('the sentences of a text', () => {
  test.each([
    'U.S. Secretary of State Marco Rubio met Mr. Lavrov. ',
    'A push by the U.S. to reassert its influence. ',
    'Gen. Keith Kellogg, Sen. Ted Cruz and Dr. No spoke. ',
    'J. K. Rowling wrote it. ',
  ])('%j is one', (sentence) => {
    expect(sentencesOf(`${sentence}It was so.`, 'en')).toEqual([sentence, 'It was so.']);
  });

  test.each([
    ['en', 'He left. She stayed! Did they? “Yes.” So it was.', 5],
    ['ja', '今日は晴れ。明日は雨。', 2],
    ['hi', 'तूफ़ान आया। सब ठीक है।', 2],
    ['en', 'One without an end', 1],
  ])('are the text again when they are joined (%s: %s)', (language, text, count) => {
    const sentences = sentencesOf(text, language);
    expect(sentences).toHaveLength(count);
    expect(sentences.join('')).toBe(text);
  });

  test('of nothing are none', () => {
    expect(sentencesOf('', 'en')).toEqual([]);
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
