import type { PressStory } from '../../model/edition.ts';
import { urgencyOf } from '../../model/running-order.ts';
import { newestFirst } from '../../model/story-dates.ts';

/**
 * Sorts stories by their rank on the front page: the editor's choice, then by urgency, then the newest.
 * @param chosen the slugs of the editor's choice, in its order
 * @returns a comparison for `toSorted`
 */
export function byRank(chosen: readonly string[]): (a: PressStory, b: PressStory) => number {
  const order = new Map(chosen.map((slug, i) => [slug, i]));
  const orderOf = ({ slug }: PressStory) => order.get(slug) ?? order.size;
  return (a, b) => orderOf(a) - orderOf(b) || urgencyOf(a) - urgencyOf(b) || newestFirst(a, b);
}
