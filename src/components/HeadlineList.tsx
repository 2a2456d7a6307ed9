import type { Card } from '../edition/published.ts';
import { StoryCard } from './StoryCard.tsx';

/** Headlines under one another, a rule above and below each. */
export function HeadlineList({ cards, className = '', standfirst = false }: {
  readonly cards: readonly Card[];
  readonly className?: string;
  readonly standfirst?: boolean;
}) {
  return (
    <ol className={`border-t border-rule ${className}`}>
      {cards.map((card) => (
        <li key={card.slug} className="break-inside-avoid border-b border-rule">
          <StoryCard card={card} standfirst={standfirst} />
        </li>
      ))}
    </ol>
  );
}
