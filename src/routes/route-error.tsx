import { useEffect, useState } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { isLoadedPage, isShell } from '../platform/loaded-page.ts';
import { MissingFile, UnusableFile } from '../queries/client.ts';
import { ErrorPage, type Failure } from './error-page.tsx';
import { Component as NotFound } from './not-found.tsx';
import { RouteNotLoaded } from './lazy-route.ts';
import { reloadIfOnline } from './reload-if-online.ts';

function failureOf(error: unknown): Failure | 'missing' {
  if (error instanceof MissingFile) return 'missing';
  if (isRouteErrorResponse(error) && error.status === 404) return 'missing';
  if (error instanceof UnusableFile) return 'unreadable';
  // `fetch` rejects with a TypeError when no answer came.
  if (error instanceof TypeError && /fetch|network|load/iu.test(error.message)) return 'offline';
  return 'broken';
}

/** Stands in for a page that could not be shown, and says what to do. */
export function RouteError() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (error instanceof RouteNotLoaded) return <Unopened />;
  const failure = failureOf(error);
  return failure === 'missing' ? (
    <Missing />
  ) : (
    <ErrorPage failure={failure} tryAgain={() => void revalidate()} isTrying={state === 'loading'} />
  );
}

/** A page whose screen did not come is opened as a document: at once, and when the reader or the connection says so. */
function Unopened() {
  // A document that was loaded for it and lacks the file would do so again; a shell was loaded for want of one.
  const [trying, setTrying] = useState<'first' | 'again' | 'no'>(isLoadedPage() && !isShell() ? 'no' : 'first');
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
 * A page that this document's links know and the edition does not have, or not any more. It may
 * have another address since the document was loaded: the host knows, and redirects. A shell knows
 * of no page at all.
 */
function Missing() {
  const [asked] = useState(() => !isLoadedPage() && !isShell());
  useEffect(() => {
    if (asked) location.reload();
  }, [asked]);
  if (isShell()) return <Unopened />;
  return asked ? null : <NotFound />;
}
