// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveUnlessBooted, markBoot } from '../../src/app/unless-booted.ts';

const requested = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();
const button = () => document.querySelector('button') as HTMLButtonElement;

beforeEach(() => {
  document.head.innerHTML = '<script type="module" src="/assets/boot-1.js"></script>';
  document.body.innerHTML = '<button data-needs-script>Save</button><a href="/">Front page</a>';
  requested.mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
  vi.stubGlobal('fetch', requested);
  leaveUnlessBooted(document);
});
afterEach(() => {
  vi.unstubAllGlobals();
  onload = null;
});

test('if the first script does not run, its controls are hidden, and it is requested past the cache', () => {
  dispatchEvent(new Event('load'));
  expect(button().hidden).toBe(true);
  expect(document.querySelector('a')?.hidden).toBe(false);
  expect(requested.mock.calls).toEqual([[expect.stringContaining('/assets/boot-1.js'), { cache: 'reload' }]]);
});

test('if it runs, nothing changes', () => {
  markBoot();
  dispatchEvent(new Event('load'));
  expect(button().hidden).toBe(false);
  expect(requested).not.toHaveBeenCalled();
});
