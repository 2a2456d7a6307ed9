import { describe, expect, test } from 'vitest';
import { directionOf, isLanguage, languageOf, languageTagOf, primaryLanguage } from '../../src/text/language.ts';

describe('a language tag', () => {
  test.each(['en', 'pt-BR', 'zh-Hant-TW', 'ar', 'und', 'en-x-newsroom', 'fil', 'tlh'])('may be %s', (tag) => {
    expect(isLanguage(tag)).toBe(true);
  });

  test.each([
    '',
    'english',
    'en_US',
    '123',
    'e',
    'en-',
    'en us',
    'x-private',
    'Japanese',
    'French',
    'Thai',
    'english-GB',
  ])('is not %j', (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

describe('the tag of a language by its English name', () => {
  test.each([
    ['english', 'en'],
    ['Japanese', 'ja'],
    ['French', 'fr'],
    ['Thai', 'th'],
    [' Portuguese', 'pt'],
    ['Hebrew', 'he'],
    ['Indonesian', 'id'],
    ['Yiddish', 'yi'],
  ])('of %j is %s', (name, tag) => {
    expect(languageTagOf(name)).toBe(tag);
    expect(isLanguage(tag)).toBe(true);
  });

  test.each(['english-GB', 'Deutsch', '', 'en_US'])('is undefined for %j', (text) => {
    expect(languageTagOf(text)).toBeUndefined();
  });
});

describe('the direction of a language', () => {
  test.each(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ckb', 'az-Arab', 'pa-PK', 'ar-EG'])(
    'of %s is from right to left',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  test.each(['en', 'ar-Latn', 'az', 'he-Latn', 'ja', 'mn-Mong', 'und', 'tlh'])('of %s is from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['EN-us', 'en'],
])('the primary language of %s is %s', (tag, language) => {
  expect(primaryLanguage(tag)).toBe(language);
  expect(primaryLanguage(tag)).toBe(language);
});

describe('the language that a page states for a text', () => {
  test('is left out if it is the edition’s', () => {
    expect(languageOf('en', 'en')).toBeUndefined();
    expect(languageOf(undefined, 'en')).toBeUndefined();
  });

  test('has the direction of the text', () => {
    expect(languageOf('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageOf('en-GB', 'en')).toEqual({ lang: 'en-GB', dir: 'ltr' });
  });
});
