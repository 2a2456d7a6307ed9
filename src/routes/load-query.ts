import type { QueryExecuteOptions } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { clientContext } from '../queries/context.ts';

/**
 * Puts a query's data into the cache before its screen is shown. Cached data is used at once, and fetched again in
 * the background if it is stale.
 */
export async function loadQuery<T>(
  { context }: Pick<LoaderFunctionArgs, 'context'>,
  query: QueryExecuteOptions<T, Error, T, T, readonly [address: string]>,
): Promise<null> {
  const client = context.get(clientContext);
  await client.query({ ...query, staleTime: 'static' });
  client.query(query).catch(() => undefined);
  return null;
}
