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

test.each([200, 404, 410])('the page is reloaded if the host answers with a page (%i)', async (status) => {
  request.mockResolvedValue(new Response('', { status }));
  expect(await reloadIfOnline()).toBe('reloads');
  expect(reload).toHaveBeenCalledOnce();
  // No content, and no answer from a cache.
  const [[url, options] = []] = request.mock.calls;
  expect(url).toBe('https://news.example/search/?q=a');
  expect(options).toMatchObject({ method: 'HEAD', cache: 'no-store' });
});

test.each([403, 500, 503])('the page stays if the host answers with an error (%i)', async (status) => {
  request.mockResolvedValue(new Response('', { status }));
  expect(await reloadIfOnline()).toBe('unreadable');
  expect(reload).not.toHaveBeenCalled();
});

test('the page stays without a connection', async () => {
  request.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await reloadIfOnline()).toBe('offline');
  expect(reload).not.toHaveBeenCalled();
});

test('the page stays if the host takes too long', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')));
  request.mockImplementation((_url, { signal }) => Promise.reject(signal?.reason));
  expect(await reloadIfOnline()).toBe('unreadable');
  expect(reload).not.toHaveBeenCalled();
});
