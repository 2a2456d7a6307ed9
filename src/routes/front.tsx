import { useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { FrontHeader } from '../components/front-page/FrontHeader.tsx';
import { FrontPageLayout } from '../components/front-page/FrontPageLayout.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { frontAddress } from '../edition/addresses.ts';
import { frontQuery, mastheadQuery } from '../queries/edition.ts';
import { ContinueReadingLater } from '../reader/reading/ContinueReadingLater.tsx';
import { clientContext } from '../queries/context.ts';
import { lazyRoute } from './lazy-route.ts';
import { loadQuery } from './load-query.ts';

/** Shows the front page of an edition that ranks its stories. Few editions need it, so it is in a file of its own. */
let RankedFrontPage: typeof FrontPageLayout | undefined;

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  await loadQuery(args, frontQuery);
  const front = args.context.get(clientContext).getQueryData(frontQuery.queryKey);
  if (front?.ranks !== undefined)
    ({ Component: RankedFrontPage } = await lazyRoute(
      () => import('../components/front-page/ranked/RankedFrontPage.tsx'),
    )());
  return null;
}

/** The front page. `memo` keeps it from rendering again while the router loads the next page. */
export const Component = memo(function FrontPage() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: front } = useSuspenseQuery(frontQuery);
  const Layout = front.ranks === undefined ? FrontPageLayout : (RankedFrontPage ?? FrontPageLayout);
  return (
    <Page masthead={masthead} header={<FrontHeader masthead={masthead} count={front.count} />}>
      <PageMeta masthead={masthead} description={masthead.description ?? masthead.name} address={frontAddress} />
      <Layout front={front} beside={<ContinueReadingLater />} />
    </Page>
  );
});
