import { expect, test, vi } from 'vitest';
import { observable } from '../../src/platform/observable.ts';

test('a watcher sees the new value, also where it equals the old one', () => {
  const value = observable(1);
  const seen: number[] = [];
  value.watch(() => seen.push(value.get()));
  value.set(2);
  value.set(2);
  expect(seen).toEqual([2, 2]);
});

test('a watch that was ended is not called, and ends no other watch of the same function', () => {
  const value = observable('');
  const changed = vi.fn<() => void>();
  const end = value.watch(changed);
  value.watch(changed);
  end();
  end();
  value.set('new');
  expect(changed).toHaveBeenCalledOnce();
});

test('a watcher may end its watch while it is called', () => {
  const value = observable(0);
  const [once, always] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const end = value.watch(() => {
    once();
    end();
  });
  value.watch(always);
  value.set(1);
  value.set(2);
  expect(once).toHaveBeenCalledOnce();
  expect(always).toHaveBeenCalledTimes(2);
});
