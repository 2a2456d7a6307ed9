// @vitest-environment jsdom
/** The sidebar of a story, with more headlines of its section and the story so far. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import '../../../src/components/blocks/rare-components.ts';
import { StorySidebar } from '../../../src/components/story/StorySidebar.tsx';
import type { StoryPage } from '../../../src/edition/published.ts';
import { card, date, show, story } from '../../fixtures/component.tsx';

const sidebar = (others: Partial<StoryPage>) => (
  <StorySidebar page={{ story: story(), related: [], passages: [], ...others }} />
);
const linksIn = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((link) => [link.textContent, link.getAttribute('href')]);

test('a story with nothing to lead on to has no sidebar', () => {
  expect(show(sidebar({})).container).toBeEmptyDOMElement();
});

test('related headlines alone are enough for a sidebar', () => {
  show(sidebar({ related: [card('dam')] }));
  expect(screen.getByRole('complementary', { name: 'Related headlines' })).toBeVisible();
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('more headlines are under a link to their section', () => {
  show(sidebar({ more: { section: { slug: 'world', name: 'World' }, cards: [card('dam')] } }));
  expect(linksIn('More in World')).toEqual([
    ['More in World', '/sections/world/'],
    ['Headline dam Headline only', '/stories/dam/'],
  ]);
});

test('headlines on the same topic are under a link to it, before those of the section', () => {
  const topic = { slug: 'cork', name: 'Cork', language: { lang: 'ga', dir: 'ltr' } as const };
  show(
    sidebar({
      related: [card('lake')],
      moreOn: { topic, cards: [card('dam')] },
      more: { section: { slug: 'world', name: 'World' }, cards: [card('bay')] },
    }),
  );
  expect(linksIn('More on Cork')).toEqual([
    ['More on Cork', '/topics/cork/'],
    ['Headline dam Headline only', '/stories/dam/'],
  ]);
  expect(screen.getByText('Cork')).toHaveAttribute('lang', 'ga');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Related headlines',
    'More on Cork',
    'More in World',
  ]);
});

test('the story so far marks the open story, and links all stories of its topic', () => {
  const cards = [card('dam', { published: date(1) }), card('flood', { published: date(2) })];
  show(sidebar({ soFar: { topic: { slug: 'cork', name: 'Cork' }, cards, total: 1234 } }));
  expect(linksIn('Story so far')).toEqual([
    ['Headline dam', '/stories/dam/'],
    ['All 1,234 on Cork', '/topics/cork/'],
  ]);
  const current = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'true');
  expect(current.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Headline flood')]);
});

test('the stories of every list are fetched when it comes into view', () => {
  const section = { slug: 'world', name: 'World' };
  const soFar = { topic: { slug: 'cork', name: 'Cork' }, cards: [card('dam', { published: date(1) })], total: 1 };
  show(sidebar({ related: [card('lake')], more: { section, cards: [card('bay')] }, soFar }));
  const lists = [screen.getByRole('complementary'), ...screen.getAllByRole('navigation')];
  expect(lists.map((list) => list.getAttribute('data-prefetch'))).toEqual(['in-view', 'in-view', 'in-view']);
});
