// @vitest-environment jsdom
/** What is shown and announced while the index is fetched, and when that has failed. */
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, announcement } from '../../src/platform/announce.ts';
import { Searching } from '../../src/search/Searching.tsx';
import { SearchFailed } from '../../src/search/SearchFailed.tsx';
import { show } from '../fixtures/component.tsx';

const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  announce('');
});
afterEach(() => vi.useRealTimers());

test('a wait is shown and announced once it is noticeable', () => {
  const { container } = show(<Searching />);
  pass(399);
  expect(container).toBeEmptyDOMElement();
  expect(announcement.get()).not.toBe('Searching…');
  pass(1);
  expect(screen.getByText('Searching…')).toBeVisible();
  expect(announcement.get()).toBe('Searching…');
});

test('a short wait is never announced', () => {
  const { rerender } = show(<Searching />);
  pass(300);
  rerender(<p>Results</p>);
  expect(vi.getTimerCount()).toBe(0);
  pass(1000);
  expect(announcement.get()).not.toBe('Searching…');
});

test('a failure is announced, also when its reason changes', () => {
  const { rerender } = show(<SearchFailed reason="damaged" onRetry={() => undefined} />);
  expect(announcement.get()).toBe('The search index didn’t load properly.');
  rerender(<SearchFailed reason="offline" onRetry={() => undefined} />);
  expect(announcement.get()).toBe('You’re offline, and these words aren’t available offline.');
});
