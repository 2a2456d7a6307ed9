import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offlineIndexFile } from '../../src/edition/offline-edition.ts';
import { downloadEdition, type DownloadProgress } from '../../src/offline-edition/download-edition.ts';
import { openKeptFiles } from '../../src/offline-edition/kept-files.ts';
import { FakeCacheStorage } from '../fixtures/cache-storage.ts';
import { data, publish } from './published-edition.ts';
import { base, NetworkResponse, scope, stubNetwork } from '../fixtures/service-worker.ts';

let storage = new FakeCacheStorage();
let progress: DownloadProgress[] = [];
beforeEach(() => {
  storage = new FakeCacheStorage();
  vi.stubGlobal('caches', storage);
  progress = [];
});
afterEach(() => vi.unstubAllGlobals());

const kept = openKeptFiles(base, scope);
const download = (signal = new AbortController().signal) =>
  downloadEdition({ kept, scope, concurrency: 2, signal, onProgress: (done) => progress.push(done) });
/** The data files that were requested. */
const dataIn = (requested: readonly string[]) => requested.filter((address) => address.startsWith('/edition/v1/'));
const contents = async (...names: string[]) =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await kept.textOf('kept', data(name))])));

const first = [
  { a: '1', b: '22' },
  { c: '333', d: '4444' },
] as const;

test('everything is downloaded once, and counted', async () => {
  const requested = stubNetwork(publish(...first));
  expect(await download()).toBe(0);
  expect(await contents('a', 'b', 'c', 'd')).toEqual({ a: '1', b: '22', c: '333', d: '4444' });
  expect(progress.at(-1)).toEqual({ done: { files: 4, bytes: 10 }, total: { files: 4, bytes: 10 }, isUpdate: false });
  expect((await kept.readRecord())?.complete?.index.stories).toBe(1);
  requested.length = 0;
  expect(await download()).toBe(0);
  expect(requested).toEqual([offlineIndexFile]);
});

test('requests pass the HTTP cache, which would store the files a second time', async () => {
  const modes = new Map<string, RequestCache>();
  stubNetwork(publish(...first), modes);
  await download();
  expect(new Set(modes.values())).toEqual(new Set(['no-store']));
});

