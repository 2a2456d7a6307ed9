import * as messages from '#messages/headlines.ts';
import { sectionAddress, topicAddress } from '../../edition/addresses.ts';
import type { Card, Link } from '../../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { Message } from '../Message.tsx';
import { nameOf, SectionHeading } from '../SectionHeading.tsx';

/** Other headlines on a story's topic, or of its section, for stories with few related headlines. */
export function MoreHeadlines({
  kind,
  of,
  cards,
}: {
  readonly kind: 'topic' | 'section';
  readonly of: Link;
  readonly cards: readonly Card[];
}) {
  const isTopic = kind === 'topic';
  return (
    <div role="navigation" aria-labelledby={kind} className="not-first:mt-10" data-prefetch="in-view">
      <SectionHeading id={kind} to={(isTopic ? topicAddress : sectionAddress)(of.slug)}>
        <Message of={(isTopic ? messages.moreOn : messages.moreIn)(nameOf(of))} />
      </SectionHeading>
      <HeadlineList cards={cards} className="max-wide:headline-columns" />
    </div>
  );
}
