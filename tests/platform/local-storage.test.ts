// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLocalStorage, watchLocalStorage } from '../../src/platform/local-storage.ts';
import { removeListenersAfterEach } from '../fixtures/listeners.ts';

removeListenersAfterEach();
afterEach(() => void vi.unstubAllGlobals());

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

test('changes in other tabs are reported, and so is a return from the back/forward cache', () => {
  const changed = vi.fn<(key: string | null, text: string | null) => void>();
  watchLocalStorage(changed);
  dispatchEvent(new StorageEvent('storage', { key: 'a', newValue: 'b' }));
  dispatchEvent(new StorageEvent('storage', { key: 'a', newValue: null }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(changed.mock.calls).toEqual([
    ['a', 'b'],
    ['a', null],
    [null, null],
  ]);
});
