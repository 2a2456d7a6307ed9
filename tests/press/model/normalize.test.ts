import { describe, expect, test } from 'vitest';
import { normalizeInline, optionalLine, singleLine } from '../../../src/press/model/normalize.ts';

describe('a single line', () => {
  test.each([
    ['Cafe\u0301', 'Caf\u00e9'],
    [' One\n\ttwo\u2028three ', 'One two three'],
    ['« Oui »\u202f:\u00a05 ', '« Oui »\u202f:\u00a05'],
    ['', ''],
  ])('is in NFC, with one space for each run of ordinary white space: %j', (text, line) => {
    expect(singleLine(text)).toBe(line);
  });
});

describe('an optional line', () => {
  test.each([undefined, '', ' \n', '\u200b', '\u3164'])('is absent where nothing is visible: %j', (text) => {
    expect(optionalLine(text)).toBeUndefined();
  });

  test('is a single line otherwise', () => {
    expect(optionalLine(' e\u0301\n– ')).toBe('\u00e9 –');
  });
});

describe('text with markup', () => {
  test('is in NFC at any depth, and keeps its line breaks and addresses', () => {
    const href = 'https://example.org/e\u0301';
    expect(
      normalizeInline([
        'e\u0301\n',
        { type: 'code', text: 'e\u0301' },
        { type: 'strong', content: [{ type: 'link', href, content: ['e\u0301'] }] },
      ]),
    ).toEqual([
      '\u00e9\n',
      { type: 'code', text: '\u00e9' },
      { type: 'strong', content: [{ type: 'link', href, content: ['\u00e9'] }] },
    ]);
  });
});
