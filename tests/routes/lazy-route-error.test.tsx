// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const reload = vi.fn<() => void>();
let isReachable = true;
let isLoadedPage = true;

beforeEach(() => {
  vi.resetModules();
  reload.mockReset();
  vi.spyOn(console, 'error').mockReturnValue();
  vi.doMock('../../src/platform/reload-page.ts', () => ({ reloadPage: reload }));
  vi.doMock('../../src/platform/loaded-page.ts', () => ({
    isLoadedPage: () => isLoadedPage,
    isFreshlyLoaded: () => true,
  }));
  vi.doMock('../../src/routes/route-error.tsx', () => {
    if (!isReachable) throw new Error('not found');
    return { RouteError: () => <h1>Not found</h1> };
  });
});
afterEach(() => vi.doUnmock('../../src/routes/route-error.tsx'));

/** Catches what the error page of the route does not. */
class Outer extends Component<{ readonly children: ReactNode }, { readonly message?: string }> {
  override state: { readonly message?: string } = {};
  static getDerivedStateFromError = ({ message }: Error) => ({ message });
  override render = () =>
    this.state.message === undefined ? this.props.children : <p>Uncaught: {this.state.message}</p>;
}

/** Opens a page whose data is missing. */
async function openMissing({ loadFirst }: { readonly loadFirst: boolean }): Promise<void> {
  const { LazyRouteError, loadErrorPage } = await import('../../src/routes/lazy-route-error.tsx');
  if (loadFirst) await loadErrorPage();
  const loader = () => {
    throw new Error('missing');
  };
  const router = createMemoryRouter([{ path: '/', Component: () => null, ErrorBoundary: LazyRouteError, loader }]);
  await waitFor(() => expect(router.state.initialized).toBe(true));
  render(
    <Outer>
      <RouterProvider router={router} />
    </Outer>,
  );
}

test('the error page is shown at once if its code is there', async () => {
  isReachable = true;
  await openMissing({ loadFirst: true });
  expect(screen.getByRole('heading', { name: 'Not found' })).toBeVisible();
});

test('else it is shown when its code has arrived', async () => {
  isReachable = true;
  await openMissing({ loadFirst: false });
  expect(await screen.findByRole('heading', { name: 'Not found' })).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
});

test.each([true, false])(
  'without its code, another page than the loaded one is loaded as a document',
  async (first) => {
    isReachable = false;
    isLoadedPage = false;
    await openMissing({ loadFirst: first });
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(screen.queryByText(/Uncaught/u)).toBeNull();
  },
);

test.each([true, false])('without its code, the loaded page is not loaded again', async (first) => {
  isReachable = false;
  isLoadedPage = true;
  await openMissing({ loadFirst: first });
  expect(await screen.findByText('Uncaught: missing')).toBeVisible();
  expect(reload).not.toHaveBeenCalled();
});
