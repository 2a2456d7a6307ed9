import { afterEach, expect, test, vi } from 'vitest';
import { inSlices } from '../../src/platform/in-slices.ts';

afterEach(() => void vi.restoreAllMocks());

/** Makes each item take some milliseconds. */
function itemsTake(milliseconds: number): () => void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => {
    now += milliseconds;
  };
}

test('items are run in order, with a pause after each 20 milliseconds', async () => {
  const run = itemsTake(7);
  const done: number[] = [];
  const pauses: number[] = [];
  const item = (number: number) => {
    run();
    done.push(number);
  };
  expect(await inSlices([1, 2, 3, 4, 5, 6, 7], item, { onPause: (count) => pauses.push(count) })).toBe(true);
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(pauses).toEqual([3, 6]);
});

test('timers and input run in a pause', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('timer'));
  const run = itemsTake(25);
  await inSlices(['a', 'b'], (item) => {
    run();
    order.push(item);
  });
  expect(order).toEqual(['a', 'timer', 'b']);
});

test('a signal stops the work in a pause', async () => {
  const run = itemsTake(25);
  const controller = new AbortController();
  const done: number[] = [];
  const item = (number: number) => {
    run();
    done.push(number);
  };
  const options = { signal: controller.signal, onPause: (count: number) => count === 2 && controller.abort() };
  expect(await inSlices([1, 2, 3], item, options)).toBe(false);
  expect(done).toEqual([1, 2]);
});
