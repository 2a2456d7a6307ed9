import { compareText } from '../../text/compare-text.ts';
import type { PressStory } from './edition.ts';
import { newestFirst } from './story-dates.ts';

/** What an editor decides about the order of stories. */
export interface FrontOrder {
  /** The slug of the featured story. */
  readonly lead: string | undefined;
  /** The slugs of what follows it. */
  readonly stories: readonly string[];
}

/**
 * The order of an edition's stories: the featured one, the editor's choice, then the newest first, then those
 * without a date by headline. Where the editor names no featured story, the first that has text leads.
 * @param language whose alphabet headlines are sorted by, as a BCP 47 tag
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
