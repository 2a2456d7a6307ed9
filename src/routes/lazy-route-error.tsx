import { useEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { withExport } from '../platform/with-export.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { mayReload } from './may-reload.ts';
import type { RouteError } from './route-error.tsx';

/** The error page; `unavailable` if its code can't be loaded, which browsers don't try again. */
let ErrorPage: typeof RouteError | 'unavailable' | undefined;

/**
 * Loads the code of the error page. The app does so once the first page is hydrated, since the connection may be gone
 * when an error has to be shown. Never rejects: without the code the document is loaded.
 * @returns whether the code is there
 */
export const loadErrorPage = (): Promise<boolean> =>
  import('./route-error.tsx').then(withExport('RouteError')).then(
    (loaded) => {
      ErrorPage = loaded.RouteError;
      return true;
    },
    () => {
      ErrorPage = 'unavailable';
      return false;
    },
  );

/** The error page of every route, whose code is loaded after the first page is hydrated. */
export function LazyRouteError() {
  const error = useRouteError();
  const [page, setPage] = useState(() => ErrorPage);
  useEffect(() => {
    if (page === undefined) void loadErrorPage().then(() => setPage(() => ErrorPage));
  }, [page]);
  const canReload = page === 'unavailable' && mayReload();
  useEffect(() => {
    if (canReload) reloadPage();
  }, [canReload]);
  if (page === undefined || canReload) return null;
  // The app puts back the loaded page.
  if (page === 'unavailable') throw error;
  const Page = page;
  return <Page />;
}
