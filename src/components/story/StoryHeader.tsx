import type { ReactNode } from 'react';
import { factSeparator } from '#messages/headlines.ts';
import * as messages from '#messages/story.ts';
import { readableAddress, storyHeadlineId } from '../../edition/addresses.ts';
import { cardOf, type Story } from '../../edition/published.ts';
import { kickerOf } from '../Kicker.tsx';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { Message } from '../Message.tsx';
import { Name } from '../Name.tsx';
import { RichText } from '../RichText.tsx';
import { PageHeading } from '../page/PageHeading.tsx';

/** Section, headline, standfirst and facts of a story. Facts that the story leaves out are not shown. */
export function StoryHeader({
  story,
  address,
  code,
  tools,
}: {
  readonly story: Story;
  /** The story's public address, if it has one, for paper. */
  readonly address: string | undefined;
  /** The same address as a QR code. */
  readonly code: ReactNode;
  /** Buttons beside the facts. */
  readonly tools: ReactNode;
}) {
  const { lang, dir } = story.language ?? {};
  const kicker = kickerOf(cardOf(story), story.section);
  return (
    <header className={kicker ? undefined : 'pt-5'}>
      {code}
      {kicker}
      <PageHeading id={storyHeadlineId} lang={lang} dir={dir}>
        {story.headline}
      </PageHeading>
      {story.description && (
        <p className="mt-4 max-w-note text-standfirst text-soft text-pretty" lang={lang} dir={dir}>
          {story.standfirst === undefined ? story.description : <RichText content={story.standfirst} />}
        </p>
      )}
      <StoryFacts story={story} address={address} tools={tools} />
    </header>
  );
}

const row =
  'my-6 flex flex-wrap items-center gap-x-4 gap-y-1 border-y border-rule py-2 font-sans text-label text-soft ' +
  'print:mt-4 print:mb-5 print:border-t-0 print:pb-3';

function StoryFacts({
  story,
  address,
  tools,
}: {
  readonly story: Story;
  readonly address: string | undefined;
  readonly tools: ReactNode;
}) {
  const { authors, dateline, published, modified, text } = story;
  const hasFacts =
    authors.length > 0 || text.kind === 'full' || [dateline, published, modified].some((fact) => fact !== undefined);
  return (
    // Without scripts there are no buttons. If there are no facts either, the row is hidden.
    <ul className={hasFacts ? row : `${row} noscript:not-print:hidden`}>
      {authors.length === 0 ? null : (
        <li className="basis-full [&_a]:py-3.5">
          <Message of={messages.byAuthors(authors.map((author, i) => <Name key={i} of={author} />))} />
          {authors.map(({ jobTitle }) => jobTitle && `${factSeparator}${jobTitle}`)}
        </li>
      )}
      {dateline && <li>{dateline}</li>}
      {published && (
        <li>
          <LocalTime moment={published} />
        </li>
      )}
      {text.kind === 'headline-only' ? null : (
        <li className="print:hidden">
          <Label>{messages.minutesToRead(text.minutes)}</Label>
        </li>
      )}
      {modified && (
        <li>
          <Message of={messages.updated(<LocalTime moment={modified} since={published} />)} />
        </li>
      )}
      {address && (
        <li hidden className="basis-full print:block">
          <bdi>{readableAddress(address)}</bdi>
        </li>
      )}
      <li className="tools has-[input]:basis-full print:hidden">{tools}</li>
    </ul>
  );
}
