import * as messages from '#messages/headlines.ts';
import { sectionAddress } from '../../edition/addresses.ts';
import type { Card, Link } from '../../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { Message } from '../Message.tsx';
import { SectionHeading } from '../SectionHeading.tsx';

/** Other headlines of a story's section, for stories with few related headlines. */
export function MoreHeadlines({ section, cards }: { readonly section: Link; readonly cards: readonly Card[] }) {
  return (
    <div role="navigation" aria-labelledby="more" className="not-first:mt-10" data-prefetch="in-view">
      <SectionHeading id="more" to={sectionAddress(section.slug)}>
        <Message of={messages.moreIn(<bdi>{section.name}</bdi>)} />
      </SectionHeading>
      <HeadlineList cards={cards} className="max-wide:headline-columns" />
    </div>
  );
}
