import { describe, expect, test } from 'vitest';
import { directionOf, isLanguage, languageFault, languageOf } from '../../src/text/language.ts';

describe('a language tag', () => {
  test.each(['en', 'pt-BR', 'zh-Hant-TW', 'ar', 'und', 'en-x-newsroom', 'fil', 'tlh'])(
    'may be %s, and dates can be written in it',
    (tag) => {
      expect(isLanguage(tag)).toBe(true);
      expect(() => new Intl.DateTimeFormat(tag)).not.toThrow();
      expect(() => directionOf(tag)).not.toThrow();
    },
  );

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
  ])('is never %j', (tag) => {
    expect(isLanguage(tag)).toBe(false);
  });
});

describe('what to write for', () => {
  test.each([
    ['english', 'en'],
    ['Japanese', 'ja'],
    ['French', 'fr'],
    ['Thai', 'th'],
    [' Portuguese', 'pt'],
    ['Hebrew', 'he'],
    ['Indonesian', 'id'],
    ['Yiddish', 'yi'],
  ])('%j is the tag %s', (name, tag) => {
    expect(languageFault(name)).toBe(`not a language tag; write "${tag}"`);
    expect(isLanguage(tag)).toBe(true);
  });

  test.each(['english-GB', 'Deutsch', '', 'en_US'])('%j is an example', (text) => {
    expect(languageFault(text)).toBe('not a language tag; write one such as "en", "pt-BR" or "ar" (BCP 47)');
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

describe('what a page says of a text’s language', () => {
  test('is nothing where it is the edition’s own', () => {
    expect(languageOf('en', 'en')).toBeUndefined();
    expect(languageOf(undefined, 'en')).toBeUndefined();
  });

  test('is the language and its direction where it is another', () => {
    expect(languageOf('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(languageOf('en-GB', 'en')).toEqual({ lang: 'en-GB', dir: 'ltr' });
  });
});
