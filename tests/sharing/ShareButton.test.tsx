// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ShareButton } from '../../src/sharing/ShareButton.tsx';
import '../fixtures/device.ts';

const url = 'https://tester.example/stories/flood/';
const open = () => render(<ShareButton title="The river rises" url={() => url} />);
const share = vi.fn<(data: ShareData) => Promise<void>>();
const offerShareSheet = () => Object.defineProperty(navigator, 'share', { value: share, configurable: true });

afterEach(() => Reflect.deleteProperty(navigator, 'share'));

test('without a share sheet the link is copied', async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(await navigator.clipboard.readText()).toBe(url);
  expect(screen.getByRole('button')).toHaveTextContent('Link copied');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('without a clipboard the link is in a field, selected', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Copy manually' });
  expect(field).toHaveValue(url);
  expect(field).toHaveFocus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, url.length]);
});

test('the share sheet gets the headline and the address', async () => {
  offerShareSheet();
  share.mockResolvedValue();
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({ title: 'The river rises', url });
  expect(screen.getByRole('button')).toHaveTextContent('Share');
});

test('a dismissed share sheet copies nothing', async () => {
  const user = userEvent.setup();
  offerShareSheet();
  share.mockRejectedValue(new DOMException('Dismissed.', 'AbortError'));
  open();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  expect(screen.getByRole('button')).toHaveTextContent('Share');
  expect(await navigator.clipboard.readText()).toBe('');
});
