import type { FrontCard } from '../../../edition/front-ranks.ts';
import type { PressStory } from '../../model/edition.ts';
import { omitUndefined } from '../../model/omit-undefined.ts';
import { clockOf, pictureOf, type Zone } from '../list-cards.ts';
import { standfirstOf, type CardOf } from '../story-cards.ts';

/** What a place on the front page shows of a story, besides its headline. */
export interface CardParts {
  readonly size: FrontCard['size'];
  readonly hasStandfirst?: boolean;
  readonly hasPicture?: boolean;
}

/**
 * Puts the first story that has a picture in front of the others: pictures make a page.
 * @param among how many stories, from the first, are searched for one
 */
export function pictureFirst(stories: readonly PressStory[], among = stories.length): readonly PressStory[] {
  const pictured = stories.slice(0, among).find((story) => pictureOf(story) !== undefined);
  return pictured === undefined ? stories : [pictured, ...stories.filter((story) => story !== pictured)];
}

/**
 * Makes the card of a story for a place on the front page.
 */
export function frontCard(story: PressStory, cardOf: CardOf, parts: CardParts): FrontCard {
  const { size, hasStandfirst = false, hasPicture = false } = parts;
  const card = cardOf(story);
  return {
    ...card,
    size,
    ...omitUndefined({
      description: hasStandfirst ? standfirstOf(story) : undefined,
      image: hasPicture ? pictureOf(story) : undefined,
      at: story.datePublished,
    }),
  };
}

/** A card with the name of the author, and what the edition says of the author. */
export function withByline(card: FrontCard, { authors: [author, ...others] }: PressStory): FrontCard {
  if (author === undefined) return card;
  const name = [author, ...others].map((one) => one.name).join(', ');
  const about = others.length === 0 ? { jobTitle: author.jobTitle, image: pictureOf(author) } : {};
  return { ...card, byline: { name, ...omitUndefined(about) } };
}

/** A card with the time of day at which the story was published, in the time zone of the edition. */
export const withClock = (card: FrontCard, story: PressStory, edition: Zone): FrontCard => ({
  ...card,
  ...omitUndefined({ clock: clockOf(story, edition) }),
});
