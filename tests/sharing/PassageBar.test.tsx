// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PassageBar } from '../../src/sharing/PassageBar.tsx';
import '../fixtures/device.ts';

const quote = { text: 'the river rose', range: new Range(), passage: { block: 'p2', start: 'the river rose' } };
const link = 'https://tester.example/stories/flood/#p2:~:text=the%20river%20rose';
const citation = `“the river rose”\n\nFlood\n${link}`;

/** Opens the bar of 200 × 50 pixels above words at a position in a window of 600 pixels, in a frame 700 pixels wide. */
function open({ pointer = 'fine', words = new DOMRect(300, 300, 100, 20) } = {}) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes(pointer) }));
  render(<PassageBar quote={quote} title="Flood" url="https://tester.example/stories/flood/" selectionBox={words} />);
  return screen.getByRole('toolbar', { name: 'Share this passage' });
}

beforeEach(() => {
  vi.stubGlobal('innerHeight', 600);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  const frame = document.createElement('div');
  frame.getBoundingClientRect = () => new DOMRect(50, -100, 700, 2000);
  vi.spyOn(HTMLElement.prototype, 'offsetParent', 'get').mockReturnValue(frame);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('the bar', () => {
  test.each([
    ['above the words, centred', new DOMRect(300, 300, 100, 20), '200px', '342px'],
    ['below words at the top of the window', new DOMRect(300, 10, 100, 20), '200px', '138px'],
    ['inside the window, where words fill it', new DOMRect(300, -50, 100, 900), '200px', '642px'],
    ['inside the window, where words are above it', new DOMRect(300, -500, 100, 20), '200px', '108px'],
    ['inside the frame at the start of lines', new DOMRect(50, 300, 20, 20), '0px', '342px'],
    ['inside the frame at the end of lines', new DOMRect(740, 300, 10, 20), '500px', '342px'],
  ])('is %s', (_, words, left, top) => {
    const { style } = open({ words });
    expect([style.left, style.top]).toEqual([left, top]);
  });

  test('is left to the stylesheet on touch screens', () => {
    expect(open({ pointer: 'coarse' })).not.toHaveAttribute('style');
  });

  test('keeps the selection when it is pressed', () => {
    const bar = open();
    const press = createEvent.pointerDown(bar);
    fireEvent(bar, press);
    expect(press.defaultPrevented).toBe(true);
  });
});

test('the quote is copied with its source, and the link alone', async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByRole('button', { name: 'Copy quote' }));
  expect(await navigator.clipboard.readText()).toBe(citation);
  expect(screen.getByRole('button', { name: 'Quote copied' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(link);
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Copy quote', 'Link copied']);
});

test('a text that cannot be copied is shown in a field, where a press may change the selection', async () => {
  const user = userEvent.setup({ writeToClipboard: false });
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  open();
  await user.click(screen.getByRole('button', { name: 'Copy quote' }));
  const field = await screen.findByRole('textbox', { name: 'Copy manually' });
  expect(field).toHaveValue(citation);
  const press = createEvent.pointerDown(field);
  fireEvent(field, press);
  expect(press.defaultPrevented).toBe(false);
});

test('the share sheet gets the headline, the quote and the link', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  expect(share).toHaveBeenCalledWith({ title: 'Flood', text: '“the river rose”', url: link });
});
