import { expect, test } from 'vitest';
import { withNeededFonts } from '../../../src/press/build/needed-fonts.ts';

const latin = '@font-face{font-family:News;src:url(a.woff2);unicode-range:U+20-7E,U+A0-FF}';
const central = '@font-face{font-family:News;src:url(b.woff2);unicode-range:U+100-130,U+132-151}';
const wild = '@font-face{font-family:News;src:url(c.woff2);unicode-range:U+4??}';
const whole = '@font-face{font-family:Georgia as News;src:local(Georgia)}';
const css = `p{margin:0}${latin}${central}${wild}${whole}`;

test.each([
  ['Flood', latin],
  ['Łódź', latin + central],
  ['Łódź and Москва', latin + central + wild],
  ['水', ''],
])('a stylesheet has the fonts for %s', (text, needed) => {
  expect(withNeededFonts(css, ['', text])).toBe(`p{margin:0}${needed}${whole}`);
});
