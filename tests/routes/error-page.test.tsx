// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, test, vi } from 'vitest';
import { announcement } from '../../src/platform/announce.ts';
import { ErrorPage, type Failure } from '../../src/routes/error-page.tsx';
import { show } from '../fixtures/component.tsx';

const client = new QueryClient({ defaultOptions: { queries: { queryFn: () => new Promise(() => undefined) } } });
const page = (failure: Failure, tryAgain: () => void, isTrying = false) => (
  <QueryClientProvider client={client}>
    <MemoryRouter initialEntries={['/stories/flood/?from=mail']}>
      <ErrorPage failure={failure} tryAgain={tryAgain} isTrying={isTrying} />
    </MemoryRouter>
  </QueryClientProvider>
);
const goOnline = () =>
  act(() => {
    globalThis.dispatchEvent(new Event('online'));
  });

describe('the error page', () => {
  test.each([
    ['offline', 'No connection', undefined],
    ['unreadable', 'This page didn’t load properly', '/stories/flood/?from=mail'],
    ['broken', 'This page couldn’t be shown', '/stories/flood/?from=mail'],
  ] as const)('explains what happened and what to do: %s', (failure, heading, fullPage) => {
    show(page(failure, () => undefined));
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the front page' })).toHaveAttribute('href', '/');
    const link = screen.queryByRole('link', { name: 'Open the full page' });
    expect(link?.getAttribute('href')).toBe(fullPage);
    // The app does not follow this link itself.
    expect(link?.hasAttribute('data-full-page')).toBe(fullPage && true);
    expect(screen.queryAllByRole('region', { name: 'On this device' })).toHaveLength(failure === 'offline' ? 1 : 0);
  });

  test('tries again when the connection is back, as long as it is shown', () => {
    const tryAgain = vi.fn<() => void>();
    const { rerender } = show(page('offline', tryAgain));
    goOnline();
    expect(tryAgain).toHaveBeenCalledOnce();
    rerender(<p>The story</p>);
    goOnline();
    expect(tryAgain).toHaveBeenCalledOnce();
  });

  test('listens for the connection once, with the latest function', () => {
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { rerender } = show(page('offline', first));
    rerender(page('offline', second));
    goOnline();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  test('says that it tries, then that it failed again', () => {
    const { rerender } = show(page('unreadable', () => undefined));
    expect(screen.queryByText(/^Tried again/u)).toBeNull();
    rerender(page('unreadable', () => undefined, true));
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBeVisible();
    rerender(page('unreadable', () => undefined, false));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByText('Tried again. This page didn’t load properly.')).toBeVisible();
    expect(announcement.get()).toBe('Tried again. This page didn’t load properly.');
  });
});
