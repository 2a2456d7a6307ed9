import { describe, expect, test } from 'vitest';
import { isVisible } from '../../src/text/visible.ts';

describe('a text with a visible character', () => {
  test.each(['a', '7', '!', '🙂', '東', 'ห', '\u3164a', '\u200d–\u200d', '☂\ufe0f'])('%j is one', (text) => {
    expect(isVisible(text)).toBe(true);
  });

  test.each([
    '',
    ' \t\r\n\u00a0\u3000',
    '\u200b\u200c\u200d\u2060\ufeff',
    '\u00ad',
    '\u3164',
    '\u115f\u1160\uffa0',
    '\u2800',
    '\ufe0f\u{e0100}\u{e0041}',
    '\u034f\u17b4\u180b',
    '\u202e\u2066',
  ])('%j is none', (text) => {
    expect(isVisible(text)).toBe(false);
  });
});
