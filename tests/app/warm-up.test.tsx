// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { warmUp } from '../../src/app/warm-up.tsx';

test('a page is rendered outside the document and removed, and its time is returned', () => {
  const before = document.documentElement.outerHTML;
  expect(warmUp()).toBeGreaterThan(0);
  expect(document.documentElement.outerHTML).toBe(before);
});
