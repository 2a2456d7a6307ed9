import type { ReactNode } from 'react';
import { storyAddress } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { actionOf } from './action-of.tsx';
import { CardFacts } from './CardFacts.tsx';
import { CardKicker } from './CardKicker.tsx';
import { PageLink } from '../PageLink.tsx';
import { rareParts } from '../rare-parts.ts';
import type { Slots } from '../slots-context.ts';

export interface StoryCardProps {
  readonly card: Card;
  /** Of the headline's element. */
  readonly id: string;
  readonly standfirst?: boolean;
  /** Whether the name of the section stands above headlines without a kicker. */
  readonly hasSection?: boolean;
  /** Comes last in the line of facts. */
  readonly note?: ReactNode;
  readonly Action?: Slots['CardAction'];
}

/**
 * A headline in a list. A small line below has its facts, such as its length, or that there is only a headline. It has
 * no hooks, since a page may have hundreds.
 */
export function StoryCard({ card, id, standfirst = false, hasSection = false, note, Action }: StoryCardProps) {
  const { lang, dir } = card.language ?? {};
  const { CardPicture } = rareParts;
  const picture = card.image && CardPicture && <CardPicture image={card.image} />;
  return (
    // The button is at the end of the line of facts, which runs in the headline's direction.
    <div className={picture ? 'pictured relative' : 'relative'} data-headline="" dir={dir}>
      <PageLink to={storyAddress(card.slug)} className="headline" lang={lang} dir={dir}>
        {/* The spaces keep words apart where there are no styles. */}
        {picture}
        <CardKicker card={card} hasSection={hasSection} />
        <span id={id}>{card.headline}</span>{' '}
        {standfirst && card.description !== undefined ? (
          <>
            <span className="mt-1 block font-normal text-soft">{card.description}</span>{' '}
          </>
        ) : null}
        <CardFacts card={card} hasButton={Action !== undefined} note={note} />
      </PageLink>
      {actionOf(Action, id)}
    </div>
  );
}
