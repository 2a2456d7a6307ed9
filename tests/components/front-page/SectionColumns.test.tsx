// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SectionColumns } from '../../../src/components/front-page/SectionColumns.tsx';
import { card, show } from '../../fixtures/component.tsx';

const world = { section: { slug: 'world', name: 'World' }, cards: [card('a'), card('b')], total: 2 };
const trade = { section: { slug: 'trade', name: 'Trade' }, cards: [card('c')], total: 8 };
const rest = { section: undefined, cards: [card('d')], total: 9 };

const linksIn = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

describe('the sections of the front page', () => {
  test('have a heading that leads to the section, and a link to all where there are more', () => {
    show(<SectionColumns groups={[world, trade]} />);
    expect(linksIn('World')).toEqual([
      ['World', '/sections/world/'],
      ['Headline a Headline only', '/stories/a/'],
      ['Headline b Headline only', '/stories/b/'],
    ]);
    expect(linksIn('Trade')).toEqual([
      ['Trade', '/sections/trade/'],
      ['Headline c Headline only', '/stories/c/'],
      ['All 8 in Trade', '/sections/trade/'],
    ]);
  });

  test('are followed by the stories of no section', () => {
    show(<SectionColumns groups={[world, rest]} />);
    expect(linksIn('More stories')).toEqual([
      ['More stories', '/headlines/'],
      ['Headline d Headline only', '/stories/d/'],
      ['All stories', '/headlines/'],
    ]);
  });

  test('are columns, but a single one has the whole width', () => {
    const { container, rerender } = show(<SectionColumns groups={[world, trade]} />);
    expect(container.firstElementChild).toHaveClass('wide:columns-3');
    rerender(<SectionColumns groups={[world]} />);
    expect(container.firstElementChild).not.toHaveClass('wide:columns-3');
    expect(screen.getByRole('list')).toHaveClass('headline-columns');
  });
});
