// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const scrolled: unknown[] = [];

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  scrolled.length = 0;
  sessionStorage.clear();
  history.scrollRestoration = 'auto';
  vi.resetModules();
  vi.stubGlobal('scrollTo', ({ top }: ScrollToOptions) => scrolled.push(top));
  Element.prototype.scrollIntoView = function note() {
    scrolled.push(this.id);
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** As the reader scrolls. */
const scrollPage = (y: number) => {
  vi.stubGlobal('scrollY', y);
  document.dispatchEvent(new Event('scroll'));
};

/** Opens a document, in which the app has just started. */
async function openDocument(entries = ['/']) {
  vi.stubGlobal('scrollY', 0);
  const { ScrollPosition } = await import('../../../src/app/navigation/ScrollPosition.tsx');
  const layout = (
    <>
      <Outlet />
      <ScrollPosition />
    </>
  );
  const children = ['/', '/story/', '/other/'].map((path) => ({ path, element: <p id="p2">{path}</p> }));
  const router = createMemoryRouter([{ element: layout, children }], { initialEntries: entries });
  render(<RouterProvider router={router} />);
  return (to: string | number, options = {}) => act(() => router.navigate(to as string, options));
}

test('the loaded page stays where the browser or the reader has scrolled it', async () => {
  await openDocument();
  expect(scrolled).toEqual([]);
});

test('a new page starts at its top, or at the element that the fragment names', async () => {
  const go = await openDocument();
  await go('/story/');
  await go('/other/#p2');
  await go('/other/#p%32');
  await go('/story/#none');
  await go('/other/#%');
  expect(scrolled).toEqual([0, 'p2', 'p2', 0, 0]);
});

test('after Back and Forward a page is where it was left', async () => {
  const go = await openDocument();
  scrollPage(300);
  await go('/story/#p2');
  scrollPage(700);
  await go(-1);
  await go(1);
  expect(scrolled).toEqual(['p2', 300, 700]);
});

test('a scroll that the browser has not reported yet counts too', async () => {
  const go = await openDocument();
  vi.stubGlobal('scrollY', 300);
  document.body.click();
  await go('/story/');
  await go(-1);
  expect(scrolled).toEqual([0, 300]);
});

test('a loaded page that was scrolled before the app started is there again after Back', async () => {
  vi.stubGlobal('scrollY', 300);
  const { ScrollPosition } = await import('../../../src/app/navigation/ScrollPosition.tsx');
  const router = createMemoryRouter([
    { path: '/', Component: ScrollPosition },
    { path: '/story/', Component: ScrollPosition },
  ]);
  render(<RouterProvider router={router} />);
  await act(() => router.navigate('/story/'));
  await act(() => router.navigate(-1));
  expect(scrolled).toEqual([0, 300]);
});

test('a new query in the same page does not scroll if the navigation says so', async () => {
  const go = await openDocument();
  await go('/?q=a', { preventScrollReset: true });
  expect(scrolled).toEqual([]);
  await go('/?q=b');
  expect(scrolled).toEqual([0]);
});

describe('the positions', () => {
  const stored = () => JSON.parse(sessionStorage.getItem('scroll-positions') ?? '{}') as Record<string, number>;
  const leave = () => dispatchEvent(new Event('pagehide'));

  test('are stored for the tab, and the browser restores the page that is loaded next', async () => {
    await openDocument();
    expect(history.scrollRestoration).toBe('manual');
    scrollPage(300);
    leave();
    expect(Object.values(stored())).toEqual([300]);
    expect(history.scrollRestoration).toBe('auto');
    dispatchEvent(new Event('pageshow'));
    expect(history.scrollRestoration).toBe('manual');
  });

  test('of another document in the tab are used after Back', async () => {
    sessionStorage.setItem('scroll-positions', '{"default": 450, "damaged": "x"}');
    const go = await openDocument(['/', '/story/']);
    await go(-1);
    leave();
    expect(stored()).not.toHaveProperty('damaged');
    expect(scrolled).toHaveLength(1);
  });

  test.each(['{', 'null', '7'])('that are damaged are none: %s', async (text) => {
    sessionStorage.setItem('scroll-positions', text);
    const go = await openDocument();
    await go('/story/');
    await go(-1);
    expect(scrolled).toEqual([0, 0]);
  });

  test('are kept for the document alone where the browser blocks the storage', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    const go = await openDocument();
    scrollPage(300);
    await go('/story/');
    await go(-1);
    leave();
    expect(scrolled).toEqual([0, 300]);
  });
});
