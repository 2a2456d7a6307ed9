import { compareText } from '../../text/compare-text.ts';
import type { PressStory } from './edition.ts';
import { newestFirst } from './story-dates.ts';

/** The order that an editor sets in `edition.json`. */
export interface FrontOrder {
  /** The slug of the featured story. */
  readonly lead: string | undefined;
  /** The slugs of the stories that follow it. */
  readonly stories: readonly string[];
}

/**
 * Sorts an edition's stories: the featured one, the editor's choice, then the newest first, then those without a
 * date by headline. If the editor names no featured story, the first story with text is featured.
 * @param language a BCP 47 tag: headlines are sorted by its alphabet
 */
export function runningOrder(stories: readonly PressStory[], front: FrontOrder, language: string): PressStory[] {
  const { lead } = front;
  const chosen = new Set(lead === undefined ? front.stories : [lead, ...front.stories]);
  const ranks = new Map([...chosen].map((slug, rank) => [slug, rank]));
  const rankOf = ({ slug }: PressStory) => ranks.get(slug) ?? ranks.size;
  const collator = new Intl.Collator(language);
  const ordered = stories.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      newestFirst(a, b) ||
      collator.compare(a.headline, b.headline) ||
      compareText(a.slug, b.slug),
  );
  if (lead !== undefined) return ordered;
  const first = ordered.find(({ body }) => body.length > 0);
  return first === undefined ? ordered : [first, ...ordered.filter((story) => story !== first)];
}
