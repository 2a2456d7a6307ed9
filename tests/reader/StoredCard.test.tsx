// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { StoredCard } from '../../src/reader/StoredCard.tsx';
import { cardOf } from '../fixtures/device.ts';

const nothing = () => {};
const section = { slug: 'world', name: 'World' };

describe('a stored headline', () => {
  test.each([
    ['A 4 min', {}],
    ['A 3 of 4 min left', { progress: 0.25 }],
    ['A 1 of 4 min left', { progress: 0.99 }],
    ['A 4 min', { progress: 1 }],
    ['A 10:00, World, 4 min, read', { card: { ...cardOf('A'), section }, time: <time>10:00</time>, isRead: true }],
    ['A headline only', { card: { ...cardOf('A'), text: { kind: 'headline-only' as const } }, progress: 0.5 }],
  ])('shows %s', (text, props) => {
    render(<StoredCard card={cardOf('A')} onRemove={nothing} {...props} />);
    expect(screen.getByRole('link')).toHaveTextContent(text);
  });

  test('leaves room for its button at the end of the line of facts', () => {
    render(<StoredCard card={cardOf('A')} onRemove={nothing} />);
    // jsdom has no layout: the class stands for the room.
    expect(screen.getByRole('link').lastElementChild).toHaveClass('pe-22');
  });

  test('is in its own language and direction, and links to its story', () => {
    render(<StoredCard card={{ ...cardOf('خبر'), language: { lang: 'ar', dir: 'rtl' } }} onRemove={nothing} />);
    const link = screen.getByRole('link');
    expect([link.lang, link.dir, link.parentElement?.dir]).toEqual(['ar', 'rtl', 'rtl']);
    expect(link).toHaveAttribute('href', `/stories/${encodeURIComponent('خبر')}/`);
  });
});

test('after a row is removed, focus is in the next row, in the previous one, or on the heading', async () => {
  function List() {
    const [slugs, setSlugs] = useState(['a', 'b', 'c']);
    return (
      <>
        <h1 tabIndex={-1}>Saved</h1>
        <ol>
          {slugs.map((slug) => (
            <li key={slug}>
              <StoredCard
                card={cardOf(slug)}
                onRemove={() => setSlugs((before) => before.filter((other) => other !== slug))}
              />
            </li>
          ))}
        </ol>
      </>
    );
  }
  render(<List />);
  const remove = (slug: string) => userEvent.click(screen.getByRole('button', { name: `Remove ${slug}` }));
  await remove('b');
  expect(screen.getByRole('link', { name: /^c/u })).toHaveFocus();
  await remove('c');
  expect(screen.getByRole('link', { name: /^a/u })).toHaveFocus();
  await remove('a');
  expect(screen.getByRole('heading')).toHaveFocus();
});
