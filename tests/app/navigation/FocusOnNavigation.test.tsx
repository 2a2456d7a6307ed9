// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { FocusOnNavigation } from '../../../src/app/navigation/FocusOnNavigation.tsx';
import { announcement } from '../../../src/platform/announce.ts';
import { announcedText } from '../../platform/plain-message.ts';

let fails = false;
let network = Promise.resolve();
let announced: string[] = [];
const scrolledTo: Element[] = [];
let stop = () => {};

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = function note() {
    scrolledTo.push(this);
  };
});
beforeEach(() => {
  fails = false;
  scrolledTo.length = 0;
  announced = [];
  stop = announcement.watch(() => announced.push(announcedText()));
});
afterEach(() => {
  stop();
  cleanup();
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

/** Focus moves in a task after the frame. jsdom has no frames. */
const afterFrame = () => act(() => new Promise<void>((resolve) => void setTimeout(resolve)));

function openPages() {
  const page = (title: string, rest = <p id="p2">A paragraph</p>) => (
    <main>
      <title>{title}</title>
      <h1 tabIndex={-1}>{title}</h1>
      <a href="/one/">First link</a>
      <a href="/two/">Second link</a>
      {rest}
    </main>
  );
  const router = createMemoryRouter([
    {
      element: (
        <>
          <Outlet />
          <FocusOnNavigation />
        </>
      ),
      children: [
        { path: '/', element: page('Front page') },
        {
          path: '/story/',
          loader: async () => {
            await network;
            if (fails) throw new Error('offline');
            return null;
          },
          element: page('Story'),
          errorElement: page('No connection'),
        },
        {
          path: '/search/',
          element: page('Search', <input aria-label="Words" data-initial-focus="" />),
        },
      ],
    },
  ]);
  render(<RouterProvider router={router} />);
  const open = (to: string | -1 | 1) => act(() => router.navigate(to as string));
  const go = async (to: string | -1 | 1) => {
    await open(to);
    await afterFrame();
  };
  return { open, go, router };
}

test('the page that was loaded keeps its focus, and is not announced', () => {
  openPages();
  expect(document.body).toHaveFocus();
  expect(announced).toEqual([]);
});

test('a new page has focus on its heading, and its title is announced once', async () => {
  const { go } = openPages();
  await go('/story/');
  expect(screen.getByRole('heading', { name: 'Story' })).toHaveFocus();
  expect(announced).toEqual(['Story']);
});

/** Frames that the test itself begins. */
function stubFrames(): () => void {
  let frame = (): void => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(report: () => void) {
        frame = report;
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  return () => frame();
}

test('neither focus nor the announcement delays the frame of a new page', async () => {
  const { open } = openPages();
  const beginFrame = stubFrames();
  await open('/story/');
  beginFrame();
  expect(screen.getByRole('heading', { name: 'Story' })).toBeVisible();
  expect(document.body).toHaveFocus();
  expect(announced).toEqual([]);
  await afterFrame();
  expect(screen.getByRole('heading', { name: 'Story' })).toHaveFocus();
  expect(announced).toEqual(['Story']);
});

test('a page that is left before its frame is not announced', async () => {
  const { open } = openPages();
  const beginFrame = stubFrames();
  await open('/story/');
  await open('/search/');
  beginFrame();
  await afterFrame();
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(announced).toEqual(['Search']);
});

test('a page that marks an element for the first focus has focus there', async () => {
  const { go } = openPages();
  await go('/search/');
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('another query on the same page moves no focus, and is not announced', async () => {
  const { go } = openPages();
  await go('/search/?q=a');
  screen.getByRole('link', { name: 'First link' }).focus();
  await go('/search/?q=b');
  expect(screen.getByRole('link', { name: 'First link' })).toHaveFocus();
  expect(announced).toEqual(['Search']);
});

test('on the way back to another query, focus returns to where it was, and nothing is announced', async () => {
  const { go } = openPages();
  await go('/search/?q=a');
  act(() => screen.getByRole('link', { name: 'First link' }).focus());
  await go('/search/?q=b');
  act(() => screen.getByRole('link', { name: 'Second link' }).focus());
  announced = [];
  await go(-1);
  expect(screen.getByRole('link', { name: 'First link' })).toHaveFocus();
  expect(announced).toEqual([]);
});

test('moving focus does not scroll: the router does', async () => {
  const { go } = openPages();
  const focus = vi.spyOn(HTMLElement.prototype, 'focus');
  await go('/story/');
  await go('/story/#p2');
  await go(-1);
  expect(focus.mock.calls.length).toBeGreaterThan(2);
  for (const [options] of focus.mock.calls) expect(options).toEqual({ preventScroll: true });
  focus.mockRestore();
});

test('where the browser still highlights a passage, that ends with the next navigation', async () => {
  delete document.documentElement.dataset['navigated'];
  history.replaceState(null, '', '#p2');
  const { go } = openPages();
  await go('/story/');
  // To change this attribute changes the style of every element.
  expect(document.documentElement.dataset['navigated']).toBeUndefined();
  const find = document.querySelector.bind(document);
  // jsdom has no `:target`.
  vi.spyOn(document, 'querySelector').mockImplementation((selector) => find(selector.replace(':target', '#p2')));
  await go('/story/#p3');
  expect(document.documentElement.dataset['navigated']).toBe('');
  history.replaceState(null, '', '#');
});

test('a passage that a link leads to has focus, and stays marked until the next page', async () => {
  const { go } = openPages();
  await go('/story/#p2');
  expect(screen.getByText('A paragraph')).toHaveFocus();
  expect(screen.getByText('A paragraph')).toHaveAttribute('data-passage');
  await go('/story/');
  expect(screen.getByText('A paragraph')).not.toHaveAttribute('data-passage');
});

test('after Back, focus returns to the link that was followed', async () => {
  const { go } = openPages();
  act(() => screen.getByRole('link', { name: 'Second link' }).focus());
  await go('/story/');
  await go(-1);
  expect(screen.getByRole('heading', { name: 'Front page' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Second link' })).toHaveFocus();
});

test('a page that could be shown after a retry is announced, with focus on its heading', async () => {
  const { go, router } = openPages();
  fails = true;
  await go('/story/');
  expect(announced).toEqual(['No connection']);
  fails = false;
  let answer = () => {};
  network = new Promise((resolve) => {
    answer = resolve;
  });
  act(() => void router.revalidate());
  await act(async () => answer());
  await afterFrame();
  expect(screen.getByRole('heading', { name: 'Story' })).toHaveFocus();
  expect(announced).toEqual(['No connection', 'Story']);
});

describe('an address with a text directive', () => {
  test.each([
    ['#p2:~:text=paragraph', 1],
    ['#p2', 0],
  ])('%s is scrolled to by %i', (hash, times) => {
    history.replaceState(null, '', hash);
    openPages();
    expect(scrolledTo).toHaveLength(times);
  });
});
