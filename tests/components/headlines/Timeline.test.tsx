// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../../src/components/headlines/Timeline.tsx';
import { card, date, show, textsOf } from '../../fixtures/component.tsx';

const cards = [
  card('a', { published: date(2), description: 'The first day.' }),
  card('b', { published: date(3), language: { lang: 'ar', dir: 'rtl' } }),
  card('c'),
];
const items = () => screen.getAllByRole('listitem');

describe('a timeline', () => {
  test('has the date before each headline that has one', () => {
    show(<Timeline cards={cards} />);
    expect(textsOf(items())).toEqual(['March 2, 2026 Headline a', 'March 3, 2026 Headline b', 'Headline c']);
    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([null, null, null]);
    expect(screen.getByRole('link', { name: 'Headline b' })).toHaveAttribute('lang', 'ar');
  });

  test('marks the story that is being read, and does not link it', () => {
    show(<Timeline cards={cards} current="b" />);
    expect(items().map((item) => item.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    expect(items()[1]).toHaveTextContent('Headline b This story');
    expect(textsOf(screen.getAllByRole('link'))).toEqual(['Headline a', 'Headline c']);
    expect(screen.getByText('Headline b')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('Headline b')).toHaveAttribute('lang', 'ar');
  });

  test('shows standfirsts only on request', () => {
    const { rerender } = show(<Timeline cards={cards} />);
    expect(screen.queryByText('The first day.')).toBeNull();
    rerender(<Timeline cards={cards} standfirst />);
    expect(screen.getByText('The first day.')).toBeVisible();
  });
});
