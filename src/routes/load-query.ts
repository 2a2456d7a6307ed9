import type { QueryExecuteOptions } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { clientContext } from '../queries/context.ts';
import { loadErrorPage } from './lazy-route-error.tsx';

/**
 * Puts a query's data into the cache before its screen is shown. Cached data is used at once, and fetched again in
 * the background if it is stale. If that fails, the error page is loaded before the router shows it.
 */
export async function loadQuery<T>(
  { context }: Pick<LoaderFunctionArgs, 'context'>,
  query: QueryExecuteOptions<T, Error, T, T, readonly [address: string]>,
): Promise<null> {
  const client = context.get(clientContext);
  try {
    await client.query({ ...query, staleTime: 'static' });
  } catch (error) {
    await loadErrorPage();
    throw error;
  }
  client.query(query).catch(() => undefined);
  return null;
}
