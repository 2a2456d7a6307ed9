// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { announcement } from '../../src/platform/announce.ts';
import { closeNotice, currentNotice, showNotice } from '../../src/reader/notices.ts';
import { Notices } from '../../src/reader/Notices.tsx';
import '../fixtures/device.ts';

const open = () =>
  render(
    <>
      <h1 tabIndex={-1}>Page</h1>
      <Notices />
    </>,
  );

test('a notice is announced; its button runs the action and closes it, and focus goes to the heading', async () => {
  const run = vi.fn<() => void>();
  open();
  act(() => showNotice({ text: 'Removed', action: { label: 'Undo', run } }));
  expect(screen.getByText('Removed')).toBeVisible();
  expect(announcement.get()).toBe('Removed');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledTimes(1);
  expect(screen.queryByText('Removed')).toBeNull();
  expect(screen.getByRole('heading')).toHaveFocus();
});

test('a notice is replaced by the next, and closed by its button', async () => {
  open();
  act(() => showNotice({ text: 'First' }));
  act(() => showNotice({ text: 'Second' }));
  expect(screen.queryByText('First')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(currentNotice.get()).toBeUndefined();
});

test('a notice that was replaced does not close its successor', () => {
  const first = { text: 'First' };
  showNotice(first);
  closeNotice(first);
  expect(currentNotice.get()).toBeUndefined();
  showNotice({ text: 'Second' });
  closeNotice(first);
  expect(currentNotice.get()?.text).toBe('Second');
});
