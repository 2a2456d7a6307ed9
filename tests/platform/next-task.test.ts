import { afterEach, expect, test, vi } from 'vitest';
import { nextTask } from '../../src/platform/next-task.ts';

afterEach(() => vi.unstubAllGlobals());

test('other tasks run before it continues', async () => {
  const order: string[] = [];
  vi.stubGlobal('scheduler', undefined);
  setTimeout(() => order.push('other'));
  await nextTask();
  order.push('next');
  expect(order).toEqual(['other', 'next']);
});

test('the scheduler of the browser is used if there is one', async () => {
  const yieldTask = vi.fn<() => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('scheduler', { yield: yieldTask });
  await nextTask();
  expect(yieldTask).toHaveBeenCalledOnce();
});
