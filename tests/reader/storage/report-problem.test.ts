// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import '../../fixtures/device.ts';

beforeEach(() => vi.resetModules());

test.each([
  ['blocked', /^This browser doesn’t store anything/u],
  ['full', /^This device has no more room/u],
] as const)('a storage problem is reported once for each page load: %s', async (problem, text) => {
  const { reportStorageProblem } = await import('../../../src/reader/storage/report-problem.ts');
  const { closeNotice, currentNotice } = await import('../../../src/reader/notices.ts');
  reportStorageProblem(undefined);
  expect(currentNotice.get()).toBeUndefined();
  reportStorageProblem(problem);
  expect(currentNotice.get()?.text).toMatch(text);
  closeNotice();
  reportStorageProblem(problem);
  expect(currentNotice.get()).toBeUndefined();
});
