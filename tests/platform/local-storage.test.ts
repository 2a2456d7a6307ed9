// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLocalStorage, watchLocalStorage } from '../../src/platform/local-storage.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the browser’s storage is used', () => {
  expect(openLocalStorage()).toBe(localStorage);
});

describe('there is no storage where the browser', () => {
  test('has none', () => {
    vi.stubGlobal('localStorage', null);
    expect(openLocalStorage()).toBeUndefined();
  });

  test('throws when it is first used', () => {
    const storage = Object.defineProperty({}, 'length', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    vi.stubGlobal('localStorage', storage);
    expect(openLocalStorage()).toBeUndefined();
  });
});

describe('changes in other tabs', () => {
  const changed = vi.fn<(keys: readonly string[] | null) => void>();

  beforeEach(() => {
    vi.useFakeTimers();
    changed.mockClear();
    watchLocalStorage(changed);
  });

  test('are reported together: another tab may make thousands', () => {
    for (const key of ['a', 'b', 'a']) dispatchEvent(new StorageEvent('storage', { key }));
    expect(changed).not.toHaveBeenCalled();
    vi.runAllTimers();
    dispatchEvent(new StorageEvent('storage', { key: 'c' }));
    vi.runAllTimers();
    expect(changed.mock.calls).toEqual([[['a', 'b']], [['c']]]);
  });

  test('that may be anywhere are reported as such', () => {
    dispatchEvent(new StorageEvent('storage', { key: 'a' }));
    dispatchEvent(new StorageEvent('storage', { key: null }));
    vi.runAllTimers();
    expect(changed.mock.calls).toEqual([[null]]);
  });

  test('are missed in the back/forward cache, so that a return is reported', () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(changed.mock.calls).toEqual([[null]]);
  });
});
