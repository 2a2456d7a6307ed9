import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { Label } from '../components/Label.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageLink } from '../components/PageLink.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { Pager } from '../components/Pager.tsx';
import { topicAddress, topicsAddress } from '../edition/addresses.ts';
import { mastheadQuery, topicsQuery } from '../queries/edition.ts';
import { loadQuery } from './load-query.ts';
import { pageNumber } from './page-number.ts';

export const loader = (args: LoaderFunctionArgs) => loadQuery(args, topicsQuery(pageNumber(args.params)));

/** Everyone and everything that the edition's stories are about. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data } = useSuspenseQuery(topicsQuery(pageNumber(useParams())));
  const title = data.page === 1 ? 'Topics' : `Topics, page ${data.page}`;
  return (
    <Page masthead={masthead}>
      <PageMeta
        masthead={masthead}
        title={title}
        description={`The people, places and subjects of ${masthead.name}.`}
        address={topicsAddress(data.page)}
      />
      <header className="pt-8 pb-6">
        <PageHeading lang="en">Topics</PageHeading>
        <p className="mt-3 font-sans text-label text-soft">
          <Label>{data.total === 1 ? '1 topic' : `${data.total} topics`}</Label>
        </p>
      </header>
      {data.total === 0 ? (
        <p className="max-w-note border-t-3 border-strong py-6">
          <Label>No story of this edition names a topic yet. The front page has what is new.</Label>
        </p>
      ) : (
        <ol className="headline-columns border-t-3 border-strong">
          {data.topics.map(({ slug, name, kind, stories }) => (
            <li key={slug} className="border-b border-rule">
              <PageLink to={topicAddress(slug)} className="headline">
                <span className="block">{name}</span>
                <Label className="headline-note">
                  {[
                    ...(kind === undefined || kind === 'Thing' ? [] : [kind]),
                    stories === 1 ? '1 headline' : `${stories} headlines`,
                  ].join(', ')}
                </Label>
              </PageLink>
            </li>
          ))}
        </ol>
      )}
      <Pager addressOf={topicsAddress} page={data.page} pages={data.pages} />
    </Page>
  );
}
