// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AboveText } from '../../../src/components/story/AboveText.tsx';
import { BelowText } from '../../../src/components/story/BelowText.tsx';
import type { StoryPage } from '../../../src/edition/published.ts';
import { show, story } from '../../fixtures/component.tsx';

const page = (more: Partial<StoryPage['story']>, series?: StoryPage['series']): StoryPage => ({
  story: story(more),
  related: [],
  passages: [],
  series,
});

test('a part of a series says which of how many it is, and links the parts before and after it', () => {
  const named = { slug: 'the-long-thaw', name: 'The Long Thaw' };
  const cards = [
    { slug: 'one', headline: 'The first' },
    { slug: 'flood', headline: 'The second' },
    { slug: 'three', headline: 'The third', sponsor: 'Acme' },
  ];
  show(
    <BelowText page={page({ slug: 'flood', series: { ...named, position: 2 } }, { topic: named, cards, total: 5 })} />,
  );
  const navigation = within(screen.getByRole('navigation', { name: 'The Long Thaw, part 2 of 5' }));
  expect(navigation.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['The Long Thaw, part 2 of 5', '/series/the-long-thaw/'],
    ['Previous part The first', '/stories/one/'],
    ['Next part Paid content from Acme The third', '/stories/three/'],
  ]);
});

test('the first part of a series that has just begun does not say of how many it is', () => {
  const named = { slug: 'the-long-thaw', name: 'The Long Thaw' };
  const cards = [{ slug: 'flood', headline: 'The first' }];
  show(
    <BelowText page={page({ slug: 'flood', series: { ...named, position: 1 } }, { topic: named, cards, total: 1 })} />,
  );
  expect(screen.getByRole('link', { name: 'The Long Thaw, part 1' })).toBeVisible();
});

test('a story that somebody paid for names the sponsor, with a link that says so to search engines', () => {
  show(<BelowText page={page({ sponsor: { name: 'Acme Piers', url: 'https://acme.example/' } })} />);
  expect(screen.getByText(/Paid content from/u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Acme Piers' })).toHaveAttribute('rel', 'sponsored noopener noreferrer');
});

test('a story in other languages links them, each in its own language', () => {
  const translations = [{ slug: 'mina', name: 'العربية', language: { lang: 'ar', dir: 'rtl' as const } }];
  show(<AboveText page={page({ translations })} />);
  const link = screen.getByRole('link', { name: 'العربية' });
  expect(['href', 'hreflang', 'lang', 'dir'].map((name) => link.getAttribute(name))).toEqual([
    '/stories/mina/',
    'ar',
    'ar',
    'rtl',
  ]);
});

test('a story that has expired says since when', () => {
  const { container } = show(<AboveText page={page({ expired: { iso: '2026-03-09', text: 'March 9, 2026' } })} />);
  expect(container).toHaveTextContent('This story expired on March 9, 2026. Its text is no longer available.');
});

test('other stories have nothing there', () => {
  const { container } = show(
    <>
      <AboveText page={page({})} />
      <BelowText page={page({})} />
    </>,
  );
  expect(container).toBeEmptyDOMElement();
});
