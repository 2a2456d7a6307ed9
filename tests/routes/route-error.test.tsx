// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { frontFile, mastheadFile, storyFile } from '../../src/edition/addresses.ts';
import { stateElementId } from '../../src/edition/page-state.ts';
import { MissingFile, UnusableFile } from '../../src/queries/client.ts';
import { reloadPage } from '../../src/platform/reload-page.ts';
import { RouteError } from '../../src/routes/route-error.tsx';
import { lazyRoute } from '../../src/routes/lazy-route.ts';
import { open } from '../fixtures/reader.tsx';

vi.mock('../../src/platform/reload-page.ts');
const reload = vi.mocked(reloadPage);

const files = { 'flood.json': { headline: 'The river rises', body: ['Text.'] } };
const file = storyFile('flood');

const failures: [what: string, answer: unknown, heading: string][] = [
  ['is not reached (Chromium)', new TypeError('Failed to fetch'), 'No connection'],
  ['is not reached (Firefox)', new TypeError('NetworkError when attempting to fetch resource.'), 'No connection'],
  ['is not reached (Safari)', new TypeError('Load failed'), 'No connection'],
  ['is not JSON', new UnusableFile('not JSON'), 'This page didn’t load properly'],
  ['has the wrong shape', { story: 'cut off' }, 'This page didn’t load properly'],
  ['causes an unexpected error', new RangeError('unheard of'), 'This page couldn’t be shown'],
];

describe('a page whose data', () => {
  test.each(failures)('%s says so, and recovers when the reader tries again', async (_what, answer, heading) => {
    const { user, answers } = await open('/stories/flood/', files, { answers: new Map([[file, answer]]) });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    expect(document.title).toBe(`${heading} | The Tester`);
    // Without a connection the full page can't be opened either.
    const fullPage = screen.queryByRole('link', { name: 'Open the full page' })?.getAttribute('href');
    expect(fullPage).toBe(heading === 'No connection' ? undefined : '/stories/flood/');
    expect(screen.getByRole('link', { name: 'Go to the front page' })).toHaveAttribute('href', '/');

    answers.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The river rises' })).toBeVisible();
    expect(screen.getByText('Text.')).toBeVisible();
  });

  test('fails again shows that again', async () => {
    const { user, asked } = await open('/stories/flood/', files, {
      answers: new Map([[file, new TypeError('Failed to fetch')]]),
    });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    expect(asked.filter((address) => address === file)).toHaveLength(2);
    expect(within(screen.getByRole('main')).getByText('Tried again. No connection.')).toBeVisible();
  });

  test('could not be reached opens by itself when the connection is back', async () => {
    const { answers } = await open('/stories/flood/', files, {
      answers: new Map([[file, new TypeError('Failed to fetch')]]),
    });
    expect(screen.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    answers.clear();
    act(() => {
      globalThis.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'The river rises' })).toBeVisible();
  });

  test('does not exist shows the not-found page', async () => {
    await open('/stories/gone/', files);
    expect(screen.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });
});

describe('an error response of the router', () => {
  /** Opens an address in a router whose only page answers with a status. */
  const headingAt = async (address: string, status: number) => {
    const client = new QueryClient({ defaultOptions: { queries: { queryFn: () => new Promise(() => undefined) } } });
    const loader = () => {
      throw new Response(null, { status });
    };
    const page = { Component: () => null, HydrateFallback: () => null, ErrorBoundary: RouteError };
    const routes = [{ path: '/', loader, ...page }];
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={createMemoryRouter(routes, { initialEntries: [address] })} />
      </QueryClientProvider>,
    );
    return screen.findByRole('heading', { level: 1 });
  };

  test.each([
    [404, 'Page not found'],
    [500, 'This page couldn’t be shown'],
  ])('with status %i shows the page "%s"', async (status, heading) => {
    expect(await headingAt('/', status)).toHaveTextContent(heading);
  });

  test('for an address without a route shows the page "Page not found"', async () => {
    expect(await headingAt('/nowhere/', 500)).toHaveTextContent('Page not found');
  });
});

