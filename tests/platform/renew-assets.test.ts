import { afterEach, expect, test, vi } from 'vitest';
import { renewAssets } from '../../src/platform/renew-assets.ts';

afterEach(() => vi.unstubAllGlobals());

test('scripts and styles are requested past the HTTP cache and nothing else, or those that are asked for', () => {
  const requested = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();
  requested.mockRejectedValue(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', requested);
  const names = ['/assets/react-1.js', '/assets/index-1.css', '/assets/font-1.woff2', '/edition/v1/front.json'];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(names.map((name) => ({ name }) as PerformanceEntry));
  renewAssets();
  expect(requested.mock.calls).toEqual(names.slice(0, 2).map((name) => [name, { cache: 'reload' }]));
  requested.mockClear();
  renewAssets(/\.woff2$/u);
  expect(requested.mock.calls).toEqual([['/assets/font-1.woff2', { cache: 'reload' }]]);
});
