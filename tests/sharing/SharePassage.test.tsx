// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SharePassage } from '../../src/sharing/SharePassage.tsx';
import '../fixtures/device.ts';
import { stubLayout } from '../fixtures/stub-layout.ts';

// This is imported when words are selected. A slow machine takes longer for that than a test should wait.
beforeAll(() => import('../../src/sharing/SelectedPassage.tsx'));

beforeEach(() => {
  stubLayout();
  document.getSelection()?.removeAllRanges();
  render(
    <main>
      <SharePassage title="Flood" url={() => 'https://tester.example/stories/flood/'} language="en">
        <div>
          <p id="p1">The river rose on Tuesday.</p>
        </div>
      </SharePassage>
      <button type="button">Next</button>
    </main>,
  );
});

/** Selects the words from one offset to another. */
async function select(start: number, end: number): Promise<void> {
  const text = document.querySelector('#p1')?.firstChild;
  if (text === null || text === undefined) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(text, start, text, end);
  // jsdom does not report changes of the selection.
  await act(async () => void fireEvent(document, new Event('selectionchange')));
}

test('a bar appears for selected words, and goes with Escape', async () => {
  expect(screen.queryByRole('toolbar')).toBeNull();
  await select(4, 14);
  expect(await screen.findByRole('toolbar', { name: 'Share this passage' })).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('toolbar')).toBeNull();
});

test('Tab goes from the selected words to the bar, and is left to the browser inside the bar', async () => {
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
  await select(4, 14);
  await screen.findByRole('toolbar');
  expect(fireEvent.keyDown(document.body, { key: 'Tab', shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(false);
  expect(screen.getByRole('button', { name: 'Copy quote' })).toHaveFocus();
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
});

test('the bar goes when the selection is cleared', async () => {
  await select(4, 14);
  await screen.findByRole('toolbar');
  document.getSelection()?.removeAllRanges();
  fireEvent(document, new Event('selectionchange'));
  await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
});

test('the bar stays while the reader selects in its field to copy from', async () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  await select(4, 14);
  fireEvent.click(await screen.findByRole('button', { name: 'Copy quote' }));
  const field = await screen.findByRole('textbox', { name: 'Copy manually' });
  expect(field).toHaveFocus();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.getSelection()?.removeAllRanges();
  fireEvent(document, new Event('selectionchange'));
  act(() => void vi.advanceTimersByTime(1000));
  vi.useRealTimers();
  expect(field).toBeInTheDocument();
});

test('Tab inside the story is the browser’s own, also while words are selected', async () => {
  await select(4, 14);
  await screen.findByRole('toolbar');
  const link = document.querySelector('#p1')?.appendChild(document.createElement('a'));
  link?.setAttribute('href', '/');
  link?.focus();
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
  expect(link).toHaveFocus();
});

test('a story that is left handles neither keys nor selections any more', async () => {
  await select(4, 14);
  await screen.findByRole('toolbar');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fireEvent(document, new Event('selectionchange'));
  cleanup();
  expect(vi.getTimerCount()).toBe(0);
  fireEvent(document, new Event('selectionchange'));
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
