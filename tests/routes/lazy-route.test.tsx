// @vitest-environment jsdom
/** Screens in files of their own, of which one is broken: it exports nothing that is there. */
import { beforeEach, expect, test, vi } from 'vitest';

let isErrorPageWhole = true;

beforeEach(() => {
  vi.resetModules();
  isErrorPageWhole = true;
  vi.doMock('../../src/routes/route-error.tsx', () => ({ RouteError: isErrorPageWhole ? () => null : undefined }));
});

const screen = { Component: () => null };

/** Loads a screen. @returns the screen, or the name of the error */
async function load(fetchScreen: () => Promise<typeof screen>) {
  const { lazyRoute } = await import('../../src/routes/lazy-route.ts');
  const { CodeNotLoaded } = await import('../../src/components/code-not-loaded.ts');
  return lazyRoute(fetchScreen)().catch((error: unknown) => error instanceof CodeNotLoaded && 'not loaded');
}

test('a screen is loaded if its files are whole', async () => {
  expect(await load(async () => screen)).toBe(screen);
});

test('a screen without a component is not loaded', async () => {
  expect(await load(async () => ({}) as typeof screen)).toBe('not loaded');
});

test('a screen is not loaded if the file with the error page is broken, whose code screens use', async () => {
  isErrorPageWhole = false;
  expect(await load(async () => screen)).toBe('not loaded');
});

test.each(['saved', 'history'])('a screen that shares a broken file does not load: %s', async (name) => {
  vi.doMock('../../src/reader/StoredCard.tsx', () => ({ StoredCard: undefined }));
  await expect(import(`../../src/routes/${name}.tsx`)).rejects.toThrow('has not the code');
  vi.doUnmock('../../src/reader/StoredCard.tsx');
});
