import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFileCache } from '../../src/service-worker/file-cache.ts';
import type { FakeCacheStorage } from '../fixtures/cache-storage.ts';
import { openFakeCaches, scope } from '../fixtures/service-worker.ts';

let storage: FakeCacheStorage;
beforeEach(() => {
  ({ storage } = openFakeCaches());
});
afterEach(() => void vi.unstubAllGlobals());

const open = () => openFileCache('a cache', scope);
const headers = (fields: Record<string, string> = {}) => new Headers({ 'content-type': 'text/plain', ...fields });

test('a file comes back with its content, type and metadata', async () => {
  const cache = open();
  await cache.put('/a.txt', 'naïve', headers(), { cachedAt: 5, script: '/ž%.js' });
  const file = await cache.get('/a.txt');
  expect(file).toMatchObject({ cachedAt: 5, script: '/ž%.js' });
  expect(await file?.response.text()).toBe('naïve');
  expect(file?.response.headers.get('content-type')).toBe('text/plain');
  expect(await cache.list()).toEqual([{ address: '/a.txt', bytes: 6, cachedAt: 5, script: '/ž%.js' }]);
});

test('a file that the worker of an earlier edition has stored is read', async () => {
  const stored = { 'cached-at': '5', 'cached-bytes': '4', 'cached-script': '/a.js' };
  await (await storage.open('a cache')).put(`${scope}a.txt`, new Response('text', { headers: stored }));
  expect(await open().list()).toEqual([{ address: '/a.txt', bytes: 4, cachedAt: 5, script: '/a.js' }]);
});

test('headers of the transfer are dropped: the body is stored decoded', async () => {
  const cache = open();
  const transfer = { 'content-encoding': 'br', 'content-length': '3', 'transfer-encoding': 'chunked' };
  await cache.put('/a.txt', 'text', headers(transfer), { cachedAt: 1 });
  const stored = (await cache.get('/a.txt'))?.response.headers;
  for (const name of Object.keys(transfer)) expect(stored?.has(name)).toBe(false);
});

test('a file that is removed or was never stored is undefined', async () => {
  const cache = open();
  await cache.put('/a.txt', new ArrayBuffer(2), headers(), { cachedAt: 1 });
  expect(await cache.count()).toBe(1);
  await cache.remove('/a.txt');
  expect(await cache.get('/a.txt')).toBeUndefined();
  expect(await cache.count()).toBe(0);
  expect(await openFileCache('no cache', scope).count()).toBe(0);
  expect(await storage.has('no cache')).toBe(false);
});

test('where the browser blocks storage, files are missing and storing throws', async () => {
  const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
  vi.stubGlobal('caches', { match: refuse, open: refuse });
  const cache = open();
  expect(await cache.get('/a.txt')).toBeUndefined();
  await cache.remove('/a.txt');
  await expect(cache.put('/a.txt', '', headers(), { cachedAt: 1 })).rejects.toThrow('blocked');
});
