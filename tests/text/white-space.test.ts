import { expect, test } from 'vitest';
import { collapseSpaces } from '../../src/text/white-space.ts';

test.each([
  [' a \n\t b\r\nc\u2028d ', 'a b c d'],
  ['« Non »', '« Non »'],
  ['« Non » : 10 000 €', '« Non » : 10 000 €'],
  ['首相　きょう会見', '首相　きょう会見'],
  ['　本文', '　本文'],
  ['a\u00a0\u00a0b\u2009c\u2003d\u2060e', 'a\u00a0\u00a0b\u2009c\u2003d\u2060e'],
  ['\u00a0a\u3000', '\u00a0a\u3000'],
  ['a \u00a0 b', 'a \u00a0 b'],
])('only line breaks, tabs and ordinary spaces collapse: %j', (text, collapsed) => {
  expect(collapseSpaces(text)).toBe(collapsed);
});
