import { expect, test } from 'vitest';
import { classNamesOf, separateAddresses, withoutFonts } from '../../../../src/press/build/styles/css-rules.ts';
import { firstPaintCss } from '../../../../src/press/build/styles/first-paint-css.ts';

const kept = (css: string) => firstPaintCss(css, ['<p className="a b:c" /> <i className=\'d\' />']);

test.each([
  'p{color:red}',
  '.a{color:red}',
  '.b\\:c:hover{color:red}',
  '.a .d{color:red}',
  '.a:not(.x){color:red}',
  ':is(.a>*){color:red}',
  '[href=".x"]{color:red}',
  '.a:before{content:".x{"}',
  '@media (width>=40rem){.a{color:red}}',
  '@font-face{font-family:N}',
  '.a{animation:grow 1s}@keyframes grow{to{width:2px}}',
  '.a{width:var(--w)}@property --w{syntax:"*";inherits:false}',
])('%s is kept', (css) => {
  expect(kept(css)).toBe(css);
});

test.each([
  '.x{color:red}',
  '.a .x{color:red}',
  ':is(.x>*){color:red}',
  '@media (width>=40rem){.x{color:red}}',
  '@media print{.a{color:red}}',
  '@keyframes grow{to{width:2px}}',
  '@property --w{syntax:"*";inherits:false}',
])('%s is left out', (css) => {
  expect(kept(css)).toBe('');
});

test('of several selectors those that pages need are kept', () => {
  expect(kept('.x,.a,:is(p,.x){color:red}')).toBe('.a,:is(p,.x){color:red}');
});

test('each declaration is there once, and with a prefix it is another', () => {
  const css = 'a{-webkit-user-select:none;-webkit-user-select:none;user-select:none}';
  expect(kept(css)).toBe('a{-webkit-user-select:none;user-select:none}');
  for (const whole of [
    'a{-webkit-hyphens:auto;hyphens:auto;color:red}',
    'a{x:y;-webkit-hyphens:auto;hyphens:auto;x:z}',
  ])
    expect(kept(whole)).toBe(whole);
});

test('values of the theme replace their names, except names that are declared again', () => {
  const theme = '@layer theme{:root,:host{--a:1px;--b:var(--a);--c:red}}';
  expect(kept(`${theme}.a{width:var(--b);color:var(--c)}.x{--c:blue}`)).toBe(
    '@layer theme{:root,:host{--c:red}}.a{width:1px;color:var(--c)}',
  );
});

test('the whole stylesheet declares no fonts, which the page has declared', () => {
  expect(withoutFonts('@font-face{font-family:N}.a{color:red}')).toBe('.a{color:red}');
});

test('rules that name files are apart from the others', () => {
  const local = '@font-face{font-family:L;src:local(Georgia)}';
  const font = '@font-face{font-family:N;src:url(/a.woff2)format("woff2")}';
  expect(separateAddresses(`a{color:red}${font}${local}@media print{b{background:url("x.png")}}`)).toEqual({
    rules: `a{color:red}${local}`,
    withAddresses: `${font}@media print{b{background:url("x.png")}}`,
  });
});

test('words of comments are no classes', () => {
  const code = ['/** Opens the panel. */\n// A notice\nconst a = <p className="text" />;{/* the\nsheet */}'];
  expect(firstPaintCss('.panel{color:red}.notice{color:red}.sheet{color:red}.text{color:red}', code)).toBe(
    '.text{color:red}',
  );
});

test('lengths that are multiples of a step are computed', () => {
  const css = '.a{margin:calc(.25rem * 6);gap:calc(.25rem * .5);inset:calc(.25rem * -3);top:calc(1px * 2)}';
  expect(firstPaintCss(css, ['a'])).toBe('.a{margin:1.5rem;gap:.125rem;inset:-.75rem;top:calc(1px * 2)}');
});

test('the class names of a stylesheet are those of its selectors', () => {
  expect([...classNamesOf('.a,p.b:not(.c){top:.5px}@media (width>=.5rem){.wide\\:d{top:0}}@font-face{x:y.z}')]).toEqual(
    ['a', 'b', 'c', 'wide:d'],
  );
});

test('Tailwind’s own properties that no rule sets are replaced by their values', () => {
  const css =
    '@layer properties{@supports (color:red){*{--tw-style:solid}}}.a{border-style:var(--tw-style)}' +
    '.b{line-height:var(--tw-leading,var(--leading,1.6))}.c{--tw-set:1}.d{top:var(--tw-set,2)}' +
    '@property --tw-style{syntax:"*";inherits:false;initial-value:solid}';
  expect(firstPaintCss(css, ['a b c d'])).toBe(
    '.a{border-style:solid}.b{line-height:var(--leading,1.6)}.c{--tw-set:1}.d{top:var(--tw-set,2)}',
  );
});
