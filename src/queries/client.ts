import { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';

/**
 * Where data files come from: the network in the browser, memory at press, a fixture in tests.
 * @param address a data file's address, below the edition's base
 * @throws MissingFile where there is no such file
 */
export type ReadJson = (address: string, signal: AbortSignal) => unknown;

/** A data file that the edition does not have: the story has left it, or never was in it. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

/** A data file that is there and cannot be used: cut off, of another shape, or no JSON at all. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { schema: v.GenericSchema };
    queryKey: readonly [address: string];
  }
}

/** Five minutes: a reader who comes back to the front page finds what has been published since. */
const staleTime = 5 * 60 * 1000;

/**
 * A cache of data files. A query's key is its file's address; what is read is held against
 * the query's schema before anything else sees it.
 */
export function createQueryClient(readJson: ReadJson): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: async ({ queryKey: [address], meta, signal }) => {
          const json = await readJson(address, signal);
          if (meta === undefined) return json;
          const result = v.safeParse(meta.schema, json);
          if (!result.success) throw new UnusableFile(`${address}: ${v.summarize(result.issues)}`);
          return result.output;
        },
        staleTime,
        gcTime: Infinity,
        // Offline, a fetch fails at once and the page says so; a paused one would leave the reader waiting.
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
      },
    },
  });
}
