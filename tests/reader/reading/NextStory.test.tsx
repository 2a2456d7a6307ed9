// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { markRead } from '../../../src/reader/history/mark-stories.ts';
import { NextStory, nextStory } from '../../../src/reader/reading/NextStory.tsx';
import { cardOf } from '../../fixtures/device.ts';

const english = { lang: 'en', dir: 'ltr' } as const;

test('the next story is the first unread one, else the first', () => {
  const related = [cardOf('a'), cardOf('b')];
  expect(nextStory(related, () => false)?.slug).toBe('a');
  expect(nextStory(related, (slug) => slug === 'a')?.slug).toBe('b');
  expect(nextStory(related, () => true)?.slug).toBe('a');
  expect(nextStory([], () => false)).toBeUndefined();
});

test('the link changes when a story is marked read', () => {
  render(<NextStory language={english} related={[cardOf('a', 'Before the dam'), cardOf('b', 'After the dam')]} />);
  expect(screen.getByRole('navigation', { name: 'Next' })).toHaveTextContent('Next Before the dam');
  act(() => markRead([cardOf('a')]));
  expect(screen.getByRole('link')).toHaveTextContent('Next After the dam');
  expect(screen.getByRole('link')).toHaveAttribute('href', '/stories/b/');
});

test('the link is in the language of its story, and its data is fetched when it comes into view', () => {
  render(<NextStory language={english} related={[{ ...cardOf('a'), language: { lang: 'ar', dir: 'rtl' } }]} />);
  expect(screen.getByRole('link')).toHaveAttribute('lang', 'ar');
  expect(screen.getByRole('link')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('navigation')).toHaveAttribute('data-prefetch', 'in-view');
});

test('without related stories there is none', () => {
  const { container } = render(<NextStory language={english} related={[]} />);
  expect(container).toBeEmptyDOMElement();
});
