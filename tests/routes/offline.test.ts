// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { loader } from '../../src/routes/offline.tsx';

test('the offline shell has nothing to show at its own address, which leads to the front page', () => {
  const answer = loader();
  expect(answer?.status).toBe(302);
  expect(answer?.headers.get('Location')).toBe('/');
});
