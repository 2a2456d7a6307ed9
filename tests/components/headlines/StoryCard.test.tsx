// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StoryCard } from '../../../src/components/headlines/StoryCard.tsx';
import { SlotsContext, type Slots } from '../../../src/components/slots-context.ts';
import { card, date, show } from '../../fixtures/component.tsx';

const facts = () => screen.getByRole('link').lastElementChild?.textContent;

describe('a story card', () => {
  test('links its headline, and says if there is only a headline', () => {
    show(<StoryCard card={card('flood')} />);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/stories/flood/');
    expect(screen.getByText('Headline flood')).toBeVisible();
    expect(facts()).toBe('Headline only');
  });

  test('has the facts in order: length, read or not, date, reason', () => {
    const slots: Slots = { CardNote: ({ card: { slug } }) => <span>, note of {slug}</span> };
    show(
      <SlotsContext value={slots}>
        <StoryCard
          card={card('flood', { text: { kind: 'full', minutes: 3 }, published: date(9) })}
          note={<span>, last</span>}
        />
      </SlotsContext>,
    );
    expect(facts()).toBe('3 min, note of flood, March 9, 2026, last');
  });

  test('isolates its date, which may run in the other direction than the headline', () => {
    show(<StoryCard card={card('flood', { published: date(9), language: { lang: 'ar', dir: 'rtl' } })} />);
    expect(screen.getByText('March 9, 2026').parentElement?.tagName).toBe('BDI');
  });

  test('shows its standfirst only on request', () => {
    const flood = card('flood', { description: 'Three towns are cut off.' });
    const { rerender } = show(<StoryCard card={flood} />);
    expect(screen.queryByText('Three towns are cut off.')).toBeNull();
    rerender(<StoryCard card={flood} standfirst />);
    expect(screen.getByText('Three towns are cut off.')).toBeVisible();
  });

  test('has its button beside the link, not inside it', () => {
    const slots: Slots = { CardAction: ({ card: { slug } }) => <button type="button">Save {slug}</button> };
    show(
      <SlotsContext value={slots}>
        <StoryCard card={card('flood')} />
      </SlotsContext>,
    );
    expect(screen.getByRole('button', { name: 'Save flood' }).closest('a')).toBeNull();
  });

  test('leaves room for its button at the end of the line of facts, and only then', () => {
    // jsdom has no layout: the class stands for the room.
    const room = 'pe-18';
    const { rerender } = show(<StoryCard card={card('flood')} />);
    expect(screen.getByRole('link').lastElementChild).not.toHaveClass(room);
    rerender(
      <SlotsContext value={{ CardAction: () => <button type="button">Save</button> }}>
        <StoryCard card={card('flood')} />
      </SlotsContext>,
    );
    expect(screen.getByRole('link').lastElementChild).toHaveClass(room);
  });

  test('in another language is marked as such, and runs in its direction', () => {
    const { container } = show(<StoryCard card={card('a', { language: { lang: 'ar', dir: 'rtl' } })} />);
    expect(container.firstElementChild).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('link')).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('Headline only')).toHaveAttribute('lang', 'en');
  });
});
