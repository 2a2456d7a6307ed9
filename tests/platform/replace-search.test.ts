// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { replaceSearch } from '../../src/platform/replace-search.ts';

test('the query is replaced, and neither the state nor the length of the history', () => {
  history.replaceState({ key: 'a' }, '', '/search/?q=a#top');
  const { length } = history;
  replaceSearch('?q=b');
  expect(location.pathname + location.search).toBe('/search/?q=b');
  replaceSearch('');
  expect(location.href).toMatch(/\/search\/$/u);
  expect(history.state).toEqual({ key: 'a' });
  expect(history).toHaveLength(length);
});

test('Safari’s limit of changes is no error', () => {
  vi.spyOn(history, 'replaceState').mockImplementation(() => {
    throw new DOMException('too often', 'SecurityError');
  });
  expect(() => replaceSearch('?q=c')).not.toThrow('too often');
});
