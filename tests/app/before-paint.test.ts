// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { appearanceCollection, settingsId, storagePrefix } from '../../src/reader/appearance/appearance.ts';

const key = `${storagePrefix('/')}${appearanceCollection}:${settingsId}`;
const load = vi.fn<(font: string) => Promise<void>>().mockResolvedValue();

async function runWith(text: string | undefined): Promise<DOMStringMap> {
  if (text !== undefined) localStorage.setItem(key, text);
  Object.defineProperty(document, 'fonts', { value: { load }, configurable: true });
  vi.resetModules();
  await import('../../src/app/before-paint.ts');
  return document.documentElement.dataset;
}

afterEach(() => {
  localStorage.clear();
  load.mockClear();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});

test('the reader’s settings are applied, and their font is requested', async () => {
  const data = { theme: 'dark', typeface: 'dyslexic' };
  expect(await runWith(JSON.stringify({ version: 1, data }))).toMatchObject({ theme: 'dark', typeface: 'dyslexic' });
  expect(load.mock.calls).toEqual([['1em OpenDyslexic']]);
});

test.each([undefined, 'no JSON', '{}', 'null'])(
  'without usable settings (%s) the page has its default look',
  async (text) => {
    expect({ ...(await runWith(text)) }).toEqual({});
    expect(load).not.toHaveBeenCalled();
  },
);
