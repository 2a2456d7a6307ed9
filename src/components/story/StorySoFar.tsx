import { topicAddress } from '../../edition/addresses.ts';
import type { SoFar } from '../../edition/published.ts';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { SectionHeading } from '../SectionHeading.tsx';
import { Timeline } from '../headlines/Timeline.tsx';

/** What led to a story, and what followed. */
export function StorySoFar({ soFar: { topic, cards, total }, slug }: { readonly soFar: SoFar; readonly slug: string }) {
  return (
    <nav aria-labelledby="so-far" className="not-first:mt-10" data-prefetch="in-view">
      <SectionHeading id="so-far">
        <Label>Story so far</Label>
      </SectionHeading>
      <Timeline cards={cards} current={slug} />
      <p className="font-sans text-label">
        <PageLink to={topicAddress(topic.slug)} className="inline-block py-3.25 link">
          <Label>
            <span>{`All ${total} on`}</span> <span dir="auto">{topic.name}</span>
          </Label>
        </PageLink>
      </p>
    </nav>
  );
}
