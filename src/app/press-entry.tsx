import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { notFoundAddress, offlineAddress } from '../edition/addresses.ts';
import { createQueryClient, type ReadJson } from '../queries/client.ts';
import { contextWith } from '../queries/context.ts';
import { routes } from './routes.tsx';
import { stateElement, type PageState } from './state.ts';

/** A page in the parts that the template puts together. */
export interface RenderedPage {
  readonly status: number;
  /** Document metadata, for the head. */
  readonly head: string;
  /** The page itself, for the body. */
  readonly page: string;
  /** The data it was made of, for the browser to take over with. */
  readonly state: string;
}

export interface Renderer {
  /**
   * @param address of a page, below the base
   * @param readJson gives the data files that the page is made of
   * @throws what a screen throws, other than that its data is missing
   */
  render(address: string, readJson: ReadJson): Promise<RenderedPage>;
}

/** The shell's first element: what React writes before it belongs into the document's head. */
const pageStart = '<div class=';

/**
 * Renders pages as the browser would show them.
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
      if (context instanceof Response) throw new Error(`${address} leads elsewhere (${context.status})`);
      const router = createStaticRouter(handler.dataRoutes, context);
      const html = renderToString(
        <QueryClientProvider client={client}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </QueryClientProvider>,
      );
      client.clear();
      const start = html.indexOf(pageStart);
      const missing = context.errors !== null || address === notFoundAddress;
      // The shell is the same in every edition with these sections and scripts, and no page's data is its own.
      const state: PageState = address === offlineAddress ? [] : [...read];
      return {
        status: missing ? 404 : 200,
        head: html.slice(0, start),
        page: html.slice(start),
        state: stateElement(state),
      };
    },
  };
}
