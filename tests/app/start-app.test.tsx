// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, notFoundAddress, storyAddress, storyFile } from '../../src/edition/addresses.ts';
import { rootElementId } from '../../src/edition/page-elements.ts';
import { stateElement, type PageState } from '../../src/edition/page-state.ts';
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

test('if neither the page nor its error can be rendered, the page that was loaded is put back', async () => {
  const damaged = { ...read(mastheadFile), sections: [null] };
  await load(storyAddress('flood'), [
    [mastheadFile, damaged],
    [storyFile('flood'), read(storyFile('flood'))],
  ]);
  const { innerHTML } = root();
  vi.spyOn(console, 'error').mockReturnValue();
  // `act` would render in another order than browsers do.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  await startApp();
  await vi.waitFor(() => expect(reported).toHaveBeenCalledOnce());
  expect(root().innerHTML).toBe(innerHTML);
});

test('without the root element the app is not started', async () => {
  document.body.innerHTML = '';
  await startApp();
  expect(requested).toEqual([]);
});
