// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { endOfStyles } from '../../src/edition/page-elements.ts';
import { applyWholeStylesheet } from '../../src/app/whole-stylesheet.ts';

const loading = () => vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
afterEach(() => void vi.restoreAllMocks());

/** A loaded stylesheet. @param last the name of its last rule */
const sheetWith = (last?: string) =>
  ({ cssRules: last === undefined ? [] : [{ name: 'spin' }, { name: last }] }) as unknown as CSSStyleSheet;
const whole = sheetWith(endOfStyles);

const linkWith = (sheet: CSSStyleSheet | null) => {
  document.head.innerHTML = '<link rel="stylesheet" media="print">';
  const link = document.querySelector('link');
  if (link === null) throw new Error('no link');
  vi.spyOn(link, 'sheet', 'get').mockReturnValue(sheet);
  return link;
};

test('a stylesheet that is loaded is applied to the screen', async () => {
  const link = linkWith(whole);
  await applyWholeStylesheet(document);
  expect(link.media).toBe('all');
});

test('a stylesheet that is still loading is applied once it is loaded', async () => {
  loading();
  const link = linkWith(null);
  const applied = applyWholeStylesheet(document);
  expect(link.media).toBe('print');
  vi.spyOn(link, 'sheet', 'get').mockReturnValue(whole);
  link.dispatchEvent(new Event('load'));
  await applied;
  expect(link.media).toBe('all');
});

test('the caller learns that a stylesheet can’t be loaded', async () => {
  loading();
  const link = linkWith(null);
  const applied = applyWholeStylesheet(document);
  link.dispatchEvent(new Event('error'));
  await expect(applied).rejects.toBeInstanceOf(Event);
  expect(link.media).toBe('print');
});

test.each([
  ['empty', sheetWith()],
  ['cut off', sheetWith('spin')],
])('a stylesheet that is %s is not applied', async (_what, sheet) => {
  loading();
  const link = linkWith(sheet);
  await expect(applyWholeStylesheet(document)).rejects.toThrow('the stylesheet is not whole');
  expect(link.media).toBe('print');
});

test.each([
  ['could not be loaded', null],
  ['was cut off when the page was loaded', sheetWith('spin')],
])('a stylesheet that %s is requested again', async (_what, sheet) => {
  const link = linkWith(sheet);
  const applied = applyWholeStylesheet(document);
  const again = document.querySelector('link');
  expect(again).not.toBe(link);
  // Firefox keeps the broken one for its address.
  expect(again?.href).toMatch(/\?\d+$/u);
  if (again !== null) vi.spyOn(again, 'sheet', 'get').mockReturnValue(whole);
  again?.dispatchEvent(new Event('load'));
  await applied;
  expect(again?.media).toBe('all');
});

test('a page that has its styles in another way is left as it is', async () => {
  document.head.replaceChildren();
  await applyWholeStylesheet(document);
  expect(document.head.children).toHaveLength(0);
});
