import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/press/cards/typesetting/clean-text.ts';

describe('a cleaned text', () => {
  test.each([
    ['control characters', 'on\u0000 Tues\u0007day', 'on Tuesday'],
    ['bidirectional characters', '\u202eHar\u2066bour\u2069\u200f', 'Harbour'],
    ['soft hyphens and zero-width spaces', 'Har\u00adbour\u200b re\u2060opens\ufeff', 'Harbour reopens'],
    ['lone surrogates', 'Har\ud800bour', 'Harbour'],
    ['tags', 'Harbour\u{e0041}\u{e007f}', 'Harbour'],
  ])('has no %s', (_, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test('has single spaces between words, and none around the text', () => {
    expect(cleanText(' \tHarbour \n\u2003 reopens\u2028today ')).toBe('Harbour reopens today');
  });

  test('keeps no-break spaces', () => {
    expect(cleanText('10\u00a0000\u202f€')).toBe('10\u00a0000\u202f€');
  });

  test('keeps the joiners that shaping needs', () => {
    expect(cleanText('برنامه\u200cای 👩\u200d🏫 ❤\ufe0f')).toBe('برنامه\u200cای 👩\u200d🏫 ❤\ufe0f');
  });

  test('keeps all marks that belong to one script', () => {
    expect(cleanText('မြို့')).toBe('မြို့');
  });

  test('has ligatures taken apart', () => {
    expect(cleanText('ﬁnal ﬂood oﬃce')).toBe('final flood office');
  });

  test('is composed (NFC)', () => {
    expect(cleanText('Tha\u0309o E\u0302\u0301')).toBe('Thảo Ế');
  });

  test('has at most three marks on a letter', () => {
    expect(cleanText(`q${'\u0301'.repeat(50)}a`)).toBe(`q${'\u0301'.repeat(3)}a`);
  });

  test('has a limited length', () => {
    expect(cleanText('a'.repeat(1e6)).length).toBeLessThan(2000);
  });
});
