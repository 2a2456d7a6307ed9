import { expect, test } from 'vitest';
import { forLanguages } from '../../../../src/press/build/styles/css-languages.ts';

const kept = (css: string) => forLanguages(css, ['en', 'ur-PK']);

test.each([
  ':lang(de,ur).a{color:red}',
  ':not(:lang(de)).a{color:red}',
  '@layer a,b;@font-face{font-family:N}@keyframes grow{to{width:2px}}',
  '@media (width>=40rem){:lang(en) .a{color:red}}',
])('%s is kept', (css) => {
  expect(kept(css)).toBe(css);
});

test.each([
  ':lang(de,fr).a{color:red}',
  ':is(:lang(de),:lang(fr)).a{color:red}',
  '@media (width>=40rem){@supports (color:red){:lang(de) .a{color:red}}}',
])('%s is left out', (css) => {
  expect(kept(css)).toBe('');
});

test('of several selectors those for the languages are kept', () => {
  expect(kept(':lang(de) a,:lang(en) b,c{color:red}')).toBe(':lang(en) b,c{color:red}');
});

test('a rule for a script or a region is kept where the language is the edition’s', () => {
  const css = ':root:lang(zh-hant,zh-tw){color:red}:root:lang(ja){color:blue}';
  expect(forLanguages(css, ['zh-HK'])).toBe(':root:lang(zh-hant,zh-tw){color:red}');
  expect(forLanguages(css, ['en'])).toBe('');
});

test('of several languages the edition’s are kept', () => {
  expect(kept('.a:is(:lang(de),:lang(ur),:lang(fr)){color:red}')).toBe('.a:lang(ur){color:red}');
  expect(kept('.a:is(:lang(de),:lang(ur),:lang(en-gb)){color:red}')).toBe('.a:is(:lang(ur),:lang(en-gb)){color:red}');
  expect(kept('.a:not(:is(:lang(de),:lang(ur))){color:red}')).toBe('.a:not(:is(:lang(de),:lang(ur))){color:red}');
  expect(kept('.a:is(:lang(ur),.b\\:c){color:red}')).toBe('.a:is(:lang(ur),.b\\:c){color:red}');
});
