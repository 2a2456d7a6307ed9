import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadIfOnline } from '../../src/routes/reload-if-online.ts';
import { reloadPage } from '../../src/platform/reload-page.ts';

vi.mock('../../src/platform/reload-page.ts');
const reload = vi.mocked(reloadPage);

const request = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();

beforeEach(() => {
  reload.mockReset();
  request.mockReset();
  vi.stubGlobal('location', { href: 'https://news.example/search/?q=a' });
  vi.stubGlobal('fetch', request);
});
afterEach(() => void vi.unstubAllGlobals());

test('the page is reloaded if the server answers, whatever the answer is', async () => {
  request.mockResolvedValue(new Response('', { status: 500 }));
  expect(await reloadIfOnline()).toBe(true);
  expect(reload).toHaveBeenCalledOnce();
  // Only the connection is of interest: no content, and no answer from a cache.
  expect(request.mock.calls).toEqual([['https://news.example/search/?q=a', { method: 'HEAD', cache: 'no-store' }]]);
});

test('the page stays without a connection', async () => {
  request.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await reloadIfOnline()).toBe(false);
  expect(reload).not.toHaveBeenCalled();
});
