import type { ReactNode } from 'react';
import * as messages from '#messages/headlines.ts';
import type { RelatedCard } from '../../edition/published.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { Label } from '../Label.tsx';
import { SectionHeading } from '../SectionHeading.tsx';
import { RelatedReason } from './RelatedReason.tsx';

/**
 * The sidebar of a story: related headlines with the reason for each, then other versions of the same story.
 * On a phone it follows the text.
 */
export function RelatedHeadlines({
  cards,
  more,
}: {
  readonly cards: readonly RelatedCard[];
  readonly more?: ReactNode;
}) {
  if (cards.length === 0) return null;
  const versions = cards.filter(({ why }) => why?.kind === 'version');
  const others = cards.filter((card) => !versions.includes(card));
  const note = (card: RelatedCard) => <RelatedReason card={card} />;
  return (
    <aside aria-labelledby="related" data-prefetch="in-view">
      <SectionHeading id="related">
        <Label>{messages.relatedHeadlines}</Label>
      </SectionHeading>
      {others.length === 0 ? null : <HeadlineList cards={others} className="max-wide:headline-columns" note={note} />}
      {versions.length === 0 ? null : (
        <>
          <h3 className={`mb-3 font-sans text-small font-semibold text-soft ${others.length === 0 ? '' : 'mt-6'}`}>
            <Label>{messages.anotherVersion}</Label>
          </h3>
          <HeadlineList cards={versions} className="max-wide:headline-columns" />
        </>
      )}
      {more}
    </aside>
  );
}
