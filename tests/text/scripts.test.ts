import { describe, expect, test } from 'vitest';
import { characterScripts, hasUnspaced, isUnspacedLanguage, unspacedScripts } from '../../src/text/scripts.ts';

describe('scripts without spaces', () => {
  test.each(['漢字', 'ひらがな', 'カタカナ', 'ไทย', 'ລາວ', 'ខ្មែរ', 'မြန်မာ', 'AI新政策'])(
    '%s is written in one',
    (text) => {
      expect(hasUnspaced(text)).toBe(true);
    },
  );

  // These signs are used in Chinese or Thai too.
  test.each(['col·lecció', 'Tarn · Harbour', 'São'.normalize('NFD'), 'Hawaiʼi'])('%s is not', (text) => {
    expect(hasUnspaced(text)).toBe(false);
    expect(text).not.toMatch(new RegExp(`[${unspacedScripts}]`, 'u'));
  });

  test.each(['、', '。', '「', '」', 'ー', '々', '㈱', '・', '〜'])('%s belongs to Chinese and Japanese', (sign) => {
    expect(sign).toMatch(new RegExp(`^[${characterScripts}]$`, 'u'));
  });

  test.each(['Latin', 'кириллица', 'العربية', 'हिन्दी', '한국어', 'Tiếng Việt', '42', ''])('%s is not', (text) => {
    expect(hasUnspaced(text)).toBe(false);
  });

  test.each(['zh', 'zh-Hant-TW', 'yue', 'ja', 'th', 'lo', 'km', 'my'])('%s is a language that uses one', (tag) => {
    expect(isUnspacedLanguage(tag)).toBe(true);
  });

  test.each(['en', 'ko', 'vi', 'hi', 'ja-Latn', 'und'])('%s is a language that uses none', (tag) => {
    expect(isUnspacedLanguage(tag)).toBe(false);
  });
});
