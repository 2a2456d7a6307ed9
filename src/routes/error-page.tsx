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

/** Why a page could not be shown, other than that there is none. */
export type Failure = 'offline' | 'unreadable' | 'broken';

const messages: Record<Failure, { heading: string; text: string }> = {
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

/** Says why a page is not there, and what can be done; without a connection, what can be read. */
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
      <div className={`pt-10 ${className}`}>
        <PageHeading>
          <Label>{heading}</Label>
        </PageHeading>
        <p className="mt-5 max-w-note text-standfirst text-pretty text-soft">
          <Label>{text}</Label>
        </p>
        <ul className="mt-4 flex flex-wrap gap-x-6 font-sans text-label">
          <li>
            <button type="button" data-needs-script="" className="cursor-pointer py-3.25 link" onClick={tryAgain}>
              <Label key={String(isTrying)}>{isTrying ? 'Trying again…' : 'Try again'}</Label>
            </button>
          </li>
          {failure === 'offline' ? null : (
            <li>
              <a
                href={`${import.meta.env.BASE_URL}${`${pathname}${search}`.slice(1)}`}
                data-full-page
                className="inline-block py-3.25 link"
              >
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
        {failure === 'offline' ? <AvailableOffline /> : null}
      </div>
    </Page>
  );
}
