import { compareText } from '../../text/compare-text.ts';
import type { FrontSlots, PressStory } from './edition.ts';
import { newestFirst } from './story-dates.ts';

/** The order that an editor sets in `edition.json`. */
export interface FrontOrder {
  /** The slug of the featured story. */
  readonly lead: string | undefined;
  /** The slugs of the stories that follow it. */
  readonly stories: readonly string[];
  /** The slugs of stories that have another place above the sections, so that none of them is featured. */
  readonly placed?: ReadonlySet<string>;
}

/**
 * Sorts an edition's stories: the featured one, the editor's choice, then the newest first, then those without a
 * date by headline. If the editor names no featured story, the most urgent story with text is featured that has no
 * other place and that nobody paid for; of several, the first.
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
  const withText = ordered.filter(({ facts }) => facts.hasText);
  const free = withText.filter(({ slug, sponsor }) => sponsor === undefined && !front.placed?.has(slug));
  // The sort is stable: of stories with the same urgency, the first stays first.
  const [first] = (free.length > 0 ? free : withText).toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
  return first === undefined ? ordered : [first, ...ordered.filter((story) => story !== first)];
}

/** The urgency of most stories (IPTC, NITF). */
export const normalUrgency = 5;

/** How urgent a story is. A story without an urgency is as urgent as most. */
export const urgencyOf = ({ urgency }: Pick<PressStory, 'urgency'>): number => urgency ?? normalUrgency;

/** All stories that have a place above the sections, besides the featured one. */
export const placedStories = (slots: FrontSlots): PressStory[] => Object.values(slots).flatMap((slot) => slot ?? []);
