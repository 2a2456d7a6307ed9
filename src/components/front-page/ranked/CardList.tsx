import { use, useId, useRef } from 'react';
import type { FrontCard as Card } from '../../../edition/front-ranks.ts';
import { SlotsContext } from '../../slots-context.ts';
import { FrontCard } from './FrontCard.tsx';

/** A list of headlines beside the featured story. */
export function CardList({ cards, className }: { readonly cards: readonly Card[]; readonly className: string }) {
  const { CardAction: Action, HeadlineTools } = use(SlotsContext);
  const list = useRef<HTMLOListElement>(null);
  const context = { Action, id: useId() };
  return (
    <>
      <ol ref={list} className={className}>
        {cards.map((card) => (
          <li key={card.slug}>
            <FrontCard card={card} context={context} kicker="kind" />
          </li>
        ))}
      </ol>
      {/* After the list, so that its effect finds the element. */}
      {HeadlineTools === undefined ? null : <HeadlineTools list={list} cards={cards} />}
    </>
  );
}
