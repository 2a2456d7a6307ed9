import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../../src/press/cards/typesetting/letters.ts';

describe('the letters of a headline', () => {
  test.each([
    ['control characters', 'on\u0000 Tues\u0007day', 'on Tuesday'],
    ['bidirectional characters', '\u202eHar\u2066bour\u2069\u200f', 'Harbour'],
    ['soft hyphens and zero-width spaces', 'Har\u00adbour\u200b re\u2060opens\ufeff', 'Harbour reopens'],
    ['lone surrogates', 'Har\ud800bour', 'Harbour'],
    ['tags', 'Harbour\u{e0041}\u{e007f}', 'Harbour'],
  ])('are without %s', (_, text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  test('have single spaces between them, and none around them', () => {
    expect(lettersOf(' \tHarbour \n\u2003 reopens\u2028today ')).toBe('Harbour reopens today');
  });

  test('keep the spaces that hold words together', () => {
    expect(lettersOf('10\u00a0000\u202f€')).toBe('10\u00a0000\u202f€');
  });

  test('keep the joiners that shaping needs', () => {
    expect(lettersOf('برنامه\u200cای 👩\u200d🏫 ❤\ufe0f')).toBe('برنامه\u200cای 👩\u200d🏫 ❤\ufe0f');
  });

  test('keep the marks that a script of its own needs', () => {
    expect(lettersOf('မြို့')).toBe('မြို့');
  });

  test('are without ligatures, which a typeface has of its own', () => {
    expect(lettersOf('ﬁnal ﬂood oﬃce')).toBe('final flood office');
  });

  test('are composed', () => {
    expect(lettersOf('Tha\u0309o E\u0302\u0301')).toBe('Thảo Ế');
  });

  test('bear at most three marks each', () => {
    expect(lettersOf(`q${'\u0301'.repeat(50)}a`)).toBe(`q${'\u0301'.repeat(3)}a`);
  });

  test('are bounded in number', () => {
    expect(lettersOf('a'.repeat(1e6)).length).toBeLessThan(2000);
  });
});
