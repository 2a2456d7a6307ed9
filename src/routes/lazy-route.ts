import type { ComponentType } from 'react';
import { withExport } from '../platform/with-export.ts';
import { loadErrorPage } from './lazy-route-error.tsx';
import { RouteNotLoaded } from './route-not-loaded.ts';

/**
 * A route's `lazy` function for a screen that is in a file of its own, fetched when it is opened.
 * @throws RouteNotLoaded when the file can't be fetched, or is damaged
 */
export const lazyRoute =
  <T extends { readonly Component: ComponentType }>(fetchScreen: () => Promise<T>) =>
  (): Promise<T> =>
    fetchScreen()
      .then(withExport('Component'))
      .catch(async (cause: unknown) => {
        await loadErrorPage();
        throw new RouteNotLoaded('the file of a route did not load', { cause });
      });
