import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { mastheadFile, notFoundAddress, offlineAddress } from '../edition/addresses.ts';
import type { Masthead } from '../edition/published.ts';
import { stateElement, type PageState } from '../edition/page-state.ts';
import { createQueryClient, type ReadJson } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { routes } from './routes.tsx';

/** A rendered page, in the parts that the template puts together. */
export interface RenderedPage {
  readonly status: number;
  /** The page's title, metadata and links, for the head. */
  readonly head: string;
  /** The page's elements, for the body. */
  readonly page: string;
  /** The element with the data that the page was rendered from: the app hydrates with it. */
  readonly state: string;
}

export interface Renderer {
  /**
   * @param address of a page, below the base path
   * @param readJson reads the data files of the page
   * @throws the error of a component that fails
   */
  render(address: string, readJson: ReadJson): Promise<RenderedPage>;
}

/** The start of the page's first element in the body. React writes the elements of the head before it. */
const pageStart = '<div class=';

/**
 * Whatever uses a query copies the defaults and makes a text of the query's key. The V8 of Node.js 20 copies frozen
 * defaults ten times as fast, and the address in the key is such a text already.
 */
function makeFast(client: QueryClient): void {
  const { queries } = client.getDefaultOptions();
  const queryKeyHashFn = ([address]: readonly unknown[]) => String(address);
  client.setDefaultOptions({ queries: Object.freeze({ ...queries, queryKeyHashFn }) });
}

/**
 * Creates the renderer that the build and the dev server use.
 * @param base the edition's base path, with a slash at its end
 */
export function createRenderer(base: string): Renderer {
  const handler = createStaticHandler(routes, { basename: base });
  // Requests take long to make, and no loader reads them. The handler is told the address of each page.
  const request = new Request('http://press.invalid');
  let lastMasthead: { readonly json: unknown; readonly checked: Masthead } | undefined;
  return {
    async render(address, readJson) {
      const read = new Map<string, unknown>();
      const readAndKeep = async (file: string, signal: AbortSignal): Promise<unknown> => {
        const json = await readJson(file, signal);
        read.set(file, json);
        return json;
      };
      const client = createQueryClient(readAndKeep);
      makeFast(client);
      // All pages read the masthead. If it is the last page's, it has been checked.
      if (lastMasthead !== undefined && (await readAndKeep(mastheadFile, request.signal)) === lastMasthead.json)
        client.setQueryData(mastheadQuery.queryKey, lastMasthead.checked);
      const { pathname, search, hash } = new URL(`${base}${address.slice(1)}`, request.url);
      const context = await handler.query(request, {
        requestContext: contextWith(client),
        normalizePath: () => ({ pathname, search, hash }),
      });
      if (context instanceof Response) throw new Error(`${address} is redirected (${context.status})`);
      const checked = client.getQueryData(mastheadQuery.queryKey);
      lastMasthead = checked && { json: read.get(mastheadFile), checked };
      // It needs no routes of its own: those that match have been loaded.
      const router = createStaticRouter([], context);
      const html = renderToString(
        <QueryClientProvider client={client}>
          {/* Two children, as in the browser: React makes ids from positions. */}
          <StaticRouterProvider router={router} context={context} hydrate={false} />
          {null}
        </QueryClientProvider>,
      );
      client.clear();
      const start = html.indexOf(pageStart);
      if (start === -1) throw new Error(`${address} was rendered without content`);
      const missing = context.errors !== null || address === notFoundAddress;
      // The shell shows any page, so it has no data. That also keeps it the same when stories change.
      const state: PageState =
        address === offlineAddress
          ? []
          : [...read, ...(address === notFoundAddress ? [[notFoundAddress, null] as const] : [])];
      return {
        status: missing ? 404 : 200,
        head: html.slice(0, start),
        page: html.slice(start),
        state: stateElement(state),
      };
    },
  };
}
