import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';

/**
 * Reads a data file: from the network in the browser, from memory in the build and in tests.
 * @param address of the file, below the base path
 * @returns the parsed JSON, unchecked
 * @throws MissingFile if there is no such file
 */
export type ReadJson = (address: string, signal: AbortSignal) => unknown;

/** The edition doesn't have the data file: its story was removed, or never existed. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
  /** As in the router's own errors. */
  readonly status = 404;
}

/** The data file can't be used: it is incomplete, has another shape, or is not JSON. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

interface QueryMeta {
  [key: string]: unknown;
  schema: v.GenericSchema;
  /** Loads code that checked data needs. @returns whether the data has to be checked again with it */
  loadCode?: (data: never) => Promise<boolean>;
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: QueryMeta;
    queryKey: readonly [address: string];
  }
}

/**
 * Checks data against its schema, and loads the code that its page needs. Code that was loaded may tell that more is
 * needed: a block whose form is known now has pictures.
 * @throws CodeNotLoaded
 */
export async function checkData(json: unknown, meta: QueryMeta): Promise<v.SafeParseResult<QueryMeta['schema']>> {
  const result = v.safeParse(meta.schema, json);
  return result.success && (await meta.loadCode?.(result.output as never)) ? checkData(json, meta) : result;
}

/** Milliseconds after which a file is requested again when it is used: new stories show within five minutes. */
const staleTime = 5 * 60 * 1000;

/** Creates the cache of data files. A query's key is the address of its file. Data is checked against its schema. */
export function createQueryClient(readJson: ReadJson): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey: [address], meta, signal }) => {
          const json = await readJson(address, signal);
          if (meta === undefined) return json;
          const result = await checkData(json, meta);
          if (!result.success)
            throw new UnusableFile(`${address}: ${result.issues[0].message}`, { cause: result.issues });
          return result.output;
        },
        staleTime,
        gcTime: Infinity,
        // Requests are not paused without a connection: they fail at once, and the page shows that.
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
      },
    },
  });
}
