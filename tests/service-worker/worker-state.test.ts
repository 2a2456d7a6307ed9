import { afterEach, expect, test, vi } from 'vitest';
import { openWorkerState } from '../../src/service-worker/worker-state.ts';
import { base, openFakeCaches, scope } from '../fixtures/service-worker.ts';

afterEach(() => void vi.unstubAllGlobals());

test('a value is there for the next worker, under its name', async () => {
  openFakeCaches();
  await openWorkerState(base, scope).write('a', { b: [1] });
  const state = openWorkerState(base, scope);
  expect(await state.read('a')).toEqual({ b: [1] });
  expect(await state.read('b')).toBeUndefined();
});

test('if nothing can be stored, nothing is read, and nothing throws', async () => {
  const { storage } = openFakeCaches();
  storage.isFull = () => true;
  const state = openWorkerState(base, scope);
  await state.write('a', 1);
  expect(await state.read('a')).toBeUndefined();
  vi.stubGlobal('caches', undefined);
  await state.write('a', 1);
  expect(await state.read('a')).toBeUndefined();
});
