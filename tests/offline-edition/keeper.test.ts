// @vitest-environment jsdom
import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keptRecordFile, offlineIndexFile } from '../../src/edition/offline-edition.ts';
import { keepState } from '../../src/offline-edition/keep-state.ts';
import { keepEdition, lookAtKept, pauseKeeping, removeKept, updateKept } from '../../src/offline-edition/keeper.ts';
import { FakeCacheStorage } from '../fixtures/cache-storage.ts';
import { data, publish } from './published-edition.ts';
import { NetworkResponse } from '../fixtures/service-worker.ts';

let storage = new FakeCacheStorage();
let answers: ReadonlyMap<string, () => Response> = new Map();
let requested: string[] = [];
const persist = vi.fn<() => Promise<boolean>>();
const device = { quota: 1e9, usage: 0, saveData: false, ready: Promise.resolve({}) as Promise<unknown> };

const first = publish({ a: '1', b: '22' });
const second = publish({ a: '1', b: '23' });
const editionOf = (host: ReadonlyMap<string, () => Response>): Promise<string> =>
  (host.get(offlineIndexFile)?.() ?? Response.error()).json().then(({ edition }: { edition: string }) => edition);

beforeEach(() => {
  storage = new FakeCacheStorage();
  [answers, requested] = [first, []];
  Object.assign(device, { quota: 1e9, usage: 0, saveData: false, ready: Promise.resolve({}) });
  persist.mockReset().mockResolvedValue(true);
  keepState.set(undefined);
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('navigator', {
    serviceWorker: {
      get ready() {
        return device.ready;
      },
    },
    storage: { persist, estimate: async () => ({ quota: device.quota, usage: device.usage }) },
    get connection() {
      return { saveData: device.saveData };
    },
  });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname;
    requested.push(path);
    const answer = answers.get(path);
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer();
  });
});
afterEach(async () => {
  await removeKept();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const activity = () => keepState.get()?.activity.kind;
const untilActivity = (kind: string) => vi.waitFor(() => expect(activity()).toBe(kind));
/** As after a reload. */
const reopen = async () => {
  keepState.set(undefined);
  await lookAtKept();
};

describe('keeping an edition', () => {
  test('requests persistent storage, and ends with the complete edition', async () => {
    await lookAtKept();
    expect(keepState.get()).toEqual({ complete: undefined, activity: { kind: 'none' } });
    expect(persist).not.toHaveBeenCalled();
    await keepEdition();
    expect(persist).toHaveBeenCalledOnce();
    expect(keepState.get()).toMatchObject({ complete: { index: { stories: 1 } }, activity: { kind: 'none' } });
    await reopen();
    expect(keepState.get()?.complete?.index.edition).toBe(await editionOf(first));
  });

  test('does not begin without enough room', async () => {
    Object.assign(device, { quota: 102, usage: 100 });
    await keepEdition();
    expect(keepState.get()?.activity).toEqual({ kind: 'no-room', needed: 3, free: 2 });
    expect(requested).toEqual([offlineIndexFile]);
  });

  test('does not begin where no service worker would show it', async () => {
    vi.useFakeTimers();
    device.ready = new Promise(() => undefined);
    const keeping = keepEdition();
    await vi.advanceTimersByTimeAsync(10_000);
    await keeping;
    expect(activity()).toBe('blocked');
    expect(requested).toEqual([]);
  });

  test('says that storage is blocked', async () => {
    vi.spyOn(storage, 'open').mockRejectedValue(new DOMException('blocked', 'SecurityError'));
    await keepEdition();
    expect(activity()).toBe('blocked');
  });
});

describe('without room for more', () => {
  test('what has arrived stays, and no try follows until the reader wants one', async () => {
    storage.isFull = (url) => url.endsWith('/b.json');
    await keepEdition();
    expect(activity()).toBe('full');
    requested = [];
    await reopen();
    expect(activity()).toBe('paused');
    expect(requested).toEqual([]);
    storage.isFull = () => false;
    await keepEdition();
    expect(activity()).toBe('none');
    expect(requested).not.toContain(data('a'));
  });

  test('a download can be paused, but not over a reload', async () => {
    answers = new Map([...first].filter(([address]) => address !== data('b')));
    void keepEdition();
    await untilActivity('waiting');
    storage.isFull = () => true;
    await pauseKeeping();
    expect(activity()).toBe('paused');
  });

  test('for an update, the edition before stays and what has arrived is deleted', async () => {
    await keepEdition();
    answers = second;
    storage.isFull = (url) => url.endsWith('/b.json');
    await updateKept(await editionOf(second));
    expect(keepState.get()?.complete?.index.edition).toBe(await editionOf(first));
    expect(activity()).toBe('full');
    expect(await storage.has('broadsheet:/:arriving')).toBe(false);
  });
});

describe('without a connection', () => {
  test('the download waits, and goes on when the connection is back', async () => {
    answers = new Map([...first].filter(([address]) => address !== data('b')));
    const keeping = keepEdition();
    await untilActivity('waiting');
    answers = first;
    dispatchEvent(new Event('online'));
    await keeping;
    expect(keepState.get()?.complete).toBeDefined();
    expect(requested.filter((address) => address === data('a'))).toHaveLength(1);
  });

  test('it can be paused, also over a reload', async () => {
    answers = new Map([...first].filter(([address]) => address !== data('b')));
    void keepEdition();
    await untilActivity('waiting');
    await pauseKeeping();
    expect(activity()).toBe('paused');
    answers = first;
    await reopen();
    expect(activity()).toBe('paused');
    await keepEdition();
    expect(activity()).toBe('none');
  });

  test('it goes on by itself after a reload, but not for readers who save data', async () => {
    answers = new Map([...first].filter(([address]) => address !== data('b')));
    void keepEdition();
    await untilActivity('waiting');
    device.saveData = true;
    await reopen();
    expect(activity()).toBe('paused');
  });
});

/** Runs the waits between attempts. Digests are computed in another thread, however long that takes. */
const untilIncomplete = () =>
  vi.waitFor(
    () => {
      vi.advanceTimersByTime(5000);
      expect(activity()).toBe('incomplete');
    },
    { timeout: 15_000 },
  );

test('files that the host has not as listed are looked for three times; then the reader is told', async () => {
  vi.useFakeTimers();
  answers = new Map(first).set(data('b'), () => new NetworkResponse('other'));
  const keeping = keepEdition();
  await untilIncomplete();
  await keeping;
  expect(keepState.get()?.activity).toEqual({ kind: 'incomplete', missing: 1 });
  expect(requested.filter((address) => address === data('b'))).toHaveLength(3);
});

test('a list that the host has not is looked for three times; then the reader is told', async () => {
  vi.useFakeTimers();
  const lists = [...first.keys()].filter(
    (address) => address.startsWith('/edition/offline/') && address !== offlineIndexFile,
  );
  answers = new Map([
    ...first,
    ...lists.map((address) => [address, () => new NetworkResponse('', { status: 404 })] as const),
  ]);
  const keeping = keepEdition();
  await untilIncomplete();
  await keeping;
  expect(keepState.get()?.activity).toEqual({ kind: 'incomplete', missing: undefined });
  expect(requested.filter((address) => address === lists[0])).toHaveLength(3);
});

describe('another edition', () => {
  test('is loaded only by readers who keep one', async () => {
    await updateKept('any');
    expect(requested).toEqual([]);
  });

  test('replaces the kept one, which is confirmed if it is still the published one', async () => {
    await keepEdition();
    requested = [];
    answers = second;
    vi.spyOn(Date, 'now').mockReturnValue(4e12);
    await updateKept(await editionOf(first));
    expect(requested).toEqual([]);
    expect(await (await storage.match(location.origin + keptRecordFile))?.json()).toMatchObject({ confirmedAt: 4e12 });
    await updateKept(await editionOf(second));
    expect(requested).not.toContain(data('a'));
    expect(keepState.get()?.complete?.index.edition).toBe(await editionOf(second));
  });

  test('waits for the word of readers who save data', async () => {
    await keepEdition();
    device.saveData = true;
    requested = [];
    await updateKept('another');
    expect(activity()).toBe('update-waits');
    expect(requested).toEqual([]);
  });
});

test('removing deletes everything, and ends a download', async () => {
  answers = new Map([...first].filter(([address]) => address !== data('b')));
  void keepEdition();
  await untilActivity('waiting');
  await removeKept();
  expect(keepState.get()).toEqual({ complete: undefined, activity: { kind: 'none' } });
  expect(await storage.keys()).toEqual([]);
});

test('what the browser does not let the site remove stays, and the reader is told', async () => {
  await keepEdition();
  vi.spyOn(storage, 'delete').mockRejectedValueOnce(new DOMException('blocked', 'SecurityError'));
  expect(await removeKept()).toBe(false);
  expect(keepState.get()).toMatchObject({ complete: { index: { stories: 1 } }, activity: { kind: 'blocked' } });
  expect(await removeKept()).toBe(true);
});
