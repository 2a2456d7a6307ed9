// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadTypeface } from '../../src/app/typeface.ts';

type Router = Parameters<typeof loadTypeface>[0];
type Listener = Parameters<Router['subscribe']>[0];

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

/** A router at a path, and the function that moves it. */
function routerAt(pathname: string) {
  const listeners = new Set<Listener>();
  const state = { location: { pathname } } as Router['state'];
  const router: Router = {
    state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const go = (to: string) => {
    for (const listener of listeners)
      listener({ ...state, location: { ...state.location, pathname: to } }, {} as Parameters<Listener>[1]);
  };
  return { router, go, listeners };
}

test('a page that was painted without Newsreader keeps its typeface; the next page has Newsreader', async () => {
  const { router, go, listeners } = routerAt('/a/');
  await loadTypeface(router);
  expect(faces).toEqual([
    { family: 'NewsreaderLoaded', style: undefined, loaded: true },
    // Italics are loaded when a text needs them.
    { family: 'NewsreaderLoaded', style: 'italic', loaded: false },
  ]);
  expect(added).toHaveBeenCalledTimes(2);
  go('/a/');
  expect(dataset['newsreader']).toBeUndefined();
  go('/b/');
  expect(dataset['newsreader']).toBe('');
  expect(listeners.size).toBe(0);
});

test.each([
  ['has Newsreader', () => (dataset['newsreader'] = '')],
  ['has another typeface', () => (dataset['typeface'] = 'sans')],
  ['saves data', () => vi.stubGlobal('matchMedia', () => ({ matches: true }))],
])('a reader who %s loads no font', async (_, prepare) => {
  prepare();
  await loadTypeface(routerAt('/a/').router);
  expect(faces).toEqual([]);
});
