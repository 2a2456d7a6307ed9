// @vitest-environment jsdom
/** Which headline is next, and when the page scrolls to it. jsdom has no layout: the tests say where elements are. */
import '@testing-library/jest-dom/vitest';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { adjacentHeadline, focusedHeadline, focusHeadline, headlineLinks } from '../../src/keyboard/headline-links.ts';

/** Top of each element in the window, in CSS pixels. Each is 40 px high. */
let tops: Readonly<Record<string, number>> = {};
const scrollIntoView = vi.fn<(options: ScrollIntoViewOptions) => void>();
const link = (id: string) => document.querySelector<HTMLAnchorElement>(`#${id}`) as HTMLAnchorElement;
const next = () => adjacentHeadline(headlineLinks(), 1)?.id;
const previous = () => adjacentHeadline(headlineLinks(), -1)?.id;

beforeEach(() => {
  tops = {};
  scrollIntoView.mockReset();
  Object.assign(globalThis, { innerHeight: 800 });
  Element.prototype.scrollIntoView = scrollIntoView;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element) {
    return new DOMRect(0, tops[this.id] ?? 0, 100, 40);
  });
  document.body.innerHTML = `
    <header><p data-headline><a href="/" id="outside">Not in main</a></p></header>
    <main tabindex="-1">
      <p data-headline><a href="/a" id="a">A</a><button id="save">Save A</button></p>
      <p><a href="/text" id="text">No headline</a></p>
      <p data-headline><a href="/b" id="b">B</a></p>
      <p data-headline><a href="/c" id="c">C</a></p>
    </main>`;
});

test('only headlines in the main content count', () => {
  expect(headlineLinks().map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the focused headline is the one whose link or button has focus', () => {
  expect(focusedHeadline()).toBeUndefined();
  link('save').focus();
  expect(focusedHeadline()?.id).toBe('a');
  link('text').focus();
  expect(focusedHeadline()).toBeUndefined();
});

describe('the next and the previous headline', () => {
  test('without focus are counted from the top of the window', () => {
    tops = { a: -50, b: 0, c: 60 };
    expect([next(), previous()]).toEqual(['b', 'a']);
    tops = { a: -110, b: -1, c: 60 };
    expect([next(), previous()]).toEqual(['c', 'b']);
    tops = { a: -300, b: -200, c: -100 };
    expect([next(), previous()]).toEqual([undefined, 'c']);
  });

  test('are counted from the focused headline, or from another focused element', () => {
    tops = { a: 10, text: 60, b: 110, c: 160 };
    link('b').focus();
    expect([next(), previous()]).toEqual(['c', 'a']);
    link('text').focus();
    expect([next(), previous()]).toEqual(['b', 'a']);
    link('save').focus();
    expect([next(), previous()]).toEqual(['b', undefined]);
  });

  test.each([
    ['just in view at the top', -40, 'c'],
    ['just out of view at the top', -41, 'a'],
    ['just in view at the bottom', 800, 'c'],
    ['just out of view at the bottom', 801, 'a'],
  ])('are counted from the focused headline only if it is in view: %s', (_, top, expected) => {
    tops = { a: 10, b: top, c: 900 };
    link('b').focus();
    expect(next()).toBe(expected);
  });

  test('are counted from the top of the window while the main content itself, or an element outside, has focus', () => {
    tops = { a: -50, b: 20, c: 80 };
    document.querySelector('main')?.focus();
    expect([next(), previous()]).toEqual(['b', 'a']);
    link('outside').focus();
    expect([next(), previous()]).toEqual(['b', 'a']);
  });
});

describe('a headline that gets focus', () => {
  test.each([
    [143, true],
    [144, false],
    [616, false],
    [617, true],
  ])('at %d px is scrolled to the middle of a window of 800 px: %s', (top, scrolls) => {
    tops = { b: top };
    focusHeadline(link('b'));
    expect(link('b')).toHaveFocus();
    expect(scrollIntoView.mock.calls).toEqual(scrolls ? [[{ block: 'center', behavior: 'instant' }]] : []);
  });

  test('is scrolled to by this code alone, not by the browser too', () => {
    const focus = vi.spyOn(link('b'), 'focus');
    focusHeadline(link('b'));
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
  });
});
