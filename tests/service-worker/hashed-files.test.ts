import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cacheName } from '../../src/edition/addresses.ts';
import { createDownloads } from '../../src/service-worker/downloads.ts';
import { precache } from '../../src/service-worker/precache.ts';
import {
  base,
  config,
  htmlResponse,
  json,
  NetworkResponse,
  openFakeCaches,
  pageHtml,
  scope,
  scripts,
  stubNetwork,
} from '../fixtures/service-worker.ts';

let { storage, offline, store, responder } = openFakeCaches();
beforeEach(() => {
  ({ storage, offline, store, responder } = openFakeCaches());
});
afterEach(() => void vi.unstubAllGlobals());

const address = '/assets/boot-1.js';
/** The script of an earlier version, of which the worker has no digest. */
const earlier = '/assets/boot-0.js';
const url = scope + address.slice(1);
const text = '"script"';

const script = (body: string, options = {}) =>
  new NetworkResponse(body, { headers: { 'content-type': 'text/javascript' }, ...options });
const broken: [what: string, response: () => Response][] = [
  ['empty', () => script('')],
  ['cut off', () => script(text.slice(0, 4))],
  ['of another version', () => script('"other"')],
  ['HTML', () => htmlResponse('<!doctype html>')],
  ['HTML of the right content', () => htmlResponse(text)],
];
const cacheAs = async (name: string, response: Response) => (await storage.open(name)).put(url, response);
const names = ['edition:1', 'edition:0', 'assets'].map((what) => `broadsheet:${base}:${what}`);

/** Requests the file as a page does. @returns the answer, once all work after it is done */
async function request(file = address): Promise<string> {
  const work: Promise<void>[] = [];
  const response = await responder.hashedFile(file, new Request(scope + file.slice(1)), (one) => void work.push(one));
  const body = await response.text();
  await Promise.all(work);
  return body;
}

describe.each(broken)('a script that is %s', (_what, response) => {
  test('is passed on, but not cached; the next request gets the whole one', async () => {
    const requested = stubNetwork(new Map([[address, response]]));
    expect(await request()).toBe(await response().text());
    // Once more without the HTTP cache.
    expect(requested).toEqual([address, address]);
    expect(await storage.match(url, { ignoreVary: true })).toBeUndefined();
    stubNetwork(new Map([[address, scripts[address] ?? response]]));
    expect(await request()).toBe(text);
    expect(await offline.assets.get(address)).toBeDefined();
  });

  test('is replaced by a whole one if only the HTTP cache has it', async () => {
    const modes: RequestCache[] = [];
    vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
      const { cache } = new Request(input, init);
      modes.push(cache);
      return cache === 'reload' ? script(text) : response();
    });
    expect(await request()).toBe(text);
    expect(modes).toEqual(['default', 'reload']);
    await createDownloads(offline, store, scope).loadedFile(url);
    expect(modes).toHaveLength(2);
  });

  test.each(names)('in the cache %s is deleted, and downloaded again', async (name) => {
    await cacheAs(name, response());
    stubNetwork(new Map([[address, () => script(text)]]));
    expect(await request()).toBe(text);
    expect(await (await offline.hashedFiles.find(address))?.text()).toBe(text);
    expect(storage.paths(name)).toEqual(name.endsWith('assets') ? [new URL(url).pathname] : []);
  });

  test('in one cache does not hide a whole one in another', async () => {
    const [first = '', , last = ''] = names;
    await cacheAs(first, response());
    await cacheAs(last, script(text));
    const requested = stubNetwork(new Map());
    expect(await request()).toBe(text);
    expect(requested).toEqual([]);
  });

  test('is not installed, neither from the network nor from a cache', async () => {
    const answers = new Map<string, () => Response>([
      ['/offline/', () => htmlResponse(pageHtml())],
      ...Object.entries(scripts),
    ]);
    const install = () => precache(config, offline.hashedFiles, scope, false);
    stubNetwork(new Map(answers).set(address, response));
    await expect(install()).rejects.toThrow('not the file of this edition');
    for (const name of names) await cacheAs(name, response());
    await expect(install()).rejects.toThrow('not the file of this edition');
    for (const name of names) await cacheAs(name, response());
    stubNetwork(answers);
    await install();
    const own = await storage.match(url, { cacheName: cacheName(base, 'edition', '1'), ignoreVary: true });
    expect(await own?.text()).toBe(text);
  });

  test('is not cached as a file that the page has loaded', async () => {
    stubNetwork(new Map([[address, response]]));
    await createDownloads(offline, store, scope).loadedFile(url);
    expect(await offline.assets.get(address)).toBeUndefined();
  });
});

test('a whole script is answered from the cache without a request', async () => {
  await cacheAs(cacheName(base, 'edition', '1'), script(text));
  const requested = stubNetwork(new Map());
  expect(await request()).toBe(text);
  expect(requested).toEqual([]);
});

test('a script of another version is cached whatever it contains, unless it is empty or HTML', async () => {
  for (const response of [() => script(''), () => htmlResponse('x')]) {
    stubNetwork(new Map([[earlier, response]]));
    await request(earlier);
    expect(await offline.assets.get(earlier)).toBeUndefined();
  }
  stubNetwork(new Map([[earlier, () => json('earlier')]]));
  await request(earlier);
  expect(await offline.assets.get(earlier)).toBeDefined();
});

test('an error of the host is passed on, and requested once', async () => {
  const requested = stubNetwork(new Map([[address, () => script('not found', { status: 404 })]]));
  expect(await request()).toBe('not found');
  expect(requested).toEqual([address]);
});

test('where the second request fails, the first response is passed on', async () => {
  const answers = new Map([[address, () => script('')]]);
  const requested = stubNetwork(answers);
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const response = await fetch(input, init);
    answers.clear();
    return response;
  });
  expect(await request()).toBe('');
  expect(requested).toEqual([address, address]);
});

test('caches of other software on the host are left alone', async () => {
  await cacheAs('other', script('broken'));
  stubNetwork(new Map([[address, () => script(text)]]));
  expect(await request()).toBe(text);
  expect(storage.paths('other')).toHaveLength(1);
});
