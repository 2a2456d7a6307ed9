import type { ComponentType } from 'react';
import { CodeNotLoaded } from '../components/code-not-loaded.ts';
import { withExport } from '../platform/with-export.ts';
import { loadErrorPage } from './lazy-route-error.tsx';

/**
 * A route's `lazy` function for a screen that is in a file of its own, fetched when it is opened. All such screens use
 * code of the file that has the error page too.
 * @throws CodeNotLoaded when one of the files can't be fetched, or is damaged
 */
export const lazyRoute =
  <T extends { readonly Component: ComponentType<never> }>(fetchScreen: () => Promise<T>) =>
  async (): Promise<T> => {
    const errorPage = loadErrorPage();
    const screen = await fetchScreen()
      .then(withExport('Component'))
      .catch((cause: unknown) => new CodeNotLoaded('a screen did not load', { cause }));
    if (!(await errorPage)) throw new CodeNotLoaded('the error page did not load');
    if (screen instanceof CodeNotLoaded) throw screen;
    return screen;
  };
