// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, notFoundAddress, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { rootElementId } from '../../src/edition/page-elements.ts';
import { stateElement, stateElementId, type PageState } from '../../src/edition/page-state.ts';
import { createRenderer } from '../../src/app/renderer.tsx';
import { startApp } from '../../src/app/start-app.tsx';
import { prefix } from '../../src/keyboard/shortcuts.ts';
import { MissingFile } from '../../src/queries/client.ts';
import { publicationOf, published } from '../fixtures/copy.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();

const publication = publicationOf({ 'flood.json': { headline: 'The river rises', body: ['Text of the story.'] } });
const read = (file: string): object => {
  if (!publication.files.has(file)) throw new MissingFile(file);
  return published(publication, file) as object;
};
const root = () => document.getElementById(rootElementId) as HTMLElement;
const requested: string[] = [];
const reported = vi.fn<(error: unknown) => void>();

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  requested.length = 0;
  reported.mockReset();
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('reportError', reported);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  // These tests don't include the work that waits until the browser is idle.
  vi.stubGlobal('requestIdleCallback', () => undefined);
  vi.stubGlobal('fetch', async (file: string) => {
    requested.push(file);
    return publication.files.has(file) ? new Response(JSON.stringify(read(file))) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Starts the app, and adds the rest of it. */
async function start(): Promise<void> {
  let addRest = () => Promise.resolve();
  // React renders when `act` ends.
  await act(async () => {
    addRest = await startApp();
  });
  await act(addRest);
}

/** Loads a page as the build has written it, and starts the app on it. */
async function load(address: string, state?: PageState): Promise<void> {
  history.replaceState(null, '', address);
  document.body.innerHTML = '';
  const rendered = await createRenderer('/').render(address, read);
  document.body.innerHTML = `<div id="${rootElementId}">${rendered.page}</div>${
    state === undefined ? rendered.state : stateElement(state)
  }`;
}

test('a page is hydrated with the data in it: the same elements, and nothing requested', async () => {
  await load(storyAddress('flood'));
  const heading = screen.getByRole('heading', { level: 1 });
  await act(async () => void (await startApp()));
  expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
  expect(Object.keys(heading).some((key) => key.startsWith('__reactProps'))).toBe(true);
  expect(requested).toEqual([]);
  expect(reported).not.toHaveBeenCalled();
});

test('pages are prefetched when their links are pointed at', async () => {
  await load(storyAddress('flood'));
  await start();
  const link = screen.getAllByRole('link', { name: 'The Tester' })[0] as HTMLElement;
  act(() => void link.dispatchEvent(new Event('pointerover', { bubbles: true })));
  await waitFor(() => expect(requested).toContain(frontFile));
  expect(location.pathname).toBe(storyAddress('flood'));
});

test('links open in the app, and the keys of shortcuts are taken', async () => {
  await load(storyAddress('flood'));
  await start();
  const link = screen.getAllByRole('link', { name: 'The Tester' })[0] as HTMLElement;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  act(() => void link.dispatchEvent(click));
  expect(click.defaultPrevented).toBe(true);
  await waitFor(() => expect(location.pathname).toBe('/'));
  expect(await screen.findByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
  expect(requested).toContain(frontFile);
  expect(requested).not.toContain(mastheadFile);
  // The prefix of shortcuts of two keys: it does nothing by itself.
  const key = new KeyboardEvent('keydown', { key: prefix, bubbles: true, cancelable: true });
  document.body.dispatchEvent(key);
  expect(key.defaultPrevented).toBe(true);
});

test('the shell becomes the page of its address', async () => {
  await load(storyAddress('flood'), []);
  root().replaceChildren(Object.assign(document.createElement('p'), { textContent: 'No connection' }));
  await act(async () => void (await startApp()));
  expect(screen.getByRole('heading', { level: 1, name: 'The river rises' })).toBeVisible();
  expect(screen.queryByText('No connection')).toBeNull();
  expect(requested).toEqual([mastheadFile, storyFile('flood')]);
});

test('data that could not be loaded is not requested again', async () => {
  await load(notFoundAddress);
  history.replaceState(null, '', '/stories/no-such-story/');
  await act(async () => void (await startApp()));
  expect(requested.filter((file) => file === storyFile('no-such-story'))).toHaveLength(1);
});

describe('a complete page stays as it was loaded', () => {
  /** Whether the page is as it was after the app has refused to start. */
  const isUntouched = async (): Promise<boolean> => {
    const { innerHTML } = root();
    await expect(startApp()).rejects.toThrow('can’t show');
    return root().innerHTML === innerHTML;
  };

  test.each<[what: string, answer: () => Promise<Response>]>([
    ['is refused', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is missing', async () => new Response('', { status: 404 })],
    ['is cut off', async () => new Response('{"story":')],
    ['has another shape', async () => new Response('{"story":5}')],
  ])('if its data %s', async (_what, answer) => {
    vi.stubGlobal('fetch', answer);
    await load(storyAddress('flood'), [[mastheadFile, read(mastheadFile)]]);
    expect(await isUntouched()).toBe(true);
  });

  test.each([mastheadFile, storyFile('flood')])('if the data in it has another shape: %s', async (damaged) => {
    await load(
      storyAddress('flood'),
      [mastheadFile, storyFile('flood')].map((file) => [file, file === damaged ? { story: 5 } : read(file)]),
    );
    expect(await isUntouched()).toBe(true);
    expect(requested).toEqual([]);
    expect(reported).not.toHaveBeenCalled();
  });

  test('if it is of a version whose data has other addresses, and the host has both', async () => {
    await load(
      storyAddress('flood'),
      [mastheadFile, storyFile('flood')].map((file) => [file.replace('/v1/', '/v2/'), read(file)]),
    );
    expect(await isUntouched()).toBe(true);
  });

  test('if the host has sent the page for unknown addresses at the address of a story', async () => {
    await load(notFoundAddress);
    history.replaceState(null, '', storyAddress('flood'));
    expect(await isUntouched()).toBe(true);
  });

  test.each(['is refused', 'is cut off'])('if it is the page for unknown addresses, and the data %s', async (what) => {
    vi.stubGlobal('fetch', () =>
      what === 'is refused' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('{"st')),
    );
    await load(notFoundAddress);
    history.replaceState(null, '', '/stories/no-such-story/');
    expect(await isUntouched()).toBe(true);
  });

  test('if a host sends it at an address of which the app knows nothing', async () => {
    await load(storyAddress('flood'));
    history.replaceState(null, '', '/archive/flood.htm');
    expect(await isUntouched()).toBe(true);
  });
});

test('a page that was cut off before its data becomes whole, without an error', async () => {
  await load(storyAddress('flood'), []);
  document.querySelector(`#${stateElementId}`)?.remove();
  root().innerHTML = '<div><main><h1>The river rises</h1>';
  await act(async () => void (await startApp()));
  expect(screen.getByText('Text of the story.')).toBeVisible();
  expect(reported).not.toHaveBeenCalled();
});

test.each(['/stories/flood/index.html', '//stories//flood/', '/stories/flood/index.html?a=1#p1'])(
  'a page is hydrated at %s, which is another address of it',
  async (address) => {
    await load(storyAddress('flood'));
    history.replaceState(null, '', new URL(address.replace(/^\/\//u, '/.//'), location.href));
    const heading = screen.getByRole('heading', { level: 1 });
    await act(async () => void (await startApp()));
    expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
    expect(location.pathname).toBe(storyAddress('flood'));
    expect(location.search + location.hash).toBe(address.includes('?') ? '?a=1#p1' : '');
    expect(requested).toEqual([]);
  },
);

test('the page for unknown addresses is hydrated at any address', async () => {
  await load(notFoundAddress);
  history.replaceState(null, '', '/no/such/page');
  const heading = screen.getByRole('heading', { level: 1 });
  await act(async () => void (await startApp()));
  expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
});

test('without the root element the app is not started', async () => {
  document.body.innerHTML = '';
  await startApp();
  expect(requested).toEqual([]);
});
