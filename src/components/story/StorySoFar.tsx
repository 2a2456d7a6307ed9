import * as messages from '#messages/headlines.ts';
import { topicAddress } from '../../edition/addresses.ts';
import type { SoFar } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { Message } from '../Message.tsx';
import { PageLink } from '../PageLink.tsx';
import { SectionHeading } from '../SectionHeading.tsx';
import { Timeline } from '../headlines/Timeline.tsx';

/** The dated stories of a topic before and after a story. */
export function StorySoFar({ soFar: { topic, cards, total }, slug }: { readonly soFar: SoFar; readonly slug: string }) {
  return (
    <div role="navigation" aria-labelledby="so-far" className="not-first:mt-10" data-prefetch="in-view">
      <SectionHeading id="so-far">
        <Label>{messages.storySoFar}</Label>
      </SectionHeading>
      <Timeline cards={cards} current={slug} />
      <p className="font-sans text-label">
        <PageLink to={topicAddress(topic.slug)} className="inline-block py-3.25 link">
          <Message of={messages.allOnTopic(total, <bdi lang={topic.language?.lang}>{topic.name}</bdi>)} />
        </PageLink>
      </p>
    </div>
  );
}
