// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadAndPrint } from '../../src/sharing/load-and-print.tsx';
import { PrintButton } from '../../src/sharing/PrintButton.tsx';
import { PrintedQrCode } from '../../src/sharing/PrintedQrCode.tsx';
import { qrCodeRenderer } from '../../src/sharing/print-resources.ts';
import '../fixtures/device.ts';

const print = vi.fn<() => void>();

beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});
afterEach(() => {
  act(() => qrCodeRenderer.set(undefined));
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.querySelector('img')?.remove();
});

const open = () =>
  render(
    <>
      <PrintButton />
      <PrintedQrCode address="https://tester.example/stories/flood/" />
    </>,
  );

/** Adds an image that is not loaded until the test says so. */
function addImage(): { readonly load: () => void; readonly image: HTMLImageElement } {
  const image = document.createElement('img');
  image.loading = 'lazy';
  let load = () => {};
  Object.defineProperty(image, 'complete', { value: false });
  image.decode = () =>
    new Promise((resolve) => {
      load = resolve;
    });
  document.body.append(image);
  return { image, load: () => load() };
}

test('the page is printed with its QR code', async () => {
  open();
  expect(screen.queryByRole('img')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
  expect(screen.getByRole('img', { name: 'QR code of this page’s address' })).toBeInTheDocument();
});

test.each([
  [{ key: 'p', ctrlKey: true }, true],
  [{ key: 'P', metaKey: true }, true],
  [{ key: 'p', ctrlKey: true, shiftKey: true }, false],
  [{ key: 'p', ctrlKey: true, altKey: true }, false],
  [{ key: 'p', ctrlKey: true, metaKey: true }, false],
  [{ key: 'p' }, false],
  [{ key: 'o', ctrlKey: true }, false],
])('the keys %j print: %j', async (keys, isPrinted) => {
  open();
  // The browser handles the keys itself unless the event is cancelled.
  expect(fireEvent.keyDown(document.body, keys)).toBe(!isPrinted);
  await vi.waitUntil(() => print.mock.calls.length === Number(isPrinted));
});

test('keys that another part of the page has handled do not print, nor does a page that was left', async () => {
  const { unmount } = open();
  const handle = (event: Event) => event.preventDefault();
  document.body.addEventListener('keydown', handle);
  fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
  document.body.removeEventListener('keydown', handle);
  unmount();
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true);
  // The code that prints is there by now.
  await import('../../src/sharing/load-and-print.tsx');
  expect(qrCodeRenderer.get()).toBeUndefined();
});

test('holding the keys prints once', async () => {
  open();
  fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true });
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true, repeat: true })).toBe(false);
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
});

test('the browser prints by itself once everything is loaded, unless an image is missing', async () => {
  open();
  act(() => qrCodeRenderer.set(() => null));
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true);
  const { load } = addImage();
  expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(false);
  await waitFor(() => {
    load();
    expect(print).toHaveBeenCalledTimes(1);
  });
});

test('printing waits for images, and four seconds at most', async () => {
  vi.useFakeTimers();
  const { image, load } = addImage();
  const printed = loadAndPrint();
  expect(image.loading).toBe('eager');
  await vi.advanceTimersByTimeAsync(3900);
  expect(print).not.toHaveBeenCalled();
  load();
  await printed;
  await vi.advanceTimersByTimeAsync(1);
  expect(print).toHaveBeenCalledTimes(1);

  void loadAndPrint();
  await vi.advanceTimersByTimeAsync(4001);
  expect(print).toHaveBeenCalledTimes(2);
});
