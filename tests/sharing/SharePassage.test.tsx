// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { SharePassage } from '../../src/sharing/SharePassage.tsx';
import '../fixtures/device.ts';
import { stubLayout } from '../fixtures/stub-layout.ts';

// These are imported when words are selected. A slow machine takes longer for that than a test should wait.
beforeAll(() => Promise.all([import('../../src/sharing/quote.ts'), import('../../src/sharing/PassageBar.tsx')]));

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

test('Tab goes from the selected words to the bar, and is the browser’s own inside it', async () => {
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
  await select(4, 14);
  await screen.findByRole('toolbar');
  expect(fireEvent.keyDown(document.body, { key: 'Tab', shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(false);
  expect(screen.getByRole('button', { name: 'Copy quote' })).toHaveFocus();
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
});
