import { useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { SectionColumns } from '../components/front-page/SectionColumns.tsx';
import { Lead } from '../components/front-page/Lead.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { frontQuery, mastheadQuery } from '../queries/edition.ts';
import { ContinueReading } from '../reader/reading/ContinueReading.tsx';
import { loadQuery } from './load-query.ts';

export const loader = (args: LoaderFunctionArgs) => loadQuery(args, frontQuery);

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
      <ErrorBoundary name="The sections">
        <SectionColumns groups={front.groups} />
      </ErrorBoundary>
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
