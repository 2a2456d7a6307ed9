// @vitest-environment jsdom
import '../../../src/components/pictures/picture-part.ts';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HeadlineList } from '../../../src/components/headlines/HeadlineList.tsx';
import { ListLead } from '../../../src/components/headlines/ListLead.tsx';
import { StoryCard } from '../../../src/components/headlines/StoryCard.tsx';
import { Timeline } from '../../../src/components/headlines/Timeline.tsx';
import type { Card } from '../../../src/edition/published.ts';
import { card, date, show } from '../../fixtures/component.tsx';

const image: Required<Card>['image'] = {
  from: 'shipped',
  src: '/edition/pictures/quay.avif',
  alt: '',
  width: 1200,
  height: 800,
  widths: [320, 720, 1200],
  focus: [0.2, 0.9],
};
const picture = () => document.querySelector('img');

describe('the picture of a headline', () => {
  test('is a part of its link, is loaded when it is near, and keeps the focus', () => {
    show(<StoryCard id="one" card={card('flood', { image })} />);
    expect(picture()?.closest('a')).toBe(screen.getByRole('link'));
    expect(picture()).toHaveAttribute('alt', '');
    expect(picture()).toHaveAttribute('loading', 'lazy');
    expect(picture()).toHaveAttribute('sizes', '144px');
    expect(picture()).toHaveClass('focus-near-left', 'focus-bottom');
  });

  test('of a portrait keeps what is above its middle, where faces are', () => {
    const { focus: _, ...unfocused } = image;
    show(<StoryCard id="one" card={card('flood', { image: { ...unfocused, width: 800, height: 1200 } })} />);
    expect(picture()).toHaveClass('focus-near-top');
  });

  test('adds nothing to the name of the link', () => {
    show(<StoryCard id="one" card={card('flood', { image })} />);
    expect(screen.getByRole('link')).toHaveAccessibleName('Headline flood Headline only');
  });

  test('stands beside the headlines of a timeline', () => {
    show(<Timeline cards={[card('flood', { image, published: date(9) }), card('dam')]} />);
    expect(picture()?.closest('li')).toHaveTextContent('Headline flood');
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });

  test('is large and loaded at once with the first headline of a list', () => {
    const cards = [card('flood', { image, description: 'Three towns are cut off.' }), card('dam', { image })];
    show(<HeadlineList cards={cards} Lead={ListLead} />);
    const [first, second] = document.querySelectorAll('img');
    expect(first).not.toHaveAttribute('loading');
    expect(first).toHaveAttribute('fetchpriority', 'high');
    expect(second).toHaveAttribute('loading', 'lazy');
    expect(first?.closest('li')).toHaveTextContent('Three towns are cut off.');
  });
});

describe('the line above a headline', () => {
  const section = { slug: 'world', name: 'Welt', language: { lang: 'de', dir: 'ltr' } } as const;

  test('is the section, where a list asks for it and the story has no other', () => {
    const { rerender } = show(<StoryCard id="one" card={card('flood', { section })} hasSection />);
    expect(screen.getByText('Welt')).toHaveAttribute('lang', 'de');
    rerender(<StoryCard id="one" card={card('flood', { section, genre: 'Analysis' })} hasSection />);
    expect(screen.queryByText('Welt')).toBeNull();
    rerender(<StoryCard id="one" card={card('flood', { section })} />);
    expect(screen.queryByText('Welt')).toBeNull();
  });
});
