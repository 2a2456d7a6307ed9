// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { createMemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeCacheStorage } from '../fixtures/cache-storage.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

const check = vi.fn<() => Promise<void>>();
const lookAtKept = vi.fn<() => Promise<void>>();
const renewed = vi.fn<(which: RegExp) => void>();

beforeEach(() => {
  check.mockReset().mockResolvedValue();
  lookAtKept.mockReset().mockResolvedValue();
  renewed.mockReset();
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Follows what is published, for a reader who keeps the edition, until the first check is due. */
async function follow(keeper: object, followEdition: object): Promise<void> {
  const storage = new FakeCacheStorage();
  await storage.open('broadsheet:/:kept');
  vi.stubGlobal('caches', storage);
  vi.resetModules();
  vi.doMock('../../src/offline-edition/keeper.ts', () => keeper);
  vi.doMock('../../src/updates/follow-edition.ts', () => followEdition);
  vi.doMock('../../src/platform/renew-assets.ts', () => ({ renewAssets: renewed }));
  const { followPublication } = await import('../../src/app/follow-publication.ts');
  const app = { router: createMemoryRouter([{ path: '*', element: null }]), client: new QueryClient(), base: '/' };
  await followPublication(app, Promise.resolve(undefined), undefined);
  await vi.advanceTimersByTimeAsync(8000);
}

test('a kept edition is looked at, and the page is checked', async () => {
  await follow({ lookAtKept }, { followEdition: () => check });
  await vi.waitFor(() => expect(check).toHaveBeenCalledOnce());
  expect(lookAtKept).toHaveBeenCalledOnce();
  expect(renewed).not.toHaveBeenCalled();
});

test('if the code for kept editions is broken, the page is checked anyway, and the next has that code', async () => {
  await follow({ lookAtKept: undefined }, { followEdition: () => check });
  await vi.waitFor(() => expect(check).toHaveBeenCalledOnce());
  expect(renewed.mock.calls).toEqual([[/\/keeper-/u]]);
});

test('if the code of the check is broken, the next page has it', async () => {
  await follow({ lookAtKept }, { followEdition: undefined });
  await vi.waitFor(() => expect(renewed.mock.calls).toEqual([[/\/follow-edition-/u]]));
});