describe('after an interruption', () => {
  test('by a lost connection, what has arrived is not downloaded again', async () => {
    const answers = publish(...first);
    answers.delete(data('d'));
    stubNetwork(answers);
    await expect(download()).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(await contents('a', 'b')).toEqual({ a: '1', b: '22' });
    const requested = stubNetwork(publish(...first));
    expect(await download()).toBe(0);
    expect(dataIn(requested)).toEqual([data('d')]);
    expect(requested.filter((address) => address.startsWith('/edition/offline/'))).toEqual([offlineIndexFile]);
    expect(progress.at(-1)?.done).toEqual(progress.at(-1)?.total);
  });

  test('by the reader, it ends at once', async () => {
    const controller = new AbortController();
    const answers = publish(...first);
    const b = answers.get(data('b'));
    answers.set(data('b'), () => {
      controller.abort();
      return b?.() ?? Response.error();
    });
    stubNetwork(answers);
    await expect(download(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(await contents('c', 'd')).toEqual({ c: undefined, d: undefined });
  });

  test('and another edition meanwhile, nothing of the one before is left', async () => {
    const answers = publish({ a: '1', b: '22' }, { c: '333', d: '4444' });
    answers.delete(data('d'));
    stubNetwork(answers);
    await expect(download()).rejects.toMatchObject({ name: 'NoAnswer' });
    const requested = stubNetwork(publish({ a: '1', e: '5' }));
    expect(await download()).toBe(0);
    expect(dataIn(requested)).toEqual([data('e')]);
    expect(await contents('a', 'b', 'c', 'e')).toEqual({ a: '1', b: undefined, c: undefined, e: '5' });
  });
});

describe('an update', () => {
  beforeEach(async () => {
    stubNetwork(publish(...first));
    await download();
    progress = [];
  });

  test('downloads what has changed, and deletes what has left the edition', async () => {
    const requested = stubNetwork(publish({ a: '1', b: '23' }, { c: '333', e: '5' }));
    expect(await download()).toBe(0);
    expect(dataIn(requested).toSorted()).toEqual([data('b'), data('e')]);
    expect(await contents('a', 'b', 'c', 'd', 'e')).toEqual({ a: '1', b: '23', c: '333', d: undefined, e: '5' });
    expect(progress.at(-1)).toEqual({ done: { files: 2, bytes: 3 }, total: { files: 2, bytes: 3 }, isUpdate: true });
    expect(await storage.has('broadsheet:/paper/:arriving')).toBe(false);
    // Only the lists of this edition are left.
    expect(storage.paths('broadsheet:/paper/:kept').filter((path) => path.includes('/offline/'))).toHaveLength(3);
  });

  test('that is interrupted leaves the edition before, and goes on later', async () => {
    const next = [{ a: '2', b: '23' }, first[1]] as const;
    const answers = publish(...next);
    answers.delete(data('b'));
    stubNetwork(answers);
    await expect(download()).rejects.toMatchObject({ name: 'NoAnswer' });
    expect(await contents('a', 'b')).toEqual({ a: '1', b: '22' });
    const requested = stubNetwork(publish(...next));
    expect(await download()).toBe(0);
    expect(dataIn(requested)).toEqual([data('b')]);
    expect(await contents('a', 'b')).toEqual({ a: '2', b: '23' });
  });

  test('whose replacing is interrupted is right afterwards, whatever edition follows', async () => {
    for (const following of [
      { a: '2', b: '23' },
      { a: '1', b: '22' },
      { a: '3', e: '9' },
    ]) {
      vi.stubGlobal('caches', (storage = new FakeCacheStorage()));
      stubNetwork(publish(...first));
      await download();
      stubNetwork(publish({ a: '2', b: '23' }, first[1]));
      let replaced = 0;
      const broken = {
        ...kept,
        async replace(address: string, digest: string) {
          if (++replaced > 2) throw new DOMException('closed', 'AbortError');
          await kept.replace(address, digest);
        },
      };
      await expect(
        downloadEdition({
          kept: broken,
          scope,
          concurrency: 2,
          signal: new AbortController().signal,
          onProgress: () => undefined,
        }),
      ).rejects.toThrow('closed');
      stubNetwork(publish(following, first[1]));
      expect(await download()).toBe(0);
      expect(await contents(...Object.keys(following), 'c', 'd')).toEqual({ ...following, ...first[1] });
    }
  });

  test('without room leaves the edition before', async () => {
    storage.isFull = (url) => url.endsWith('/b.json');
    stubNetwork(publish({ a: '2', b: '23' }, first[1]));
    await expect(download()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await contents('a', 'b')).toEqual({ a: '1', b: '22' });
  });
});

describe('a file that is not what the list says', () => {
  test.each<[string, () => Response]>([
    ['another content', () => new NetworkResponse('other', { headers: { 'content-type': 'application/json' } })],
    ['an empty answer', () => new NetworkResponse('', { headers: { 'content-type': 'application/json' } })],
    ['a page', () => new NetworkResponse('22', { headers: { 'content-type': 'text/html' } })],
    ['status 404', () => new NetworkResponse('22', { status: 404 })],
    ['a redirect', () => new NetworkResponse('22', { redirected: true })],
  ])('is not kept, and the edition is not complete: %s', async (_, response) => {
    const answers = publish(...first).set(data('b'), response);
    stubNetwork(answers);
    expect(await download()).toBe(1);
    expect(await contents('a', 'b', 'c', 'd')).toEqual({ a: '1', b: undefined, c: '333', d: '4444' });
    expect((await kept.readRecord())?.complete).toBeUndefined();
    stubNetwork(publish(...first));
    expect(await download()).toBe(0);
  });

  test('is waited for if the host is busy', async () => {
    stubNetwork(publish(...first).set(data('b'), () => new NetworkResponse('', { status: 503 })));
    await expect(download()).rejects.toMatchObject({ name: 'NoAnswer' });
    // The other files of the list are there by then.
    expect(await contents('a')).toEqual({ a: '1' });
  });
});

test('a stored list that can’t be read is downloaded again', async () => {
  const answers = publish(...first);
  answers.delete(data('d'));
  stubNetwork(answers);
  await expect(download()).rejects.toMatchObject({ name: 'NoAnswer' });
  for (const path of storage.paths('broadsheet:/paper/:kept')) {
    if (/offline\/[0-9a-f]{16}\.json$/u.test(path))
      await (await storage.open('broadsheet:/paper/:kept')).put(new URL(path, scope).href, new Response('{'));
  }
  stubNetwork(publish(...first));
  expect(await download()).toBe(0);
});
