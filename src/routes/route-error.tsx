import { useEffect, useState } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { isShell } from '../edition/page-state.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { MissingFile, UnusableFile } from '../queries/client.ts';
import { ErrorPage, type Failure } from './error-page.tsx';
import { Component as NotFound } from './not-found.tsx';
import { RouteNotLoaded } from './route-not-loaded.ts';
import { reloadIfOnline } from './reload-if-online.ts';

function failureOf(error: unknown): Failure | 'missing' {
  if (error instanceof MissingFile) return 'missing';
  if (isRouteErrorResponse(error) && error.status === 404) return 'missing';
  if (error instanceof UnusableFile) return 'unreadable';
  // `fetch` rejects with a TypeError if there was no response.
  if (error instanceof TypeError && /fetch|network|load/iu.test(error.message)) return 'offline';
  return 'broken';
}

/** The error page of every route: not found, or why the page can't be shown. */
export function RouteError() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (error instanceof RouteNotLoaded) return <ReloadPage />;
  const failure = failureOf(error);
  return failure === 'missing' ? (
    <Missing />
  ) : (
    <ErrorPage failure={failure} tryAgain={() => void revalidate()} isTrying={state === 'loading'} />
  );
}

/**
 * For a page whose screen's file didn't load: loads the page as a document, at once, then when the reader tries again
 * or the connection is back.
 */
function ReloadPage() {
  // If this document was loaded for this very page, loading it again would fail again. The offline shell was not.
  const [trying, setTrying] = useState<'first' | 'again' | 'no'>(isLoadedPage() && !isShell(document) ? 'no' : 'first');
  useEffect(() => {
    if (trying === 'no') return;
    void reloadIfOnline().then((opens) => {
      if (!opens) setTrying('no');
    });
  }, [trying]);
  return trying === 'first' ? null : (
    <ErrorPage failure="offline" tryAgain={() => setTrying('again')} isTrying={trying === 'again'} />
  );
}

/**
 * For a page whose data file doesn't exist. The page may have moved since this document was loaded: loading its
 * address as a document lets the host redirect. The offline shell knows no addresses at all.
 */
function Missing() {
  const [reload] = useState(() => !isLoadedPage() && !isShell(document));
  useEffect(() => {
    if (reload) reloadPage();
  }, [reload]);
  if (isShell(document)) return <ReloadPage />;
  return reload ? null : <NotFound />;
}