describe('an edition whose masthead cannot be read', () => {
  test('says so, and recovers', async () => {
    const { user, answers } = await open('/', files, {
      answers: new Map([[mastheadFile, new TypeError('Failed to fetch')]]),
    });
    expect(screen.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Front page' }).length).toBeGreaterThan(0);

    answers.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
  });
});

test('links of an error page lead to other pages', async () => {
  const { user } = await open('/stories/flood/', files, { answers: new Map([[file, { nothing: 'of use' }]]) });
  await user.click(screen.getByRole('link', { name: 'Go to the front page' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
});

test('a page that fails to load keeps the masthead', async () => {
  const { user, answers, router } = await open('/', files);
  answers.set(file, new TypeError('Failed to fetch'));
  await user.click(screen.getByRole('link', { name: 'The river rises' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/stories/flood/');
  expect(screen.getByRole('link', { name: 'The Tester' })).toHaveAttribute('href', '/');
});

test('a page that was opened before is shown again without the network', async () => {
  const { user, answers, asked } = await open('/', files);
  await user.click(screen.getByRole('link', { name: 'The river rises' }));
  await screen.findByRole('heading', { level: 1, name: 'The river rises' });
  answers.set(frontFile, new TypeError('Failed to fetch'));
  await user.click(screen.getByRole('link', { name: 'The Tester' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The Tester' })).toBeVisible();
  expect(asked.filter((address) => address === frontFile)).toHaveLength(1);
});

describe('a page whose script does not load, or has no screen', () => {
  const lost = lazyRoute(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  const show = async (screenOf: object = { lazy: lost }) => {
    history.replaceState(null, '', '/search/');
    const client = new QueryClient({ defaultOptions: { queries: { queryFn: () => new Promise(() => undefined) } } });
    const router = createMemoryRouter([
      { path: '/', Component: () => <Link to="/search/">Search</Link>, ErrorBoundary: RouteError },
      { path: '/search/', ...screenOf, ErrorBoundary: RouteError },
    ]);
    render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Search' }));
  };
  const reached = (
    fetched: () => Promise<Response>,
    name = 'http://localhost/',
    type: NavigationTimingType = 'navigate',
  ) => {
    vi.stubGlobal('fetch', vi.fn(fetched));
    const entry = { name, type } satisfies Partial<PerformanceNavigationTiming>;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry as unknown as PerformanceEntry]);
  };
  const thisPage = new URL('/search/', location.href).href;
  /** Makes the document the shell, whose state is empty. */
  const serveShell = () => {
    const state = Object.assign(document.createElement('script'), { id: stateElementId, type: 'application/json' });
    state.textContent = '[]';
    document.head.append(state);
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    reload.mockReset();
    document.querySelector(`#${stateElementId}`)?.remove();
  });

  test('is not loaded again if this document was loaded for it', async () => {
    reached(() => Promise.resolve(new Response()), thisPage);
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: 'This page didn’t load properly' })).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
  });

  test('is loaded if this document is the offline shell', async () => {
    serveShell();
    reached(() => Promise.resolve(new Response()), thisPage);
    await show();
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('is not loaded again by itself if the shell was the answer to that', async () => {
    serveShell();
    reached(() => Promise.resolve(new Response()), thisPage, 'reload');
    await show();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('says that it did not load if the host answers with an error', async () => {
    reached(() => Promise.resolve(new Response('', { status: 500 })));
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: 'This page didn’t load properly' })).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
  });

  test('in the offline shell asks first whether the server answers, also if the page’s data is missing', async () => {
    serveShell();
    reached(() => Promise.reject(new TypeError('Failed to fetch')));
    await show({
      loader: () => {
        throw new MissingFile('search');
      },
      Component: () => null,
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<never>]>([
    ['does not load', lost],
    ['is empty', lazyRoute(() => Promise.resolve({} as never))],
    ['exports something else', lazyRoute(() => Promise.resolve({ Component: 5 } as never))],
  ])('is loaded as a document if the script %s', async (_what, lazy) => {
    reached(() => Promise.resolve(new Response()));
    await show({ lazy });
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  test('says that there is no connection, and is loaded when it is back', async () => {
    reached(() => Promise.reject(new TypeError('Failed to fetch')));
    await show();
    expect(await screen.findByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Tried again. No connection.')).toBeVisible();
    expect(reload).not.toHaveBeenCalled();
    reached(() => Promise.resolve(new Response()));
    act(() => {
      globalThis.dispatchEvent(new Event('online'));
    });
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});
