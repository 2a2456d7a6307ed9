import { afterEach, expect, test, vi } from 'vitest';
import { savesData } from '../../src/platform/save-data.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  [{ saveData: true }, false, true],
  [{ effectiveType: '2g' }, false, true],
  [{ effectiveType: 'slow-2g' }, false, true],
  [{ saveData: false, effectiveType: '4g' }, false, false],
  [undefined, true, true],
  [undefined, false, false],
])('with the connection %o and the preference for reduced data %s: %s', (connection, prefersLess, expected) => {
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: prefersLess && query === '(prefers-reduced-data: reduce)',
  }));
  expect(savesData()).toBe(expected);
});
