// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { announcement } from '../../../src/platform/announce.ts';
import { defaultAppearance, lineWidths, settingsId, textSizes } from '../../../src/reader/appearance/appearance.ts';
import { TextButton } from '../../../src/reader/appearance/TextButton.tsx';
import { TextPanel } from '../../../src/reader/appearance/TextPanel.tsx';
import { appearanceSettings } from '../../../src/reader/storage/collections.ts';
import { noticeText } from '../../fixtures/device.ts';

const current = () => appearanceSettings.get(settingsId);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(() => {
  // jsdom has no popovers, and hides elements that would be one. It has no fonts either.
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.removeAttribute('popover');
  };
  HTMLElement.prototype.hidePopover = () => undefined;
  Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });
});

describe('the text panel', () => {
  beforeEach(() => void render(<TextPanel id="panel" />));

  test('has every step of a scale, and no further; each is announced', async () => {
    for (let i = 0; i < 4; i++) await press('Text size: less');
    expect(screen.getByRole('button', { name: 'Text size: less' })).toBeDisabled();
    const sizes = [current()?.size];
    for (let i = 0; i < 10; i++) {
      await press('Text size: more');
      sizes.push(current()?.size);
      expect(announcement.get()).toBe(`Text size: ${current()?.size}`);
    }
    expect(sizes).toEqual(textSizes);
    expect(screen.getByRole('button', { name: 'Text size: more' })).toBeDisabled();
  });

  test.each([
    ['less', 25],
    ['more', 35],
  ])('starts from a width near the standard one: %s', async (direction, width) => {
    expect(screen.getByText('Standard')).toBeVisible();
    await press(`Line width: ${direction}`);
    expect(current()?.width).toBe(width);
    expect(screen.getByText(`${width} em`)).toBeVisible();
    expect(lineWidths).toContain(width);
  });

  test('shows line spacing with one decimal place', async () => {
    await press('Line spacing: more');
    await press('Line spacing: more');
    expect(screen.getByText('2.0')).toBeVisible();
    expect(current()?.leading).toBe(2);
  });

  test('is in the language of the interface, and names its groups', () => {
    expect(screen.getByRole('dialog')).toHaveAttribute('lang', 'en');
    for (const name of ['Text size', 'Line width', 'Line spacing', 'Typeface', 'Theme'])
      expect(screen.getByRole('group', { name })).toBeVisible();
  });

  test('moves focus to its first control when it opens, and not when it closes', () => {
    const toggle = (newState: string) =>
      fireEvent(screen.getByRole('dialog'), Object.assign(new Event('toggle'), { newState }));
    toggle('closed');
    expect(document.body).toHaveFocus();
    toggle('open');
    expect(screen.getByRole('button', { name: 'Text size: less' })).toHaveFocus();
  });

  test('sets typeface and theme, and resets everything', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'OpenDyslexic' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    await press('Text size: more');
    expect(current()).toEqual({ ...defaultAppearance, size: 22, typeface: 'dyslexic', theme: 'sepia' });
    await press('Reset all');
    expect(current()).toEqual(defaultAppearance);
    expect(screen.getByRole('radio', { name: 'Automatic' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Serif' })).toBeChecked();
  });
});

test('the button loads the panel, which opens', async () => {
  render(<TextButton />);
  await press('Aa, text and theme');
  const panel = await screen.findByRole('dialog', { name: 'Text and theme' });
  expect(panel).toBeVisible();
  // From then on the browser opens and closes it.
  expect(screen.getByRole('button', { name: 'Aa, text and theme' })).toHaveAttribute('popovertarget', panel.id);
});

test.each([
  [true, 'Couldn’t load this feature. Reload the page, then try again.'],
  [false, 'Couldn’t load this feature. Try again when you’re online.'],
])('the reader is told if the panel cannot be loaded, and what helps (online: %s)', async (isOnline, text) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  vi.doMock('../../../src/reader/appearance/TextPanel.tsx', () => {
    throw new Error('offline');
  });
  render(<TextButton />);
  await press('Aa, text and theme');
  await vi.waitUntil(() => noticeText() !== undefined);
  expect(noticeText()).toBe(text);
});
