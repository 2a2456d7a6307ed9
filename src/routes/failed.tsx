import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from 'react-router';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/Page.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/PageMeta.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { announce } from '../platform/announce.ts';
import { isLoadedPage } from '../platform/loaded-page.ts';
import { MissingFile, UnusableFile } from '../queries/client.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { Component as NotFound } from './not-found.tsx';
import { MissingScreen, openAsDocument } from './screen-file.ts';

/** Why a page could not be shown. */
type Failure = 'missing' | 'offline' | 'unreadable' | 'broken';

function failureOf(error: unknown): Failure {
  if (error instanceof MissingFile) return 'missing';
  if (isRouteErrorResponse(error) && error.status === 404) return 'missing';
  if (error instanceof UnusableFile) return 'unreadable';
  // `fetch` rejects with a TypeError when no answer came.
  if (error instanceof TypeError && /fetch|network|load/iu.test(error.message)) return 'offline';
  return 'broken';
}

const messages: Record<Exclude<Failure, 'missing'>, { heading: string; text: string }> = {
  offline: {
    heading: 'No connection',
    text: 'This page could not be fetched, and it is not kept on this device. It opens as soon as the connection is back.',
  },
  unreadable: {
    heading: 'This page arrived damaged',
    text: 'What came over the network could not be read. Trying again often helps; so does opening it as a full page.',
  },
  broken: {
    heading: 'This page could not be shown',
    text: 'Something in the page went wrong. Opening it as a full page shows the text in any case.',
  },
};

/** Stands in for a page that could not be shown, and says what to do. */
export function Failed() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (error instanceof MissingScreen) return <Unopened />;
  const failure = failureOf(error);
  return failure === 'missing' ? <Missing /> : <FailedPage failure={failure} tryAgain={() => void revalidate()} isTrying={state === 'loading'} />;
}

/** A page whose screen did not come is opened as a document: at once, and when the reader or the connection says so. */
function Unopened() {
  // A document that was loaded for it and lacks the file would do so again.
  const [trying, setTrying] = useState<'first' | 'again' | 'no'>(isLoadedPage() ? 'no' : 'first');
  useEffect(() => {
    if (trying === 'no') return;
    void openAsDocument().then((opens) => {
      if (!opens) setTrying('no');
    });
  }, [trying]);
  return trying === 'first' ? null : <FailedPage failure="offline" tryAgain={() => setTrying('again')} isTrying={trying === 'again'} />;
}

/**
 * A page that this document's links know and the edition does not have, or not any more. It may
 * have another address since the document was loaded: the host knows, and redirects.
 */
function Missing() {
  const [asked] = useState(() => !isLoadedPage());
  useEffect(() => {
    if (asked) location.reload();
  }, [asked]);
  return asked ? null : <NotFound />;
}

function FailedPage({ failure, tryAgain, isTrying }: {
  readonly failure: Exclude<Failure, 'missing'>;
  readonly tryAgain: () => void;
  readonly isTrying: boolean;
}) {
  const { data: masthead } = useQuery(mastheadQuery);
  const { pathname, search } = useLocation();
  const { heading, text } = messages[failure];

  // What happened last is said, or a reader who tries again would think that nothing did.
  const [tries, setTries] = useState<'none' | 'under way' | 'failed'>('none');
  if (isTrying && tries !== 'under way') setTries('under way');
  if (!isTrying && tries === 'under way') setTries('failed');

  const triedAgain = `Tried again: ${heading.toLowerCase()}.`;
  useEffect(() => {
    if (tries === 'failed') announce(triedAgain);
  }, [tries, triedAgain]);

  useEffect(() => {
    globalThis.addEventListener('online', tryAgain);
    return () => globalThis.removeEventListener('online', tryAgain);
  }, [tryAgain]);

  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} title={heading} description={text} />
      <div className="pt-10">
        <PageHeading>
          <Label>{heading}</Label>
        </PageHeading>
        <p className="mt-5 max-w-note text-standfirst text-pretty text-soft">
          <Label>{text}</Label>
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 font-sans text-label">
          <li>
            <button type="button" className="cursor-pointer py-3.25 link" onClick={tryAgain}>
              <Label key={String(isTrying)}>{isTrying ? 'Trying again…' : 'Try again'}</Label>
            </button>
          </li>
          {failure === 'offline' ? null : (
            <li>
              <a href={`${import.meta.env.BASE_URL}${`${pathname}${search}`.slice(1)}`} data-full-page className="inline-block py-3.25 link">
                <Label>Open it as a full page</Label>
              </a>
            </li>
          )}
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25 link">
              <Label>Go to the front page</Label>
            </PageLink>
          </li>
        </ul>
        {tries === 'failed' ? (
          <p className="font-sans text-label text-soft">
            <Label>{triedAgain}</Label>
          </p>
        ) : null}
      </div>
    </Page>
  );
}
