// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { createContext, use, type ReactNode } from 'react';
import { createMemoryRouter, NavigationType, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSearchQuery, type QueryControls } from '../../src/search/use-search-query.ts';

const Hook = createContext<ReactNode>(null);
/** The screen of the route renders the hook. */
const Screen = () => use(Hook);

/** Opens the search page. `entries` counts the steps that the router has added to the history. */
function open(search = '') {
  history.replaceState(null, '', `/search/${search}`);
  const router = createMemoryRouter([{ path: '/search/', Component: Screen }], {
    initialEntries: [`/search/${search}`],
  });
  let entries = 0;
  router.subscribe(({ historyAction }) => {
    if (historyAction === NavigationType.Push) entries += 1;
  });
  const { result } = renderHook(useSearchQuery, {
    wrapper: ({ children }) => (
      <Hook value={children}>
        <RouterProvider router={router} />
      </Hook>
    ),
  });
  const call = (run: (controls: QueryControls) => void) => act(async () => run(result.current));
  return { router, call, controls: () => result.current, entries: () => entries };
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(cleanup);

test('typing replaces the address without a step in the history', async () => {
  const { call, controls, entries } = open();
  for (const text of ['r', 'ri', 'riv']) await call(({ type }) => type({ text }));
  expect(controls().query.text).toBe('riv');
  expect([location.search, entries()]).toEqual(['?q=riv', 0]);
});

test('after a committed query, typing makes one step; more white space makes none', async () => {
  const { call, controls, entries } = open();
  await call(({ type }) => type({ text: 'river' }));
  await call(({ commit }) => commit());
  await call(({ type }) => type({ text: 'river ' }));
  expect(entries()).toBe(0);
  await call(({ type }) => type({ text: 'river f' }));
  await call(({ type }) => type({ text: 'river fl' }));
  expect(entries()).toBe(1);
  expect(controls().query.text).toBe('river fl');
  expect(location.search).toBe('?q=river+fl');
});

test('a query from a link is committed: typing makes a step', async () => {
  const { call, controls, entries } = open('?q=river');
  expect(controls().query.text).toBe('river');
  await call(({ type }) => type({ text: 'lake' }));
  expect(entries()).toBe(1);
});

test('a filter makes a step; changing the same filter soon after replaces it, another filter does not', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const { call, entries } = open();
  await call(({ filter }) => filter({ text: '', from: '0002-01-01' }));
  expect(entries()).toBe(1);
  now.mockReturnValue(1000);
  await call(({ filter }) => filter({ text: '', from: '2020-01-01' }));
  expect(entries()).toBe(1);
  await call(({ filter }) => filter({ text: '', from: '2020-01-01', section: 'world' }));
  expect(entries()).toBe(2);
  now.mockReturnValue(3000);
  await call(({ filter }) => filter({ text: '', from: '2020-01-01', section: 'trade' }));
  expect(entries()).toBe(3);
});

test('Back gives the query of the address again', async () => {
  const { router, call, controls } = open('?q=river');
  await call(({ type }) => type({ text: 'lake' }));
  const { addressKey } = controls();
  await act(() => router.navigate(-1));
  expect(controls().query.text).toBe('river');
  expect(controls().addressKey).not.toBe(addressKey);
});

test('a query that was typed before the last step was rendered is kept', async () => {
  history.replaceState(null, '', '/search/?q=river&section=world');
  let arrive = () => {};
  const loader = ({ request }: { request: Request }) =>
    request.url.includes('river')
      ? null
      : new Promise<null>((resolve) => {
          arrive = () => resolve(null);
        });
  const router = createMemoryRouter([{ path: '/search/', Component: Screen, HydrateFallback: () => null, loader }], {
    initialEntries: ['/search/?q=river&section=world'],
  });
  const { result } = renderHook(useSearchQuery, {
    wrapper: ({ children }) => (
      <Hook value={children}>
        <RouterProvider router={router} />
      </Hook>
    ),
  });
  await act(() => vi.waitFor(() => expect(router.state.initialized).toBe(true)));
  await act(async () => {
    result.current.filter({ text: 'river' });
    await vi.waitFor(() => expect(router.state.location.search).toBe('?q=river'));
    result.current.type({ text: 'x' });
  });
  expect(result.current.query.text).toBe('x');
  await act(async () => arrive());
  await vi.waitFor(() => expect(router.state.location.search).toBe('?q=x'));
  expect(result.current.query.text).toBe('x');
});
