import { useEffect, useState } from 'react';
import { useRevalidator, useRouteError } from 'react-router';
import { isShell } from '../edition/page-state.ts';
import { afterPaint } from '../platform/after-layout.ts';
import { announce } from '../platform/announce.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { reloadPage } from '../platform/reload-page.ts';
import { UnusableFile } from '../queries/client.ts';
import { isMissing } from './is-missing.ts';
import { ErrorPage, type Failure } from './error-page.tsx';
import { mayReload } from './may-reload.ts';
import { Component as NotFound } from './not-found.tsx';
import { CodeNotLoaded } from '../components/code-not-loaded.ts';
import { reloadIfOnline } from './reload-if-online.ts';

function failureOf(error: unknown): Failure {
  if (error instanceof UnusableFile || error instanceof CodeNotLoaded) return 'unreadable';
  // `fetch` rejects with a TypeError if there was no response.
  if (error instanceof TypeError && /fetch|network|load/iu.test(error.message)) return 'offline';
  // The shell knows no addresses.
  return isMissing(error) ? 'offline' : 'broken';
}

/** The error page of every route: not found, or why the page can't be shown. */
export function RouteError() {
  const error = useRouteError();
  return isMissing(error) && !isShell(document) ? <Missing /> : <Failed error={error} />;
}

/** Loads the page as a document, which is complete without the data and scripts that failed, or else says why not. */
function Failed({ error }: { readonly error: unknown }) {
  const { revalidate, state } = useRevalidator();
  const [tries, setTries] = useState<'first' | 'again' | 'none'>(mayReload() ? 'first' : 'none');
  /** Why the document could not be loaded. */
  const [reason, setReason] = useState<Failure>();
  useEffect(() => {
    if (tries === 'none') return;
    void reloadIfOnline().then((result) => {
      if (result === 'reloads') return;
      setReason(result);
      setTries('none');
    });
  }, [tries]);
  useEffect(() => {
    if (reason === undefined) return undefined;
    // The page is shown only now, after the navigation has moved focus.
    return afterPaint(() => {
      document.querySelector('h1')?.focus({ preventScroll: true });
      announce(document.title);
    });
  }, [reason]);
  if (tries === 'first') return null;
  // The router requests data again, but neither scripts nor what it knows to be missing.
  const needsDocument = error instanceof CodeNotLoaded || isMissing(error);
  return (
    <ErrorPage
      failure={(needsDocument ? reason : undefined) ?? failureOf(error)}
      tryAgain={() => (needsDocument ? setTries('again') : void revalidate())}
      isTrying={tries === 'again' || state === 'loading'}
    />
  );
}

/**
 * For a page whose data file doesn't exist. The page may have moved since this document was loaded: loading its
 * address as a document lets the host redirect.
 */
function Missing() {
  const [reload] = useState(() => !isLoadedPage());
  useEffect(() => {
    if (reload) reloadPage();
  }, [reload]);
  return reload ? null : <NotFound />;
}
