import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName, offlineAddress } from '../../src/edition/addresses.ts';
import { precache } from '../../src/service-worker/precache.ts';
import {
  base,
  config,
  htmlResponse,
  json,
  openFakeCaches,
  pageHtml,
  scope,
  scripts,
  stubNetwork,
} from '../fixtures/service-worker.ts';

const edition = () =>
  new Map<string, () => Response>([[offlineAddress, () => htmlResponse(pageHtml())], ...Object.entries(scripts)]);
const all = ['/paper/assets/boot-1.js', '/paper/assets/search-1.js', '/paper/offline/'];

let { storage, offline } = openFakeCaches();
beforeEach(() => {
  ({ storage, offline } = openFakeCaches());
});
const install = (saveData: boolean, version = '1') =>
  precache({ ...config, version }, offline.hashedFiles, scope, saveData);
afterEach(() => void vi.unstubAllGlobals());
const cached = () => storage.paths(cacheName(base, 'edition', '1'));

test('the shell and all scripts are cached; for readers who save data, only those of every page', async () => {
  const cacheModes = new Map<string, RequestCache>();
  stubNetwork(edition(), cacheModes);
  await install(true);
  expect(cached()).toEqual(['/paper/assets/boot-1.js', '/paper/offline/']);
  await install(false);
  expect(cached()).toEqual(all);
  // Scripts of other editions have other names; the shell always has the same.
  expect(cacheModes.get(offlineAddress)).toBe('no-cache');
  expect(cacheModes.get('/assets/boot-1.js')).toBe('default');
});

test('after an interruption, only what is missing is downloaded', async () => {
  const partial = edition();
  partial.delete('/assets/search-1.js');
  stubNetwork(partial);
  await expect(install(false)).rejects.toThrow('Failed to fetch');
  // The downloads beside the failed one are not awaited.
  await vi.waitFor(() => expect(cached()).toHaveLength(2));
  const requested = stubNetwork(edition());
  await install(false);
  expect(requested).toEqual(['/assets/search-1.js']);
});

test('scripts that an earlier version has are copied, the shell is downloaded', async () => {
  const requested = stubNetwork(edition());
  await install(false);
  requested.length = 0;
  await install(false, '2');
  expect(requested).toEqual([offlineAddress]);
  expect(storage.paths(cacheName(base, 'edition', '2'))).toEqual(all);
});

describe('nothing is installed', () => {
  test.each([
    [
      'the shell has the script of another edition',
      offlineAddress,
      () => htmlResponse(pageHtml([], 'boot-2.js')),
      'another',
    ],
    ['the shell is no HTML', offlineAddress, () => json(1), 'status 200'],
    ['a script is missing', '/assets/search-1.js', () => htmlResponse('', { status: 404 }), 'status 404'],
    [
      'a page comes instead of a script',
      '/assets/search-1.js',
      () => htmlResponse('<title>Hello</title>'),
      'status 200',
    ],
  ])('where %s', async (_what, address, answer, message) => {
    stubNetwork(edition().set(address, answer));
    await expect(install(false)).rejects.toThrow(message);
  });
});
