import { expect, test } from 'vitest';
import { shortenStylesheet } from '../../../../src/press/build/styles/shorten-css.ts';

test('the whole stylesheet has values in the place of names, and keeps what older browsers need', () => {
  const css =
    '@layer theme{:root,:host{--step:.25rem;--small:13px}}@layer properties{*{--tw-line:solid}}' +
    ':root{--paper:#fff}.a{font-size:var(--small);padding:calc(var(--step) * 4);border-style:var(--tw-line)}' +
    '.b{color:var(--paper);--unread:1;width:1px;width:1px}';
  expect(shortenStylesheet(css)).toBe(
    '@layer theme{:root,:host{}}@layer properties{*{--tw-line:solid}}' +
      ':root{--paper:#fff}.a{font-size:13px;padding:1rem;border-style:var(--tw-line)}' +
      '.b{color:var(--paper);width:1px;width:1px}',
  );
});
