// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settingsId } from '../../../src/reader/appearance/appearance.ts';
import { changeAppearance } from '../../../src/reader/appearance/change-appearance.ts';
import { appearanceSettings } from '../../../src/reader/storage/collections.ts';
import '../../fixtures/device.ts';

const scrollBy = vi.fn<(to: ScrollToOptions) => void>();

beforeEach(() => {
  scrollBy.mockClear();
  vi.stubGlobal('scrollBy', scrollBy);
  document.body.innerHTML = '<div class="passages"><p id="p1"></p></div>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** The paragraph's top in the window, before and after a change. */
function moveText(before: number, after: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    const top = appearanceSettings.get(settingsId) === undefined ? before : after;
    return new DOMRect(0, top, 600, 400);
  });
}

test('the text at the top of the window stays there', async () => {
  vi.stubGlobal('scrollY', 500);
  moveText(0, 120);
  await changeAppearance({ size: 24 });
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 120, behavior: 'instant' });
});

test('a page at its top does not scroll', async () => {
  vi.stubGlobal('scrollY', 0);
  moveText(0, 120);
  await changeAppearance({ size: 24 });
  expect(appearanceSettings.get(settingsId)?.size).toBe(24);
  expect(scrollBy).not.toHaveBeenCalled();
});

test('a typeface is loaded before it is set: it would move the text again', async () => {
  vi.stubGlobal('scrollY', 0);
  let loaded = () => {};
  const loading = new Promise<FontFace[]>((resolve) => (loaded = () => resolve([])));
  Object.defineProperty(document, 'fonts', { value: { load: () => loading }, configurable: true });
  const change = changeAppearance({ typeface: 'dyslexic' });
  expect(appearanceSettings.get(settingsId)).toBeUndefined();
  loaded();
  await change;
  expect(appearanceSettings.get(settingsId)?.typeface).toBe('dyslexic');
});
