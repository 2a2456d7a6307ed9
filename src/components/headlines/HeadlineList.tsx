import { use, useId, useRef, type ComponentType, type ReactNode } from 'react';
import type { Card } from '../../edition/published.ts';
import { SlotsContext } from '../slots-context.ts';
import { StoryCard, type StoryCardProps } from './StoryCard.tsx';
import { useFirstCount } from './use-first-cards.ts';

/** A list of headlines with rules between them. */
export function HeadlineList<C extends Card>({
  cards: all,
  className = '',
  standfirst = false,
  hasSection = false,
  note,
  Lead,
}: {
  readonly cards: readonly C[];
  readonly className?: string;
  readonly standfirst?: boolean;
  /** Whether the name of the section stands above headlines without a kicker. */
  readonly hasSection?: boolean;
  readonly note?: (card: C) => ReactNode;
  /** Shows the first headline, as wide as the list. */
  readonly Lead?: ComponentType<StoryCardProps> | undefined;
}) {
  const { CardAction, HeadlineTools } = use(SlotsContext);
  const count = useFirstCount(all);
  const cards = count < all.length ? all.slice(0, count) : all;
  const list = useRef<HTMLOListElement>(null);
  const id = useId();
  return (
    <>
      <ol ref={list} className={`ruled-list ${className}`}>
        {cards.map((card, i) => {
          const Headline = (i === 0 && Lead) || StoryCard;
          return (
            <li key={card.slug}>
              <Headline
                card={card}
                id={`${id}${i}`}
                standfirst={standfirst}
                hasSection={hasSection}
                note={note?.(card)}
                Action={CardAction}
              />
            </li>
          );
        })}
      </ol>
      {/* After the list, so that its effect finds the element. */}
      {HeadlineTools === undefined ? null : <HeadlineTools list={list} cards={cards} />}
    </>
  );
}
