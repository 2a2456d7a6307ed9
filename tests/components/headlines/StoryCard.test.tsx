// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryCard } from '../../../src/components/headlines/StoryCard.tsx';
import type { Slots } from '../../../src/components/slots-context.ts';
import { card, date, show } from '../../fixtures/component.tsx';

const facts = () => screen.getByRole('link').lastElementChild?.textContent;

describe('a story card', () => {
  test('links its headline, and says if there is only a headline', () => {
    show(<StoryCard id="one" card={card('flood')} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/stories/flood/');
    expect(screen.getByText('Headline flood')).toBeVisible();
    expect(facts()).toBe('Headline only');
  });

  test('has the facts in order: length, date, reason', () => {
    show(
      <StoryCard
        id="one"
        card={card('flood', { text: { kind: 'full', minutes: 3 }, published: date(9) })}
        note={<span>, last</span>}
      />,
    );
    expect(facts()).toBe('3 min, March 9, 2026, last');
  });

  test('has the time of day after the date, in lists that show it', () => {
    const published = { ...date(9), lang: 'de' };
    show(<StoryCard id="one" card={card('flood', { published, clock: '14:02' })} />);
    expect(facts()).toBe('Headline only, March 9, 2026, 14:02');
    expect(screen.getByText('14:02')).toHaveAttribute('lang', 'de');
  });

  test('isolates its date, which may run in the other direction than the headline', () => {
    show(<StoryCard id="one" card={card('flood', { published: date(9), language: { lang: 'ar', dir: 'rtl' } })} />);
    expect(screen.getByText('March 9, 2026')).toHaveAttribute('dir', 'auto');
  });

  test('shows its standfirst only on request', () => {
    const flood = card('flood', { description: 'Three towns are cut off.' });
    const { rerender } = show(<StoryCard id="one" card={flood} />);
    expect(screen.queryByText('Three towns are cut off.')).toBeNull();
    rerender(<StoryCard id="one" card={flood} standfirst />);
    expect(screen.getByText('Three towns are cut off.')).toBeVisible();
  });

  test('has its button beside the link, not inside it, and the button knows the headline', () => {
    const Action: Slots['CardAction'] = ({ headlineId }) => <button type="button">Save {headlineId}</button>;
    show(<StoryCard id="one" card={card('flood')} Action={Action} />);
    expect(screen.getByRole('button', { name: 'Save one' }).closest('a')).toBeNull();
    expect(document.querySelector('#one')).toHaveTextContent('Headline flood');
  });

  test('leaves room for its button at the end of the line of facts, and only then', () => {
    // jsdom has no layout: the class stands for the room.
    const room = 'pe-13';
    const { rerender } = show(<StoryCard id="one" card={card('flood')} />);
    expect(screen.getByRole('link').lastElementChild).not.toHaveClass(room);
    rerender(<StoryCard id="one" card={card('flood')} Action={() => <button type="button">Save</button>} />);
    expect(screen.getByRole('link').lastElementChild).toHaveClass(room);
  });

  test('in another language is marked as such, and runs in its direction', () => {
    const { container } = show(<StoryCard id="one" card={card('a', { language: { lang: 'ar', dir: 'rtl' } })} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('link')).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('Headline only')).toHaveAttribute('lang', 'en');
  });
});
