import { use, useId, type ReactNode } from 'react';
import * as messages from '#messages/headlines.ts';
import { storyAddress } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { CardDate } from './CardDate.tsx';
import { Label } from '../Label.tsx';
import { PageLink } from '../PageLink.tsx';
import { SlotsContext } from '../slots-context.ts';

/** A headline in a list. A small line below has its facts, such as its length, or that there is only a headline. */
export function StoryCard({
  card,
  standfirst = false,
  note,
}: {
  readonly card: Card;
  readonly standfirst?: boolean;
  /** Comes last in the line of facts. */
  readonly note?: ReactNode;
}) {
  const { CardNote, CardAction } = use(SlotsContext);
  const { lang, dir } = card.language ?? {};
  const id = useId();
  return (
    // The button is at the end of the line of facts, which runs in the headline's direction.
    <div className="relative" data-headline="" dir={dir}>
      <PageLink to={storyAddress(card.slug)} className="headline" lang={lang} dir={dir}>
        {/* The spaces keep words apart where there are no styles. */}
        <span id={id}>{card.headline}</span>{' '}
        {standfirst && card.description !== undefined ? (
          <>
            <span className="mt-1 block font-normal text-soft">{card.description}</span>{' '}
          </>
        ) : null}
        <span className={CardAction === undefined ? 'headline-note' : 'headline-note pe-18'}>
          <Label>
            {card.text.kind === 'headline-only' ? messages.headlineOnly : messages.minutes(card.text.minutes)}
          </Label>
          {CardNote === undefined ? null : <CardNote card={card} />}
          <CardDate card={card} />
          {note}
        </span>
      </PageLink>
      {CardAction === undefined ? null : (
        <>
          {' '}
          <CardAction card={card} headlineId={id} />
        </>
      )}
    </div>
  );
}
