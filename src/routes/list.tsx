import { storySoFar } from '#messages/headlines.ts';
import { language } from '#messages/language.ts';
import * as messages from '#messages/lists.ts';
import { allStories, pageTitleNumbered } from '#messages/page.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { useParams } from 'react-router';
import { AuthorDetails } from '../components/headlines/AuthorDetails.tsx';
import { RelatedTopics } from '../components/headlines/RelatedTopics.tsx';
import { HeadlineList } from '../components/headlines/HeadlineList.tsx';
import { ListLead } from '../components/headlines/ListLead.tsx';
import { Label } from '../components/Label.tsx';
import { Message } from '../components/Message.tsx';
import { Page } from '../components/page/Page.tsx';
import { PageHeading } from '../components/page/PageHeading.tsx';
import { PageMeta } from '../components/page/PageMeta.tsx';
import { Pager } from '../components/Pager.tsx';
import { SectionHeading } from '../components/SectionHeading.tsx';
import { Timeline } from '../components/headlines/Timeline.tsx';
import { listAddress, type ListName } from '../edition/addresses.ts';
import type { Card } from '../edition/published.ts';
import { listQuery, mastheadQuery } from '../queries/edition.ts';
import { MarkAllRead } from '../reader/history/MarkAllRead.tsx';
import { listOf } from './lists.ts';
import { pageNumber } from './page-number.ts';

/** The screen of a list of headlines: of the edition, or of a section, a topic, an author or a series. */
export const listScreen = (kind: ListName['kind']) =>
  function Component() {
    const params = useParams();
    return <List list={listOf(kind, params)} page={pageNumber(params)} />;
  };

/** A page of a list. `memo` keeps it from rendering again while the router loads the next page. */
const List = memo(
  function List({ list, page }: { readonly list: ListName; readonly page: number }) {
    const { data: masthead } = useSuspenseQuery(mastheadQuery);
    const { data } = useSuspenseQuery(listQuery(list, page));
    const title = data.page === 1 ? data.name : pageTitleNumbered(data.name, data.page);
    const alongside = data.alongside ?? [];
    const isTimeline = list.kind === 'topic' && datedOf(data.cards).length >= minTimelineLength;
    const hasSidebar = isTimeline && alongside.length > 0;
    const kind = data.topicKind && messages.topicKinds[data.topicKind];
    return (
      <Page masthead={masthead} section={list.kind === 'section' ? list.slug : undefined}>
        <PageMeta
          masthead={masthead}
          title={title}
          lang={list.kind === 'headlines' ? language : data.language?.lang}
          description={data.description ?? messages.listDescription(title, data.total, masthead.name)}
          address={listAddress(list, data.page)}
        />
        <header className="pt-8 pb-6">
          {kind === undefined ? null : (
            <p className="mb-2 font-sans text-small font-semibold text-soft">
              <Label>{kind}</Label>
            </p>
          )}
          <PageHeading lang={data.language?.lang} dir={data.language?.dir}>
            {list.kind === 'headlines' ? <Label>{allStories}</Label> : data.name}
          </PageHeading>
          {data.jobTitle === undefined ? null : (
            <p className="mt-1 font-sans text-label text-soft" lang={data.language?.lang} dir={data.language?.dir}>
              {data.jobTitle}
            </p>
          )}
          {data.description === undefined ? null : (
            <p className="mt-4 max-w-note text-standfirst text-soft">{data.description}</p>
          )}
          <div className="mt-1 flex flex-wrap items-center gap-x-4 font-sans text-label text-soft">
            <p className="py-2">
              <Label>{messages.stories(data.total)}</Label>
            </p>
            {data.cards.length === 0 ? null : <MarkAllRead cards={data.cards} hasMore={data.pages > 1} />}
          </div>
          <AuthorDetails author={data} />
          {data.sameAs === undefined ? null : <SameAs name={data.name} lang={data.language?.lang} url={data.sameAs} />}
        </header>
        <div className={hasSidebar ? 'gap-x-18 wide:grid wide:grid-cols-[minmax(0,1fr)_21rem]' : undefined}>
          <div>
            {data.cards.length === 0 ? (
              <EmptyList />
            ) : isTimeline ? (
              <TopicHeadlines cards={data.cards} />
            ) : (
              <Headlines cards={data.cards} page={data.page} hasSection={list.kind !== 'section'} />
            )}
          </div>
          <RelatedTopics topics={alongside} isBeside={hasSidebar} />
        </div>
        <Pager addressOf={(number) => listAddress(list, number)} page={data.page} pages={data.pages} />
      </Page>
    );
  },
  (before, now) => listAddress(before.list, before.page) === listAddress(now.list, now.page),
);

interface HeadlinesProps {
  readonly cards: readonly Card[];
  /** The number of the page, from 1. */
  readonly page: number;
}

/** The headlines of a page. On the first, the first headline is large if it has a picture that isn't a portrait. */
function Headlines({ cards, page, hasSection = true }: HeadlinesProps & { readonly hasSection?: boolean }) {
  const first = page === 1 ? cards[0]?.image : undefined;
  const columns = cards.some(({ image }) => image !== undefined) ? 'pictured-columns' : 'headline-columns';
  return (
    <HeadlineList
      cards={cards}
      className={`${columns} border-t-3 border-t-strong`}
      standfirst
      hasSection={hasSection}
      Lead={first !== undefined && first.width > first.height ? ListLead : undefined}
    />
  );
}

/** The headlines of a topic: those with a date along a timeline, then the others. */
function TopicHeadlines({ cards }: Pick<HeadlinesProps, 'cards'>) {
  const undated = cards.filter(({ published }) => published === undefined);
  return (
    <>
      <section aria-labelledby="so-far">
        <SectionHeading id="so-far">
          <Label>{storySoFar}</Label>
        </SectionHeading>
        <Timeline cards={datedOf(cards)} standfirst />
      </section>
      {undated.length === 0 ? null : (
        <section aria-labelledby="undated" className="mt-10">
          <SectionHeading id="undated">
            <Label>{messages.withoutDate}</Label>
          </SectionHeading>
          <HeadlineList cards={undated} className="headline-columns" standfirst />
        </section>
      )}
    </>
  );
}

const datedOf = (cards: readonly Card[]) => cards.filter(({ published }) => published !== undefined);
/** Dated headlines that a timeline needs. */
const minTimelineLength = 2;

function SameAs({
  name,
  lang,
  url,
}: {
  readonly name: string;
  readonly lang: string | undefined;
  readonly url: string;
}) {
  return (
    <p className="font-sans text-label">
      <a href={url} rel="noopener noreferrer" className="inline-block py-3.25 link">
        <Message of={messages.topicAtHost(<bdi lang={lang}>{name}</bdi>, new URL(url).host)} />
      </a>
    </p>
  );
}

function EmptyList() {
  return (
    <p className="max-w-note border-t border-rule py-6">
      <Label>{messages.nothingHereYet}</Label>
    </p>
  );
}
