// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { rememberedFocus, rememberFocus } from '../../../src/app/navigation/remembered-focus.ts';

const page = (...links: string[]) => {
  document.body.innerHTML = links.map((name) => `<p>Text</p><a href="/${name}/">${name}</a>`).join('');
};
const link = (name: string) => document.querySelector<HTMLElement>(`a[href="/${name}/"]`);

beforeEach(() => page('a', 'b', 'b-2'));

test('the element that had focus last is found on the page when it is shown again', () => {
  const stop = rememberFocus('one');
  link('a')?.focus();
  link('b')?.focus();
  stop();
  link('b-2')?.focus();
  page('a', 'b', 'b-2');
  expect(rememberedFocus('one')).toBe(link('b'));
  expect(rememberedFocus('another')).toBeUndefined();
});

test('another element at the same index gets no focus', () => {
  const stop = rememberFocus('two');
  link('b')?.focus();
  stop();
  page('a', 'c', 'b');
  expect(rememberedFocus('two')).toBeUndefined();
  page('a');
  expect(rememberedFocus('two')).toBeUndefined();
});

test('elements that the page itself focuses, such as headings, are not remembered', () => {
  document.body.innerHTML = '<h1>Heading</h1>';
  const stop = rememberFocus('three');
  document.querySelector('h1')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  stop();
  expect(rememberedFocus('three')).toBeUndefined();
});
