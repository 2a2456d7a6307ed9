import type { ReactNode } from 'react';
import * as messages from '#messages/story.ts';
import { readableAddress, storyHeadlineId } from '../../edition/addresses.ts';
import type { Language, Story } from '../../edition/published.ts';
import { Kicker } from '../Kicker.tsx';
import { Label } from '../Label.tsx';
import { LocalTime } from '../LocalTime.tsx';
import { Message } from '../Message.tsx';
import { Name } from '../Name.tsx';
import { PageHeading } from '../page/PageHeading.tsx';

/** Section, headline, standfirst and facts of a story. Facts that the story leaves out are not shown. */
export function StoryHeader({
  story,
  pageLanguage,
  address,
  code,
  tools,
}: {
  readonly story: Story;
  /** The language of the page around the story. */
  readonly pageLanguage: Language;
  /** The story's public address, if it has one, for paper. */
  readonly address: string | undefined;
  /** The same address as a QR code. */
  readonly code: ReactNode;
  /** Buttons beside the facts. */
  readonly tools: ReactNode;
}) {
  const { lang, dir } = story.language ?? {};
  return (
    <header className={story.section === undefined ? 'pt-5' : undefined}>
      {code}
      {story.section === undefined ? null : (
        <Kicker section={story.section} language={story.language === undefined ? undefined : pageLanguage} />
      )}
      <PageHeading id={storyHeadlineId} lang={lang} dir={dir}>
        {story.headline}
      </PageHeading>
      {story.description === undefined ? null : (
        <p className="mt-4 max-w-note text-standfirst text-soft text-pretty" lang={lang} dir={dir}>
          {story.description}
        </p>
      )}
      <StoryFacts story={story} address={address} tools={tools} />
    </header>
  );
}

const row =
  'my-6 flex flex-wrap items-center gap-x-6 border-y border-rule py-1 font-sans text-label text-soft ' +
  '*:min-h-11 *:content-center print:mt-4 print:mb-5 print:border-t-0 print:pb-3 print:*:min-h-0';

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
    <ul className={`${row} ${hasFacts ? '' : 'noscript:not-print:hidden'}`}>
      {authors.length === 0 ? null : (
        <li className="max-wide:basis-full">
          <Message of={messages.byAuthors(authors.map((author, i) => <Name key={i} of={author} />))} />
        </li>
      )}
      {dateline === undefined ? null : <li>{dateline}</li>}
      {published === undefined ? null : (
        <li>
          <LocalTime moment={published} />
        </li>
      )}
      {modified === undefined ? null : (
        <li>
          <Message of={messages.updated(<LocalTime moment={modified} />)} />
        </li>
      )}
      {text.kind === 'headline-only' ? null : (
        <li className="print:hidden">
          <Label>{messages.minutesToRead(text.minutes)}</Label>
        </li>
      )}
      {address === undefined ? null : (
        <li hidden className="basis-full print:block">
          <bdi>{readableAddress(address)}</bdi>
        </li>
      )}
      <li className="tools has-[input]:basis-full print:hidden">{tools}</li>
    </ul>
  );
}
