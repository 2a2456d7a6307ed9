import type { Edition, FrontSlots, PressStory } from '../../model/edition.ts';
import { normalUrgency, placedStories, urgencyOf } from '../../model/running-order.ts';
import { standfirstOf } from '../story-cards.ts';
import { byRank } from './by-rank.ts';
import { pictureOf } from '../list-cards.ts';
import { pictureFirst } from './front-card.ts';

const fiveLength = 5;
const secondLength = 6;
/** If the build finds fewer stories than this for the five, it places none there. */
const leastFive = 3;
/** With fewer stories than this, besides the featured one, the build places none above the sections. */
const leastRanked = 9;

/**
 * Whether the front page ranks the stories of an edition. It does if the editor has placed stories on it. It also does
 * if there are enough stories, and at least half of them have two things: a date or an urgency, by which they can be
 * ranked, and a standfirst or a picture, so that more than the headline can be shown. In a small edition the picture of
 * the featured story is enough. Any other front page has the featured story, its related headlines and the sections.
 */
export function isRanked(edition: Edition): boolean {
  if (placedStories(edition.front).length > 0) return true;
  const others = edition.stories.filter((story) => story !== edition.lead);
  const ranked = others.filter((story) => isDatedOrUrgent(story) && isMoreThanHeadline(story));
  if (others.length < leastRanked) return edition.lead !== undefined && pictureOf(edition.lead) !== undefined;
  return ranked.length >= others.length / 2;
}

const isDatedOrUrgent = ({ urgency, datePublished }: PressStory): boolean =>
  urgency !== undefined || datePublished !== undefined;

const isMoreThanHeadline = (story: PressStory): boolean =>
  standfirstOf(story) !== undefined || pictureOf(story) !== undefined;

/**
 * Places stories above the sections: those that the editor has named, then by urgency, then the newest. Paid content
 * is placed only by the editor.
 * @returns no story twice, and not the featured one
 */
export function placeStories(edition: Edition): FrontSlots {
  const { front, lead } = edition;
  const taken = new Set<PressStory | undefined>([lead, ...placedStories(front)]);
  const candidates = edition.stories
    .filter((story) => !taken.has(story) && story.sponsor === undefined && isDatedOrUrgent(story))
    .toSorted(byRank(edition.frontStories));
  const take = (length: number, fits: (story: PressStory) => boolean): readonly PressStory[] => {
    const found = candidates.filter((story) => !taken.has(story) && fits(story)).slice(0, length);
    for (const story of found) taken.add(story);
    return found;
  };

  let { five, second } = front;
  if (five.length === 0 && candidates.length >= leastRanked) {
    five = take(fiveLength, ({ urgency, facts }) => urgency !== undefined && urgency < normalUrgency && facts.hasText);
    if (five.length < leastFive) {
      for (const story of five) taken.delete(story);
      five = [];
    }
  }
  if (second.length === 0 && candidates.length >= leastRanked)
    second = pictureFirst(take(secondLength, (story) => urgencyOf(story) <= normalUrgency));
  return { ...front, five, second };
}
