import type { QueryExecuteOptions } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { clientContext } from '../queries/context.ts';

/**
 * Has a query's data in the cache before its screen is shown. What is there already is shown
 * at once, and read anew behind the scenes when it is old.
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
