// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RelatedHeadlines } from '../../../src/components/headlines/RelatedHeadlines.tsx';
import type { Reason } from '../../../src/edition/published.ts';
import { card, show, textsOf } from '../../fixtures/component.tsx';

const related = (slug: string, why?: Reason) => ({ ...card(slug), headline: slug, why });

describe('related headlines', () => {
  test('say why they are related', () => {
    show(
      <RelatedHeadlines
        cards={[
          related('a', { kind: 'about', names: ['Cork', 'Galway', 'Rain'] }),
          related('b', { kind: 'mentions', names: ['Cork', 'Rain'] }),
          related('c', { kind: 'mentions', names: ['Cork'] }),
          related('d', { kind: 'linked' }),
          related('e'),
        ]}
      />,
    );
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual([
      'a Headline only, also about Cork, Galway, and Rain',
      'b Headline only, also mentions Cork and Rain',
      'c Headline only, also mentions Cork',
      'd Headline only, links to this story',
      'e Headline only',
    ]);
  });

  test('isolate names, which may be in another script', () => {
    const { container } = show(<RelatedHeadlines cards={[related('a', { kind: 'about', names: ['عالم', 'Rain'] })]} />);
    expect(textsOf(container.querySelectorAll('bdi'))).toEqual(['عالم', 'Rain']);
  });

  test('list other versions of the same story separately, under a heading', () => {
    show(<RelatedHeadlines cards={[related('a', { kind: 'version' }), related('b')]} />);
    const [others, versions] = screen.getAllByRole('list').map((list) => textsOf(within(list).getAllByRole('link')));
    expect(others).toEqual(['b Headline only']);
    expect(versions).toEqual(['a Headline only']);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Another version');
  });

  test('have one list if all are versions', () => {
    show(<RelatedHeadlines cards={[related('a', { kind: 'version' })]} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Another version');
  });

  test('without versions have no heading for them', () => {
    show(<RelatedHeadlines cards={[related('a')]} more={<p>All of them</p>} />);
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    expect(screen.getByRole('complementary', { name: 'Related headlines' })).toHaveTextContent('All of them');
  });

  test('are no part of the page where there are none', () => {
    expect(show(<RelatedHeadlines cards={[]} more={<p>All of them</p>} />).container).toBeEmptyDOMElement();
  });
});
