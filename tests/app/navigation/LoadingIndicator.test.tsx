// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LoadingIndicator } from '../../../src/app/navigation/LoadingIndicator.tsx';
import { onlyEnds } from '../../../src/app/navigation/only-ends.ts';
import { announcement } from '../../../src/platform/announce.ts';
import { announcedText } from '../../platform/plain-message.ts';

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test('a page that loads slowly is shown and announced as loading, and later offered as a full page', async () => {
  let answer = () => {};
  const page = new Promise<null>((resolve) => {
    answer = () => resolve(null);
  });
  const children = [
    { path: '/', element: 'Front page' },
    { path: '/story/', loader: () => page, element: 'Story' },
  ];
  const router = createMemoryRouter(children, { basename: '/news', initialEntries: ['/news/'] });
  const announced: string[] = [];
  const stop = announcement.watch(() => announced.push(announcedText()));
  render(
    <>
      <RouterProvider router={onlyEnds(router)} />
      <LoadingIndicator router={router} />
    </>,
  );
  await pass(10_000);
  expect(screen.queryByText('Loading…')).toBeNull();

  act(() => void router.navigate('/story/?a=1#p2'));
  await pass(399);
  expect(screen.queryByText('Loading…')).toBeNull();
  await pass(1);
  expect(screen.getByText('Loading…')).toBeVisible();
  expect(announced).toEqual(['Loading…']);
  await pass(4599);
  expect(screen.queryByRole('link')).toBeNull();
  await pass(1);
  const link = screen.getByRole('link', { name: 'Open the full page' });
  expect(link).toHaveAttribute('href', '/news/story/?a=1#p2');
  expect(link).toHaveAttribute('data-full-page');

  answer();
  await pass(0);
  expect(screen.getByText('Story')).toBeVisible();
  expect(screen.queryByText('Loading…')).toBeNull();
  stop();
});
