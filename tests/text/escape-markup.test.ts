import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeText } from '../../src/text/escape-markup.ts';

describe('escaped text', () => {
  test('of an element has no markup, and keeps quotes and white space', () => {
    expect(escapeText('<b>"a" & \'b\'</b>\t\n\r')).toBe('&lt;b&gt;"a" &amp; \'b\'&lt;/b&gt;\t\n&#13;');
  });

  test('of an attribute can’t end it, and keeps its white space', () => {
    expect(escapeAttribute('"<a>" & \t\n\r')).toBe('&quot;&lt;a&gt;&quot; &amp; &#9;&#10;&#13;');
  });

  test.each([' ', '~', '\ud7ff', '\ue000', '\ufffd', '\u{10000}', '\u{10ffff}', '😀', "'"])(
    'keeps all other characters: %j',
    (text) => {
      expect(escapeText(text)).toBe(text);
      expect(escapeAttribute(text)).toBe(text);
    },
  );

  test.each(['\u0000', '\u000b', '\u001b', '\ud800', '\ufffe', '\uffff'])(
    'leaves out what XML cannot hold: %j',
    (text) => {
      expect(escapeText(`a${text}b`)).toBe('ab');
      expect(escapeAttribute(`a${text}b`)).toBe('ab');
    },
  );
});
