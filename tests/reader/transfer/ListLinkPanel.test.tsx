// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/edition/published.ts';
import { announcement } from '../../../src/platform/announce.ts';
import * as links from '../../../src/reader/transfer/fit-list-links.ts';
import { ListLinkPanel } from '../../../src/reader/transfer/ListLinkPanel.tsx';
import { cardOf } from '../../fixtures/device.ts';

const many = (count: number): Card[] =>
  Array.from({ length: count }, (_, i) =>
    cardOf(`story-${i}`, `Story ${i} of ${(i * 2654435761) % 4294967296} is about ${(i * 40503) % 65521}`),
  );
const open = async (cards: readonly Card[]) => {
  render(<ListLinkPanel cards={cards} page="https://tester.example/saved/" />);
  return screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to the list' });
};

describe('a list that is too long', () => {
  test('for a QR code says how many of its stories the code has', async () => {
    await open(many(60));
    expect(screen.getByText(/^The QR code has the newest \d\d of 60 stories\./u)).toBeVisible();
    expect(screen.getByText('The link has all 60 stories.')).toBeVisible();
  });

  test('for a link says how many of its stories the link has', async () => {
    await open(many(201));
    expect(screen.getByText('The link has the newest 200 of 201 stories. A file has all of them.')).toBeVisible();
  });
});

test('the link is copied, and that is confirmed', async () => {
  const user = userEvent.setup();
  const field = await open(many(1));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(field.value);
  expect(screen.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(announcement.get()).toBe('Link copied');
});

test('the link is shared where the browser can', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const { value } = await open(many(1));
  await userEvent.click(screen.getByRole('button', { name: 'Share link' }));
  expect(share).toHaveBeenCalledWith({ title: 'Reading list', url: value });
  Reflect.deleteProperty(navigator, 'share');
});

test('the link reads from left to right in every language, and is selected when it gets focus', async () => {
  const field = await open(many(1));
  expect(field).toHaveAttribute('dir', 'ltr');
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

test('the link is that of the current list, also if the link of an earlier list is ready later', async () => {
  const answers: ((made: links.ListLinks) => void)[] = [];
  vi.spyOn(links, 'fitListLinks').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const panel = (count: number) => <ListLinkPanel cards={many(count)} page="https://tester.example/saved/" />;
  const { rerender } = render(panel(1));
  rerender(panel(2));
  await act(async () => answers[1]?.({ whole: 'https://tester.example/saved/#two', code: undefined }));
  await act(async () => answers[0]?.({ whole: 'https://tester.example/saved/#one', code: undefined }));
  expect(screen.getByRole('textbox', { name: 'Link to the list' })).toHaveValue('https://tester.example/saved/#two');
});
