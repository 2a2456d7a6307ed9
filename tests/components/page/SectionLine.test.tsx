// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Masthead } from '../../../src/edition/published.ts';
import { SectionLine } from '../../../src/components/page/SectionLine.tsx';
import { show } from '../../fixtures/component.tsx';

const sections = ['world', 'trade', 'arts'].map((slug) => ({ slug, name: slug }));
const masthead: Masthead = { name: 'Gazette', language: { lang: 'en', dir: 'ltr' }, sections };
const line = (current?: string) => <SectionLine masthead={masthead} current={current} className="" />;

/** Gives the row the window's width of 300 px, and the current entry a position in it. */
function layOut(entry: { left: number; right: number }, direction = 'ltr') {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (this.tagName === 'UL' ? { left: 0, right: 300 } : entry) as DOMRect;
  });
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({ direction } as CSSStyleDeclaration);
}
const scrolled = () => screen.getByRole('list', { hidden: true }).scrollLeft;
const row = (container: Element) => container.querySelector('ul')?.scrollLeft;

afterEach(() => vi.restoreAllMocks());

describe('the section line', () => {
  test('links the front page and the sections, and marks the current one', () => {
    show(line('trade'));
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Front page', '/'],
      ['world', '/sections/world/'],
      ['trade', '/sections/trade/'],
      ['arts', '/sections/arts/'],
    ]);
    expect(screen.getAllByRole('link', { current: true })).toEqual([screen.getByRole('link', { name: 'trade' })]);
    expect(scrolled()).toBe(0);
  });

  test('is left out where an edition has no sections', () => {
    const { container } = show(<SectionLine masthead={{ ...masthead, sections: [] }} current="front" className="" />);
    expect(container).toBeEmptyDOMElement();
  });

  test.each([
    ['an entry in view', { left: 100, right: 160 }, 'ltr', 0],
    ['an entry beyond the end, with a piece of the next one', { left: 310, right: 400 }, 'ltr', 140],
    ['an entry under the fade at the end', { left: 200, right: 270 }, 'ltr', 10],
    ['a long entry, no further than to its start', { left: 100, right: 500 }, 'ltr', 60],
    ['a long entry at the start of the row', { left: 20, right: 420 }, 'ltr', 0],
    ['an entry beyond the end of a row from right to left', { left: -100, right: -20 }, 'rtl', -140],
    ['an entry in view of a row from right to left', { left: 50, right: 100 }, 'rtl', 0],
    ['an entry under the fade of a row from right to left', { left: 10, right: 60 }, 'rtl', -30],
    ['a long entry of a row from right to left', { left: -200, right: 200 }, 'rtl', -60],
  ])('scrolls to %s', (_, entry, direction, distance) => {
    layOut(entry, direction);
    expect(row(show(line('arts')).container)).toBe(distance);
  });

  test('scrolls again when another section is the current one, and only then', () => {
    layOut({ left: 310, right: 400 });
    const { container, rerender } = show(line('arts'));
    rerender(line('arts'));
    expect(row(container)).toBe(140);
    rerender(line('trade'));
    expect(row(container)).toBe(280);
  });

  test('does not scroll on a page of no section', () => {
    layOut({ left: 310, right: 400 });
    expect(row(show(line()).container)).toBe(0);
  });
});
