import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { saveStory } from './save-story.ts';
import { savedStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';

/** Saves a story for later, or takes it out again. */
export function SaveButton({ card, className = 'tool' }: { readonly card: Card; readonly className?: string }) {
  const isSaved = useRecord(savedStories, card.slug) !== undefined;
  return (
    // Nothing that needs a script is shown where none will run.
    <button
      type="button"
      data-needs-script=""
      className={`${className} noscript:hidden`}
      aria-label={isSaved ? `Remove from saved: ${card.headline}` : `Save: ${card.headline}`}
      onClick={() => (isSaved ? savedStories.remove(card.slug) : saveStory(card))}
    >
      <Label key={String(isSaved)}>{isSaved ? 'Saved' : 'Save'}</Label>
    </button>
  );
}

/** As it stands beside a headline in a list. */
export const CardSaveButton = ({ card }: { readonly card: Card }) => <SaveButton card={card} className="card-tool" />;
