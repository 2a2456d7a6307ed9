import { useSuspenseQuery } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { listAddress } from '../edition/addresses.ts';
import { hasWords } from '../search-engine/question.ts';
import { mastheadQuery } from '../queries/edition.ts';
import { searchPageQuery } from '../queries/search.ts';
import { Search } from '../search/Search.tsx';
import { useQuestion } from '../search/use-question.ts';
import { loadQuery } from './load-query.ts';

export const loader = (args: LoaderFunctionArgs) => loadQuery(args, searchPageQuery);

/** Search: a question, and the stories that answer it. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data: page } = useSuspenseQuery(searchPageQuery);
  const asked = useQuestion();
  return (
    <Page masthead={masthead}>
      <PageMeta
        masthead={masthead}
        title={hasWords(asked.question) ? `${asked.question.text.trim()}, search` : 'Search'}
        description={`Search in the stories of ${masthead.name}.`}
      />
      <div className="pt-8">
        <PageHeading>
          <Label>Search</Label>
        </PageHeading>
        <WithoutScripts />
        <ErrorBoundary name="Search">
          <Search asked={asked} masthead={masthead} page={page} />
        </ErrorBoundary>
      </div>
    </Page>
  );
}

/** A page without scripts can look nothing up: it says so, and what else leads to stories. */
function WithoutScripts() {
  return (
    <p className="mt-5 hidden max-w-note text-body text-soft noscript:block">
      <Label>
        <span>
          Searching takes scripts, which are switched off in this browser: words are looked up on your own device.
          Without them, the sections above and the topics below lead to every story, and{' '}
        </span>
        <PageLink to={listAddress({ kind: 'headlines' })} className="link">
          all headlines
        </PageLink>
        <span> can be searched with the browser’s own search in a page.</span>
      </Label>
    </p>
  );
}
