// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { isFreshlyLoaded, isLoadedPage } from '../../src/platform/loaded-page.ts';

afterEach(() => vi.restoreAllMocks());

const loadedFrom = (address: string, type = 'navigate') =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockImplementation((kind) =>
      kind === 'navigation' ? [{ name: `https://news.example${address}`, type } as unknown as PerformanceEntry] : [],
    );

test.each([
  ['/a/', true],
  ['/a/#p2', true],
  ['/a/?q=1', false],
  ['/b/', false],
])('of a document loaded from /a/, %s is the loaded page: %s', (address, expected) => {
  loadedFrom('/a/');
  history.replaceState(null, '', address);
  expect(isLoadedPage()).toBe(expected);
});

test.each([
  ['navigate', true],
  ['reload', false],
  ['back_forward', false],
])('a document loaded by %s is freshly loaded: %s', (type, expected) => {
  loadedFrom('/a/', type);
  expect(isFreshlyLoaded()).toBe(expected);
});

test('without the timing API, a document counts as loaded from its address, but not as freshly loaded', () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  expect(isLoadedPage()).toBe(true);
  expect(isFreshlyLoaded()).toBe(false);
});
