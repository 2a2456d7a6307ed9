// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RelatedTopics } from '../../../src/components/headlines/RelatedTopics.tsx';
import { show } from '../../fixtures/component.tsx';

test('related topics are linked, and after them the list of all topics', () => {
  show(<RelatedTopics topics={[{ slug: 'cork', name: 'Cork' }]} />);
  const links = within(screen.getByRole('navigation', { name: /topics/iu })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Cork', '/topics/cork/'],
    ['All topics', '/topics/'],
  ]);
});

test('a topic without related ones has no list', () => {
  expect(show(<RelatedTopics topics={[]} />).container).toBeEmptyDOMElement();
});
