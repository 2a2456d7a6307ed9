// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shortcuts } from '../../src/keyboard/shortcuts.ts';
import { ShortcutsSheet } from '../../src/keyboard/ShortcutsSheet.tsx';
import { settingsId } from '../../src/reader/appearance/appearance.ts';
import { shortcutSettings } from '../../src/reader/storage/later-collections.ts';

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  shortcutSettings.remove(settingsId);
});

const openSheet = () => {
  const onClose = vi.fn<() => void>();
  render(<ShortcutsSheet onClose={onClose} />);
  return { onClose, dialog: screen.getByRole('dialog', { name: 'Keyboard shortcuts' }) };
};

test('every shortcut is listed, each once', () => {
  const { dialog } = openSheet();
  const listed = [...dialog.querySelectorAll('dt')].map(({ textContent }) =>
    textContent === 'Esc' ? 'Escape' : textContent?.replace(' then ', ' '),
  );
  expect(listed.toSorted()).toEqual(shortcuts.toSorted());
});

test('it is in the language of the interface, in an edition of any language', () => {
  const { dialog } = openSheet();
  expect([dialog.lang, dialog.dir]).toEqual(['en', 'ltr']);
});

test('the switch turns shortcuts off and on, and keeps other settings', async () => {
  const user = userEvent.setup();
  openSheet();
  const box = screen.getByRole('checkbox', { name: 'Use these shortcuts' });
  expect(box).toBeChecked();
  await user.click(box);
  expect(shortcutSettings.get(settingsId)?.off).toBe(true);
  expect(box).not.toBeChecked();
  await user.click(box);
  expect(shortcutSettings.get(settingsId)?.off).toBe(false);
});

test('it closes by its button', async () => {
  const user = userEvent.setup();
  const { onClose } = openSheet();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('it closes by a click on the backdrop, and not by one inside', async () => {
  const user = userEvent.setup();
  const { onClose, dialog } = openSheet();
  await user.click(screen.getByRole('heading', { name: 'Reading' }));
  expect(onClose).not.toHaveBeenCalled();
  await user.click(dialog);
  expect(onClose).toHaveBeenCalledOnce();
});

test('it stays open when a text selection that began inside ends on the backdrop', () => {
  const { onClose, dialog } = openSheet();
  fireEvent.mouseDown(screen.getByRole('heading', { name: 'Reading' }));
  fireEvent.click(dialog);
  expect(onClose).not.toHaveBeenCalled();
});
