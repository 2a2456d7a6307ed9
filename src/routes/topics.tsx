import { language } from '#messages/language.ts';
import { stories as storyCount, topicKinds } from '#messages/lists.ts';
import { pageTitleNumbered, topics } from '#messages/page.ts';
import { factSeparator } from '#messages/headlines.ts';
import * as messages from '#messages/topics-page.ts';
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

/** All topics of the edition, with the number of stories that each has. */
export function Component() {
  const { data: masthead } = useSuspenseQuery(mastheadQuery);
  const { data } = useSuspenseQuery(topicsQuery(pageNumber(useParams())));
  const title = data.page === 1 ? topics : pageTitleNumbered(topics, data.page);
  return (
    <Page masthead={masthead}>
      <PageMeta
        masthead={masthead}
        lang={language}
        title={title}
        description={messages.description(masthead.name)}
        address={topicsAddress(data.page)}
      />
      <header className="pt-8 pb-6">
        <PageHeading>
          <Label>{topics}</Label>
        </PageHeading>
        <p className="mt-3 font-sans text-label text-soft">
          <Label>{messages.topicCount(data.total)}</Label>
        </p>
      </header>
      {data.total === 0 ? (
        <p className="max-w-note border-t-3 border-strong py-6">
          <Label>{messages.noTopicsYet}</Label>
        </p>
      ) : (
        <ol className="headline-columns border-t-3 border-strong">
          {data.topics.map(({ slug, name, language: other, kind, stories }) => (
            <li key={slug} className="border-b border-rule">
              <PageLink to={topicAddress(slug)} className="headline" lang={other?.lang} dir={other?.dir}>
                <span className="block">{name}</span>{' '}
                <Label className="headline-note">
                  {[(kind && topicKinds[kind]) ?? [], storyCount(stories)].flat().join(factSeparator)}
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
