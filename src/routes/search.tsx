import { language } from '#messages/language.ts';
import * as messages from '#messages/search-page.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { Parts } from '../components/Parts.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { listAddress } from '../edition/addresses.ts';
import { hasTerms } from '../search-engine/query.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { searchPageQuery } from '../queries/search.ts';
import { Search } from '../search/Search.tsx';
import { useSearchQuery } from '../search/use-search-query.ts';
import { loadQuery } from './load-query.ts';

export const loader = (args: LoaderFunctionArgs) => loadQuery(args, searchPageQuery);

/** The search page: field, filters and results. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: page } = useSuspenseQuery(searchPageQuery);
  const controls = useSearchQuery();
  return (
    <Page masthead={masthead}>
      <PageMeta
        masthead={masthead}
        lang={language}
        title={hasTerms(controls.query) ? messages.searchFor(controls.query.text.trim()) : messages.search}
        description={messages.description(masthead.name)}
      />
      <div className="pt-8">
        <PageHeading>
          <Label>{messages.search}</Label>
        </PageHeading>
        <NeedsJavaScript />
        <ErrorBoundary isOfApp>
          <Search controls={controls} masthead={masthead} page={page} />
        </ErrorBoundary>
      </div>
    </Page>
  );
}

/** Shown without scripts: search runs in the browser, so other ways to stories are named. */
function NeedsJavaScript() {
  return (
    <p className="mt-5 hidden max-w-note text-body text-soft noscript:block">
      <Label>
        <Parts of={messages.needsJavaScript(linkToAllStories)} />
      </Label>
    </p>
  );
}

const linkToAllStories = (text: string) => (
  <PageLink to={listAddress({ kind: 'headlines' })} className="link">
    {text}
  </PageLink>
);
