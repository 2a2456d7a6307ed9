// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { applyWholeStylesheet } from '../../src/app/whole-stylesheet.ts';

const linkWith = (sheet: CSSStyleSheet | null) => {
  document.head.innerHTML = '<link rel="stylesheet" media="print">';
  const link = document.querySelector('link');
  if (link === null) throw new Error('no link');
  vi.spyOn(link, 'sheet', 'get').mockReturnValue(sheet);
  return link;
};

test('a stylesheet that is loaded is applied to the screen', () => {
  const link = linkWith(new CSSStyleSheet());
  applyWholeStylesheet(document);
  expect(link.media).toBe('all');
});

test('a stylesheet that is still loading is applied once it is loaded', () => {
  const link = linkWith(null);
  applyWholeStylesheet(document);
  expect(link.media).toBe('print');
  link.dispatchEvent(new Event('load'));
  expect(link.media).toBe('all');
});

test('a page that has its styles in another way is left as it is', () => {
  document.head.replaceChildren();
  applyWholeStylesheet(document);
  expect(document.head.children).toHaveLength(0);
});
