import type { ReactNode } from 'react';
import type { Card } from '../../edition/published.ts';
import { StoryCard } from './StoryCard.tsx';

/** A list of headlines with rules between them. */
export function HeadlineList<C extends Card>({
  cards,
  className = '',
  standfirst = false,
  note,
}: {
  readonly cards: readonly C[];
  readonly className?: string;
  readonly standfirst?: boolean;
  readonly note?: (card: C) => ReactNode;
}) {
  return (
    <ol className={`ruled-list ${className}`}>
      {cards.map((card) => (
        <li key={card.slug}>
          <StoryCard card={card} standfirst={standfirst} note={note?.(card)} />
        </li>
      ))}
    </ol>
  );
}
