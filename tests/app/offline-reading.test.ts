// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FollowedApp } from '../../src/app/follow-publication.ts';
import { reportReading, startOfflineReading } from '../../src/app/offline-reading.ts';
import { readStories, savedStories, store, visits } from '../../src/reader/storage/collections.ts';
import { closeNotice, currentNotice } from '../../src/reader/notices.ts';
import { cachedAtAttribute } from '../../src/service-worker/messages.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

const postMessage = vi.fn<(message: unknown) => void>();
const registration = { active: { postMessage } as unknown as ServiceWorker };
const message = () => postMessage.mock.lastCall?.[0];
const card = (slug: string) => ({ slug, headline: slug, text: { kind: 'headline-only' } }) as const;
const openedAt = Date.parse('2026-11-28T12:00:00Z');
const record = (slug: string, seconds: number) => ({
  card: card(slug),
  at: new Date(openedAt + 1000 * seconds).toISOString(),
});
let controller: object | null = null;
let serviceWorker = new EventTarget();
let stopReporting = () => {};

beforeEach(() => {
  controller = null;
  postMessage.mockReset();
  vi.useFakeTimers();
  serviceWorker = Object.defineProperty(new EventTarget(), 'controller', { get: () => controller });
  vi.stubGlobal('navigator', {
    serviceWorker,
    connection: { saveData: true },
  });
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(openedAt);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
    (type === 'navigation' ? ['https://news.example/stories/a/?from=mail'] : ['https://news.example/assets/a.js']).map(
      (name) => ({ name }) as PerformanceEntry,
    ),
  );
});
afterEach(() => {
  stopReporting();
  localStorage.clear();
  // The reports that this schedules end with the fake timers.
  store.readAgain(null);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const app: FollowedApp = {
  router: createMemoryRouter([{ path: '*', element: null }]),
  client: new QueryClient(),
  base: '/',
};

describe('offline reading', () => {
  const register = vi.fn<(url: string, options: object) => Promise<void>>();
  const unregister = vi.fn<() => Promise<boolean>>();
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register,
    startMessages: () => undefined,
    getRegistrations: async () => [{ unregister }],
    ready: Promise.resolve(
      Object.assign(new EventTarget(), {
        active: { postMessage },
        waiting: null,
        installing: null,
        update: async () => {},
      }),
    ),
  });
  beforeEach(() => {
    register.mockReset().mockResolvedValue();
    unregister.mockReset().mockResolvedValue(true);
    vi.stubGlobal('navigator', { serviceWorker: container });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    document.documentElement.setAttribute(cachedAtAttribute, '2020-05-04T12:00:00.000Z');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    closeNotice();
    document.documentElement.removeAttribute(cachedAtAttribute);
  });

  test('starts the worker, reports to it, and says that the page is from the cache', async () => {
    vi.stubEnv('DEV', false);
    await startOfflineReading(app);
    expect(register.mock.calls).toEqual([['/service-worker.js', { updateViaCache: 'none' }]]);
    expect(message()).toMatchObject({ kind: 'reading', page: `${location.origin}/stories/a/` });
    expect(currentNotice.get()?.text).toContain('May 4, 2020');
    expect(unregister).not.toHaveBeenCalled();
  });

  test('reports nothing where the browser blocks the worker', async () => {
    vi.stubEnv('DEV', false);
    register.mockRejectedValue(new DOMException('blocked', 'SecurityError'));
    await startOfflineReading(app);
    expect(postMessage).not.toHaveBeenCalled();
  });

  test('is off on the dev server, which unregisters the worker of a built edition', async () => {
    vi.stubEnv('DEV', true);
    await startOfflineReading(app);
    expect(register).not.toHaveBeenCalled();
    expect(unregister).toHaveBeenCalledOnce();
  });
});

test('loaded files and opened, read and saved stories are reported, latest first', () => {
  for (const [slug, seconds] of [
    ['before', -1],
    ['now', 1],
  ] as const)
    visits.put(`2026-11-28/${slug}`, record(slug, seconds));
  readStories.put('marked', { at: record('marked', -2).at });
  savedStories.put('saved', record('saved', 0));
  stopReporting = reportReading(registration);
  expect(message()).toEqual({
    kind: 'reading',
    page: `${location.origin}/stories/a/`,
    loaded: ['https://news.example/assets/a.js'],
    opened: ['now'],
    read: ['now', 'before', 'marked'],
    saved: ['saved'],
    saveData: true,
  });
});

