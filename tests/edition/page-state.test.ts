// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isShell, readState, stateElement, type PageState } from '../../src/edition/page-state.ts';

afterEach(() => document.body.replaceChildren());
const load = (html: string) => {
  document.body.innerHTML = html;
};

test('a page’s data is read as it was written, whatever texts are in it', () => {
  const state: PageState = [['/a.json', { text: '</script><b>&amp;\u2028\u2029 "' }]];
  const html = stateElement(state);
  expect(html.match(/</gu)).toHaveLength(2);
  expect(html).not.toMatch(/[\u2028\u2029]/u);
  load(html);
  expect(readState(document)).toEqual(state);
  expect(isShell(document)).toBe(false);
});

test('the shell is the page with an empty state', () => {
  load(stateElement([]));
  expect(isShell(document)).toBe(true);
  expect(readState(document)).toEqual([]);
});

test('a page without a state has no data, and is no shell', () => {
  load('<p>Text</p>');
  expect(readState(document)).toEqual([]);
  expect(isShell(document)).toBe(false);
});
