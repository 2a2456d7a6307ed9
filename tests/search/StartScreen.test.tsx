// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StartScreen } from '../../src/search/StartScreen.tsx';
import { show, textsOf } from '../fixtures/component.tsx';

const nothing = () => undefined;
const topics = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ slug: `t${i}`, name: `Topic ${i}`, stories: count - i }));
const startScreen = (count: number, recent: readonly string[] = []) => (
  <StartScreen page={{ topics: topics(count) }} recentSearches={recent} onClearRecent={nothing} />
);
const linksIn = (region: string) => within(screen.getByRole('region', { name: region })).getAllByRole('link');

test('lists the topics with how many stories they have', () => {
  show(startScreen(2));
  expect(textsOf(linksIn('Topics'))).toEqual(['Topic 0 2 stories', 'Topic 1 1 story']);
  expect(screen.queryByRole('region', { name: 'Recent searches' })).toBeNull();
});

test.each([
  [24, 24, undefined],
  [25, 24, '/topics/'],
])('of %d topics it lists %d, and links all if there are more', (count, listed, address) => {
  show(startScreen(count));
  const links = linksIn('Topics').filter((link) => link.textContent !== 'All topics');
  expect(links).toHaveLength(listed);
  expect(links[0]).toHaveAttribute('href', '/topics/t0/');
  expect(screen.queryByRole('link', { name: 'All topics' })?.getAttribute('href')).toBe(address);
});

test('lists recent searches as links to their results', () => {
  show(startScreen(0, ['red & blue']));
  expect(linksIn('Recent searches').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['red & blue', '/search/?q=red+%26+blue'],
  ]);
  expect(screen.queryByRole('region', { name: 'Topics' })).toBeNull();
});
