import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { notFoundAddress, offlineAddress } from '../edition/addresses.ts';
import { stateElement, type PageState } from '../edition/page-state.ts';
import { createQueryClient, type ReadJson } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
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
 * Creates the renderer that the build and the dev server use.
 * @param base the edition's base path, with a slash at its end
 */
export function createRenderer(base: string): Renderer {
  const handler = createStaticHandler(routes, { basename: base });
  return {
    async render(address, readJson) {
      const read = new Map<string, unknown>();
      const client = createQueryClient(async (file, signal) => {
        const json = await readJson(file, signal);
        read.set(file, json);
        return json;
      });
      const request = new Request(new URL(`${base}${address.slice(1)}`, 'http://press.invalid'));
      const context = await handler.query(request, { requestContext: contextWith(client) });
      if (context instanceof Response) throw new Error(`${address} is redirected (${context.status})`);
      const router = createStaticRouter(handler.dataRoutes, context);
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
