import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import type { Card } from '../../edition/published.ts';
import { savedStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';
import { saveStory } from './save-story.ts';

/** Saves a story for later, or removes it from the saved stories. Hidden without scripts. */
export function SaveButton({ card, className = 'tool' }: { readonly card: Card; readonly className?: string }) {
  const isSaved = useRecord(savedStories, card.slug) !== undefined;
  return (
    <button
      type="button"
      data-needs-script=""
      className={`${className} noscript:hidden`}
      aria-label={isSaved ? messages.removeSavedHeadline(card.headline) : messages.saveHeadline(card.headline)}
      onClick={() => (isSaved ? savedStories.remove(card.slug) : saveStory(card))}
    >
      <Label key={String(isSaved)}>{isSaved ? messages.saved : messages.save}</Label>
    </button>
  );
}

/** The save button beside a headline in a list. */
export const CardSaveButton = ({ card }: { readonly card: Card }) => <SaveButton card={card} className="card-tool" />;