test('the 500 stories saved last are reported to be downloaded: a reader may import thousands', () => {
  savedStories.putAll(Array.from({ length: 501 }, (_, i) => [`s${i}`, record(`s${i}`, i)]));
  stopReporting = reportReading(registration);
  const { saved } = message() as { readonly saved: readonly string[] };
  expect([saved.length, saved[0], saved.at(-1)]).toEqual([500, 's500', 's1']);
});

test('the 200 stories read last are reported', () => {
  for (let i = 0; i < 201; i++) readStories.put(`s${i}`, { at: record(`s${i}`, -i - 1).at });
  stopReporting = reportReading(registration);
  expect(message()).toMatchObject({ read: expect.arrayContaining(['s0', 's199']) as unknown });
  expect((message() as { read: string[] }).read).toHaveLength(200);
});

test('changes are reported together, and so is a connection that is back', () => {
  stopReporting = reportReading(registration);
  expect(postMessage).toHaveBeenCalledOnce();
  savedStories.put('a', record('a', 1));
  readStories.put('a', { at: record('a', 1).at });
  vi.advanceTimersByTime(200);
  expect(postMessage).toHaveBeenCalledTimes(2);
  expect(message()).toMatchObject({ saved: ['a'], opened: ['a'] });
  dispatchEvent(new Event('online'));
  vi.advanceTimersByTime(200);
  expect(postMessage).toHaveBeenCalledTimes(3);
});

test('a worker that replaces another is told what the one before was told', () => {
  stopReporting = reportReading(registration);
  const isTakenOver = () => {
    controller = {};
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    vi.advanceTimersByTime(200);
    return postMessage.mock.calls.length;
  };
  // The first worker is the one that the report was for.
  expect(isTakenOver()).toBe(1);
  expect(isTakenOver()).toBe(2);
  expect(message()).toMatchObject({ kind: 'reading', page: `${location.origin}/stories/a/` });
  stopReporting();
  expect(isTakenOver()).toBe(2);
});

test('the files of the page are reported until a worker is in control, which sees later ones itself', () => {
  stopReporting = reportReading(registration);
  controller = {};
  for (const expected of [['https://news.example/assets/a.js'], []]) {
    dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(200);
    expect(message()).toMatchObject({ loaded: expected });
  }
});

describe('when the history is cleared', () => {
  const send = vi.fn<(message: unknown) => void>();
  const messages = () => send.mock.calls.map(([sent]) => sent as Record<string, unknown>);
  beforeEach(() => {
    for (const slug of ['a', 'b']) visits.put(`2026-11-28/${slug}`, record(slug, 1));
    visits.put('2026-11-27/a', record('a', -9));
    savedStories.put('b', record('b', 1));
    readStories.put('a', { at: record('a', 2).at });
    stopReporting = reportReading({ active: { postMessage: send } as unknown as ServiceWorker });
    send.mockReset();
  });

  test('the worker is told at once which stories to forget, and caches none of them again', () => {
    visits.removeAll([...visits.all().keys()]);
    expect(messages()).toEqual([{ kind: 'forget', stories: ['a', 'b'], all: true, saved: ['b'] }]);
    dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(200);
    // The page that was loaded is the one of story a.
    expect(messages().at(-1)).toMatchObject({
      kind: 'reading',
      page: 'about:blank',
      opened: [],
      read: [],
      saved: ['b'],
    });
  });

  test('only a story whose last visit was removed is forgotten', () => {
    visits.removeAll(['2026-11-28/a']);
    expect(messages()).toEqual([]);
    visits.removeAll(['2026-11-27/a']);
    expect(messages()).toEqual([{ kind: 'forget', stories: ['a'], all: false, saved: ['b'] }]);
  });

  test('and that is undone, the stories are cached again', () => {
    const removed = [...visits.all()];
    visits.removeAll(removed.map(([id]) => id));
    visits.putAll(removed);
    vi.advanceTimersByTime(200);
    expect(messages().at(-1)).toMatchObject({ kind: 'reading', opened: ['a', 'b'], read: ['a', 'b'] });
  });
});
