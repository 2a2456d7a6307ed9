import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from '../../src/platform/when-idle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the browser is asked to run the function when it is idle, within two seconds', () => {
  const request = vi.fn<(run: () => void, options: object) => void>();
  vi.stubGlobal('requestIdleCallback', request);
  const run = () => undefined;
  whenIdle(run);
  expect(request.mock.calls).toEqual([[run, { timeout: 2000 }]]);
});

test('in browsers that have no idle callbacks, it runs a little later', () => {
  vi.useFakeTimers();
  const run = vi.fn<() => void>();
  whenIdle(run);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(run).toHaveBeenCalledOnce();
});
