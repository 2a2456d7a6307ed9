import { queryOptions } from '@tanstack/react-query';
import { RouterContextProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueryClient } from '../../src/queries/client.ts';
import { clientContext } from '../../src/queries/context.ts';
import { loadQuery } from '../../src/routes/load-query.ts';

const query = queryOptions<string>({ queryKey: ['/edition/v1/front.json'] });
const minutes = (count: number) => count * 60 * 1000;

/** A query client whose data file changes with each read, and the context of a loader. */
function setUp() {
  const reads = vi.fn<() => unknown>();
  let version = 0;
  reads.mockImplementation(() => `version ${++version}`);
  const client = createQueryClient(reads);
  const context = new RouterContextProvider(new Map([[clientContext, client]]));
  return { reads, load: () => loadQuery({ context }, query), data: () => client.getQueryData(query.queryKey) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('loading a query', () => {
  test('waits for data that is not in the cache', async () => {
    const { load, data, reads } = setUp();
    await load();
    expect(data()).toBe('version 1');
    expect(reads).toHaveBeenCalledOnce();
  });

  test('uses fresh data from the cache, and does not fetch', async () => {
    const { load, data, reads } = setUp();
    await load();
    await vi.advanceTimersByTimeAsync(minutes(5) - 1);
    await load();
    await vi.advanceTimersByTimeAsync(0);
    expect(data()).toBe('version 1');
    expect(reads).toHaveBeenCalledOnce();
  });

  test('uses stale data at once, and fetches it again in the background', async () => {
    const { load, data, reads } = setUp();
    await load();
    await vi.advanceTimersByTimeAsync(minutes(5));
    let answer: (value: unknown) => void = () => {};
    reads.mockImplementation(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await load();
    expect(data()).toBe('version 1');
    expect(reads).toHaveBeenCalledTimes(2);
    answer('version 2');
    await vi.advanceTimersByTimeAsync(0);
    expect(data()).toBe('version 2');
  });

  test('keeps stale data if it cannot be fetched again', async () => {
    const { load, data, reads } = setUp();
    await load();
    await vi.advanceTimersByTimeAsync(minutes(6));
    reads.mockImplementation(() => {
      throw new TypeError('Failed to fetch');
    });
    await load();
    await vi.advanceTimersByTimeAsync(0);
    expect(data()).toBe('version 1');
    expect(reads).toHaveBeenCalledTimes(2);
  });

  test('fails if the data is not in the cache and cannot be fetched', async () => {
    const { load, reads } = setUp();
    reads.mockImplementation(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(load()).rejects.toThrow('Failed to fetch');
  });
});
