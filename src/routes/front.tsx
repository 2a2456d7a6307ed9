import { useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { FrontPageLayout } from '../components/front-page/FrontPageLayout.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { frontQuery, mastheadQuery } from '../queries/edition.ts';
import { ContinueReading } from '../reader/reading/ContinueReading.tsx';
import { loadQuery } from './load-query.ts';

export const loader = (args: LoaderFunctionArgs) => loadQuery(args, frontQuery);

/** The front page. `memo` keeps it from rendering again while the router loads the next page. */
export const Component = memo(function FrontPage() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: front } = useSuspenseQuery(frontQuery);
  return (
    <Page masthead={masthead} front aboveNameplate={<ContinueReading />}>
      <PageMeta masthead={masthead} description={masthead.description ?? masthead.name} address={frontAddress} />
      <FrontPageLayout front={front} />
    </Page>
  );
});
