// @vitest-environment jsdom
import { RouterContextProvider, type RouteObject } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { prefetchLinks } from '../../src/app/prefetch.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

const loader = vi.fn<({ params }: { params: { slug?: string } }) => Promise<null>>();
const routes: RouteObject[] = [{ path: '/' }, { path: '/stories/:slug/', loader: loader as never }, { path: '*' }];
const loaded = () => loader.mock.calls.map(([{ params }]) => params.slug);

/** Tells the observer that an element has come into view. */
let show: (target: Element) => void;
const observed = new Set<Element>();

beforeEach(() => {
  loader.mockReset().mockResolvedValue(null);
  observed.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        show = (target) => callback([{ isIntersecting: observed.has(target), target }]);
      }
      observe = (element: Element) => void observed.add(element);
      unobserve = (element: Element) => void observed.delete(element);
      disconnect = () => observed.clear();
    },
  );
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = `<main>
    <div data-prefetch="in-view"><a href="/stories/related/">Related</a> <a href="/stories/far/">Far</a></div>
    <a href="/stories/other/">Other</a> <a href="/">Front page</a> <a href="https://other.example/stories/x/">Else</a>
  </main>`;
});
afterEach(() => void vi.unstubAllGlobals());

const start = () =>
  prefetchLinks(document.querySelector('main') as Element, routes, '/', () => new RouterContextProvider());
const link = (name: string) =>
  [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name) as HTMLAnchorElement;
const signal = (name: string, type: string) => link(name).dispatchEvent(new Event(type, { bubbles: true }));

test.each(['pointerover', 'focusin', 'touchstart'])('a page is loaded once when its link has a %s', (type) => {
  start();
  signal('Other', type);
  signal('Other', type);
  expect(loaded()).toEqual(['other']);
});

test('neither other sites nor the open page are loaded', () => {
  start();
  signal('Else', 'pointerover');
  signal('Front page', 'pointerover');
  expect(loaded()).toEqual([]);
});

test('links in marked regions are loaded when they come into view, also on the next page', async () => {
  start();
  expect([...observed]).toEqual([link('Related'), link('Far')]);
  show(link('Other'));
  expect(loaded()).toEqual([]);
  show(link('Related'));
  expect(loaded()).toEqual(['related']);
  const next = document.createElement('div');
  next.innerHTML = '<div data-prefetch="in-view"><a href="/stories/next/">Next</a></div>';
  document.querySelector('main')?.replaceChildren(next);
  await vi.waitFor(() => expect([...observed]).toEqual([link('Next')]));
});

test('a page that could not be loaded is loaded again when its link is pointed at again', async () => {
  loader.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  start();
  signal('Other', 'pointerover');
  await new Promise((resolve) => setTimeout(resolve));
  signal('Other', 'pointerover');
  expect(loaded()).toEqual(['other', 'other']);
});

test('nothing is loaded for readers who save data', () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  start();
  signal('Other', 'pointerover');
  expect(loaded()).toEqual([]);
  expect(observed.size).toBe(0);
});
