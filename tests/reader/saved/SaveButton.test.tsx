// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SaveButton, SaveButtonNames } from '../../../src/reader/saved/SaveButton.tsx';
import { savedStories } from '../../../src/reader/storage/collections.ts';
import { cardOf } from '../../fixtures/device.ts';

const card = cardOf('flood', 'The river rises');

test('one button saves a story and removes it again, and its name says which', async () => {
  render(
    <>
      <h1 id="headline">The river rises</h1>
      <SaveButton card={card} />
      <SaveButtonNames />
    </>,
  );
  const button = screen.getByRole('button', { name: 'Save: The river rises' });
  expect(button).toHaveTextContent('Save');
  vi.setSystemTime('2026-11-25T10:00:00Z');
  await userEvent.click(button);
  expect(savedStories.get('flood')).toEqual({ card, at: expect.stringMatching(/^2026-11-25T10:00:0/u) });
  expect(button).toHaveAccessibleName('Remove from saved: The river rises');
  expect(button).toHaveTextContent('Saved');
  await userEvent.click(button);
  expect(savedStories.all().size).toBe(0);
  vi.useRealTimers();
});

test('a translated label is replaced as a whole: translators put elements around its text', async () => {
  render(<SaveButton card={card} />);
  const label = screen.getByText('Save');
  const translated = document.createElement('font');
  translated.append(...label.childNodes);
  label.append(translated);
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('button').textContent).toBe('Saved');
});
