import { useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { FrontGroups } from '../components/front-page/FrontGroups.tsx';
import { Lead } from '../components/front-page/Lead.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { Region } from '../components/Region.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { frontQuery, mastheadQuery } from '../queries/edition.ts';
import { ContinueReading } from '../reader/place/ContinueReading.tsx';
import { load } from './load.ts';

export const loader = (args: LoaderFunctionArgs) => load(args, frontQuery);

/**
 * The front page: the featured story, its related headlines, the sections. Kept as it is while
 * the router is busy with the next page.
 */
export const Component = memo(function FrontPage() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: front } = useSuspenseQuery(frontQuery);
  return (
    <Page masthead={masthead} front aboveNameplate={<ContinueReading />}>
      <PageMeta masthead={masthead} description={masthead.description ?? masthead.name} address={frontAddress} />
      {front.lead === undefined ? <EmptyEdition /> : <Lead lead={front.lead} />}
      <Region name="The sections">
        <FrontGroups groups={front.groups} />
      </Region>
    </Page>
  );
});

function EmptyEdition() {
  return (
    <p className="max-w-note py-12 text-standfirst">
      There are no stories in this edition yet. The first one will appear here as soon as it is published.
    </p>
  );
}
