import { language } from '#messages/language.ts';
import * as messages from '#messages/failures.ts';
import { goToFrontPage, tryAgain as tryAgainLabel } from '#messages/page.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { announce } from '../platform/announce.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { AvailableOffline } from './available-offline.tsx';

/** Why a page that exists can't be shown: no connection, data that can't be read, or an error in the code. */
export type Failure = keyof typeof messages.failures;

/** Explains why a page can't be shown and what to do; without a connection, lists stories that open without one. */
export function ErrorPage({
  failure,
  tryAgain,
  isTrying,
  className = '',
}: {
  readonly failure: Failure;
  readonly tryAgain: () => void;
  readonly isTrying: boolean;
  readonly className?: string;
}) {
  const { data: masthead } = useQuery(mastheadQuery);
  const { pathname, search } = useLocation();
  const { heading, explanation } = messages.failures[failure];
  const triedAgain = messages.triedAgain(heading);

  // Says that another try failed: otherwise nothing would seem to happen.
  const [tries, setTries] = useState<'none' | 'under way' | 'failed'>('none');
  if (isTrying && tries !== 'under way') setTries('under way');
  if (!isTrying && tries === 'under way') setTries('failed');

  useEffect(() => {
    if (tries === 'failed') announce(triedAgain);
  }, [tries, triedAgain]);

  useEffect(() => {
    globalThis.addEventListener('online', tryAgain);
    return () => globalThis.removeEventListener('online', tryAgain);
  }, [tryAgain]);

  return (
    <Page masthead={masthead}>
      <PageMeta masthead={masthead} lang={language} title={heading} description={explanation} />
      <div className={`pt-10 ${className}`}>
        <PageHeading>
          <Label>{heading}</Label>
        </PageHeading>
        <p className="mt-5 max-w-note text-standfirst text-pretty text-soft">
          <Label>{explanation}</Label>
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 font-sans text-label">
          <li>
            <button type="button" data-needs-script="" className="cursor-pointer py-3.25 link" onClick={tryAgain}>
              <Label key={String(isTrying)}>{isTrying ? messages.tryingAgain : tryAgainLabel}</Label>
            </button>
          </li>
          {failure === 'offline' ? null : (
            <li>
              <a
                href={`${import.meta.env.BASE_URL}${`${pathname}${search}`.slice(1)}`}
                data-full-page
                className="inline-block py-3.25 link"
              >
                <Label>{messages.openFullPage}</Label>
              </a>
            </li>
          )}
          <li>
            <PageLink to={frontAddress} className="inline-block py-3.25 link">
              <Label>{goToFrontPage}</Label>
            </PageLink>
          </li>
        </ul>
        {tries === 'failed' ? (
          <p className="font-sans text-label text-soft">
            <Label>{triedAgain}</Label>
          </p>
        ) : null}
        {failure === 'offline' ? <AvailableOffline /> : null}
      </div>
    </Page>
  );
}
