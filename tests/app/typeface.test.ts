// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadTypeface } from '../../src/app/typeface.ts';
import { nextPageIsIn } from '../../src/platform/next-page.ts';

const { dataset } = document.documentElement;
const faces: { family: string; style: string | undefined; loaded: boolean }[] = [];
const added = vi.fn<(face: unknown) => void>();

beforeEach(() => {
  faces.length = 0;
  added.mockClear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'FontFace',
    class {
      readonly face: (typeof faces)[number];
      constructor(family: string, _source: string, { style }: FontFaceDescriptors) {
        faces.push((this.face = { family, style, loaded: false }));
      }
      load() {
        this.face.loaded = true;
        return Promise.resolve(this);
      }
    },
  );
  Object.defineProperty(document, 'fonts', { value: { add: added }, configurable: true });
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete dataset['newsreader'];
  delete dataset['typeface'];
});

test('a page that was painted without Newsreader keeps its typeface; the next page has Newsreader', async () => {
  await loadTypeface();
  expect(faces).toEqual([
    { family: 'NewsreaderLoaded', style: undefined, loaded: true },
    // Italics are loaded when a text needs them.
    { family: 'NewsreaderLoaded', style: 'italic', loaded: false },
  ]);
  expect(added).toHaveBeenCalledTimes(2);
  expect(dataset['newsreader']).toBeUndefined();
  nextPageIsIn();
  expect(dataset['newsreader']).toBe('');
});

test.each([
  ['has Newsreader', () => (dataset['newsreader'] = '')],
  ['has another typeface', () => (dataset['typeface'] = 'sans')],
  ['saves data', () => vi.stubGlobal('matchMedia', () => ({ matches: true }))],
])('a reader who %s loads no font', async (_, prepare) => {
  prepare();
  await loadTypeface();
  expect(faces).toEqual([]);
});
