import { language } from '#messages/language.ts';
import * as messages from '#messages/reader/controls.ts';
import { Label } from '../../components/Label.tsx';
import { storyHeadlineId } from '../../edition/addresses.ts';
import type { Card } from '../../edition/published.ts';
import { savedStories } from '../storage/collections.ts';
import { useRecord } from '../storage/use-collection.ts';
import { saveStory } from './save-story.ts';

/** Saves a story for later, or removes it from the saved stories. Hidden without scripts. */
export function SaveButton({ card }: { readonly card: Card }) {
  const isSaved = useRecord(savedStories, card.slug) !== undefined;
  return (
    <button
      type="button"
      data-needs-script=""
      className="tool noscript:hidden"
      aria-labelledby={`${isSaved ? 'unsave' : 'save'} ${storyHeadlineId}`}
      onClick={() => (isSaved ? savedStories.remove(card.slug) : saveStory(card))}
    >
      <Label key={String(isSaved)}>{isSaved ? messages.saved : messages.save}</Label>
    </button>
  );
}

/**
 * The save button beside a headline in a list, of a story that isn't saved. HeadlineTools follows the list.
 * A page may have hundreds of them, so the button itself has the language, and no `Label`.
 * @param headlineId of the element with the headline, which is a part of the button's name
 */
export const CardSaveButton = ({ headlineId }: { readonly headlineId: string }) => (
  <button
    type="button"
    data-needs-script=""
    className="card-tool save-tool noscript:hidden"
    aria-labelledby={`save ${headlineId}`}
    lang={language}
  >
    {messages.save}
  </button>
);

/**
 * The first words of the names of all save buttons, once for each page. The buttons' names also have headlines, which
 * may be in another language, so that they can't be texts of one attribute. These names aren't text on the page.
 */
export const SaveButtonNames = () => (
  <>
    <i id="save" role="note" hidden aria-label={messages.saveHeadline} lang={language} />
    <i id="unsave" role="note" hidden aria-label={messages.removeSavedHeadline} lang={language} />
  </>
);
