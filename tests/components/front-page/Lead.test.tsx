// @vitest-environment jsdom
import '../../../src/components/pictures/picture-part.ts';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Lead } from '../../../src/components/front-page/Lead.tsx';
import type { FrontPage } from '../../../src/edition/published.ts';
import { card, show } from '../../fixtures/component.tsx';

type LeadData = NonNullable<FrontPage['lead']>;
const lead = (others: Partial<LeadData> = {}): LeadData => ({
  card: card('flood', { text: { kind: 'full', minutes: 3 } }),
  opening: [['The water came ', { type: 'emphasis', content: ['at night'] }]],
  continues: true,
  related: [],
  relatedTotal: 0,
  ...others,
});
const article = () => screen.getByRole('article');

describe('the featured story', () => {
  test('shows the start of its text, and a link to the rest with its reading time', () => {
    show(<Lead lead={lead()} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Headline flood' })).toBeVisible();
    expect(screen.getByText('at night').tagName).toBe('EM');
    expect(article()).toHaveTextContent(/Read the full story, 3 min$/u);
    expect(screen.getByRole('link', { name: 'Read the full story' })).toHaveAttribute('href', '/stories/flood/');
  });

  test('that is shown in full has no link to the rest', () => {
    show(<Lead lead={lead({ continues: false })} />);
    expect(article()).toHaveTextContent(/Open the story, 3 min$/u);
  });

  test('is set in columns only if there is more text than the page shows', () => {
    const text = () => screen.getByText(/The water came/u).parentElement;
    const { rerender } = show(<Lead lead={lead()} />);
    expect(text()).toHaveClass('columns-[18rem_2]');
    rerender(<Lead lead={lead({ continues: false })} />);
    expect(text()).toHaveClass('max-w-note', { exact: true });
  });

  test('shows its standfirst where the text begins with something else than a paragraph', () => {
    show(<Lead lead={lead({ description: 'In short.', opening: [] })} />);
    expect(screen.getByText('In short.')).toBeVisible();
  });

  test('that is headline-only says so', () => {
    show(<Lead lead={lead({ card: card('flood'), opening: [], continues: false })} />);
    expect(article()).toHaveTextContent(/Open the story, headline only$/u);
  });

  test('has its section and its picture if it has them', () => {
    const { rerender } = show(<Lead lead={lead()} />);
    expect(screen.queryByRole('img')).toBeNull();
    rerender(
      <Lead
        lead={lead({
          section: { slug: 'world', name: 'World' },
          image: { from: 'shipped', src: '/quay.jpg', alt: 'The quay', width: 4, height: 3 },
        })}
      />,
    );
    expect(screen.getByRole('link', { name: 'World' })).toHaveAttribute('href', '/sections/world/');
    expect(screen.getByRole('img', { name: 'The quay' })).toBeVisible();
  });

  test('in another language is marked as such', () => {
    show(<Lead lead={lead({ card: card('a', { language: { lang: 'ar', dir: 'rtl' } }) })} />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'ar');
    expect(screen.getByText(/The water came/u).parentElement).toHaveAttribute('dir', 'rtl');
  });

  test.each([
    [1, 1, undefined],
    [1, 2, '/stories/flood/#related'],
    [1, 1234, '/stories/flood/#related'],
  ])('with %d of %d related headlines leads to all if there are more', (shown, total, address) => {
    const related = Array.from({ length: shown }, (_, i) => card(`r${i}`));
    show(<Lead lead={lead({ related, relatedTotal: total })} />);
    const all = screen.queryByRole('link', { name: `All ${total.toLocaleString('en')} related headlines` });
    expect(all?.getAttribute('href')).toBe(address);
  });
});
