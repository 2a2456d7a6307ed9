// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReloadIfStuck } from '../../../src/app/navigation/ReloadIfStuck.tsx';

const reload = vi.hoisted(() => vi.fn<() => void>());
vi.mock('../../../src/platform/reload-page.ts', () => ({ reloadPage: reload }));

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockReset();
});
afterEach(() => vi.useRealTimers());

function open() {
  const Shell = () => (
    <>
      <Outlet />
      <ReloadIfStuck />
    </>
  );
  const router = createMemoryRouter([
    {
      Component: Shell,
      children: [
        { path: '/', element: <p>Front page</p> },
        { path: '/other/', element: <p>Other</p> },
      ],
    },
  ]);
  const { unmount } = render(<RouterProvider router={router} useTransitions={false} />);
  return { router, unmount };
}

const fail = () => dispatchEvent(new ErrorEvent('error', { message: 'can’t remove an element' }));

test('an error on a page that is shown changes nothing', async () => {
  const { router } = open();
  await act(() => router.navigate('/other/'));
  fail();
  vi.runAllTimers();
  expect(reload).not.toHaveBeenCalled();
});

test('if an opened page does not come after an error, its document is loaded', async () => {
  const { router } = open();
  // Without `act`, the page is not rendered.
  await router.navigate('/other/');
  fail();
  expect(reload).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(reload).toHaveBeenCalledOnce();
});
