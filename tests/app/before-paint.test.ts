// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { appearanceCollection, settingsId, sitePrefix } from '../../src/reader/appearance/appearance.ts';

const key = `${sitePrefix}${appearanceCollection}:${settingsId}`;
/** When the head is read, in milliseconds after the request of the page. */
let readAfter = 500;
const load = vi.fn<(font: string) => Promise<void>>().mockResolvedValue();

/** Whether the font has been loaded. */
let isFontThere = false;
/** Reports the first paint. */
let paint = () => {};

async function runWith(text: string | undefined): Promise<DOMStringMap> {
  if (text !== undefined) localStorage.setItem(key, text);
  Object.defineProperty(document, 'fonts', { value: { load, check: () => isFontThere }, configurable: true });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(report: (entries: unknown, observer: unknown) => void) {
        paint = () => report([], this);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(performance, 'now').mockReturnValue(1000 + readAfter);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ requestStart: 1000 } as PerformanceNavigationTiming]);
  vi.resetModules();
  await import('../../src/app/before-paint.ts');
  return document.documentElement.dataset;
}

afterEach(() => {
  localStorage.clear();
  document.head.replaceChildren();
  readAfter = 500;
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

const addFontLink = () => {
  document.head.innerHTML = '<link rel="preload" href="/n.woff2" as="font" media="not all">';
  return document.querySelector('link');
};

test('a page that comes fast has Newsreader, which is preloaded', async () => {
  const link = addFontLink();
  readAfter = 100;
  expect({ ...(await runWith(undefined)) }).toEqual({ newsreader: '' });
  expect(link?.media).toBe('all');
});

test.each([true, false])(
  'whether it keeps Newsreader is whether the font was there for the first paint: %s',
  async (is) => {
    addFontLink();
    readAfter = 0;
    isFontThere = is;
    const dataset = await runWith(undefined);
    paint();
    expect('newsreader' in dataset).toBe(is);
  },
);

test('a page that comes slowly is painted without Newsreader', async () => {
  const link = addFontLink();
  readAfter = 101;
  expect({ ...(await runWith(undefined)) }).toEqual({});
  expect(link?.media).toBe('not all');
});

test('a reader with another typeface gets no Newsreader', async () => {
  const link = addFontLink();
  readAfter = 0;
  expect(await runWith(JSON.stringify({ version: 1, data: { typeface: 'sans' } }))).not.toHaveProperty('newsreader');
  expect(link?.media).toBe('not all');
});
