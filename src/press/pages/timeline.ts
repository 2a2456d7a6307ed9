import type { Card, SoFar } from '../../edition/published.ts';
import type { PressStory, Topic } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { isDated, newestFirst } from '../model/story-dates.ts';
import type { CardOf, PlannedList } from './story-cards.ts';
import { topicLink, type ListedName } from './topic-link.ts';

/** A timeline needs more than the story itself and one other. */
const minStories = 3;
const maxStories = 4;
const maxBefore = 2;
/** How many stories before and after one are candidates. */
const candidatesEachSide = 8;

/** A timeline, or the parts of a series, and how many stories there are in all. */
export interface PlannedTimeline<About extends ListedName> extends PlannedList<About> {
  readonly total: number;
}

/** The data of a timeline. */
export const soFarOf = (
  { about, stories, total }: PlannedTimeline<ListedName>,
  cardOf: CardOf,
  editionLanguage: string,
): SoFar => ({
  topic: topicLink(about, editionLanguage),
  cards: stories.map((story) => entryOf(cardOf(story))),
  total,
});

/**
 * Plans the timelines ("the story so far") of stories: the dated stories of one of a story's topics, in the same
 * language, that are nearest to it in time. All of them are related to the story, unless the topic is an event. Other
 * stories on a person, a place or a field such as "Economy" belong to other affairs. The topic with the fewest dated
 * stories is chosen; of equals, the one that the editor names first. A place is chosen only if there is no other topic.
 * @returns a function that plans the timeline of a story, given the slugs of its related headlines
 * @param areVersions whether two stories are versions of one text, and so report the same event
 */
export function createTimelines(
  areVersions: (story: PressStory, other: PressStory) => boolean,
): (story: PressStory, related: ReadonlySet<string>) => PlannedTimeline<Topic> | undefined {
  const datedStories = createDatedStories();
  return (story, related) => {
    if (!isDated(story)) return undefined;
    const ofOneStory = [...new Set([story.slug, ...related])];
    const candidates = story.topics
      .map((topic) => ({ topic, ...datedStories(topic, story.language) }))
      .filter(({ all }) => all.length >= minStories)
      .toSorted(
        (a, b) => Number(a.topic.kind === 'Place') - Number(b.topic.kind === 'Place') || a.all.length - b.all.length,
      );
    for (const { topic, all, places } of candidates) {
      // Looking through a topic for each of its stories would take time that grows with the square of its length.
      const own = ofOneStory.flatMap((slug) => places.get(slug) ?? []).toSorted((a, b) => a - b);
      const dated = topic.kind === 'Event' ? all : own.flatMap((place) => all[place] ?? []);
      const place = places.get(story.slug) ?? -1;
      const index = topic.kind === 'Event' ? place : own.indexOf(place);
      const isOther = (other: PressStory) => !areVersions(story, other);
      // Few have to be compared: no timeline has more on one side.
      const before = firstOf(dated.slice(Math.max(0, index - candidatesEachSide), index).toReversed(), isOther);
      const after = firstOf(dated.slice(index + 1, index + candidatesEachSide + 1), isOther);
      const near = [...before.toReversed(), story, ...after];
      if (near.length < minStories) continue;
      const start = Math.max(0, Math.min(before.length - maxBefore, near.length - maxStories));
      return { about: topic, stories: near.slice(start, start + maxStories), total: topic.stories.length };
    }
    return undefined;
  };
}

/** The first stories of a list that may stand beside another in a timeline. */
function firstOf(list: readonly PressStory[], isWanted: (story: PressStory) => boolean): PressStory[] {
  const found: PressStory[] = [];
  for (const story of list) {
    if (found.length === maxStories - 1) break;
    if (isWanted(story)) found.push(story);
  }
  return found;
}

/** A headline in a timeline. */
export const entryOf = ({ slug, headline, sponsor, published, language }: Card) => ({
  slug,
  headline,
  ...omitUndefined({ sponsor, published, language }),
});

interface DatedStories {
  /** The oldest first. */
  readonly all: readonly PressStory[];
  /** The index of each by its slug. */
  readonly places: ReadonlyMap<string, number>;
}

/** The dated stories of a topic in a language. Each list is sorted once. */
function createDatedStories(): (topic: Topic, language: string) => DatedStories {
  const lists = new Map<string, DatedStories>();
  return (topic, language) => {
    const key = `${language}/${topic.slug}`;
    const known = lists.get(key);
    if (known !== undefined) return known;
    const all = topic.stories
      .filter((story) => isDated(story) && story.language === language)
      .toSorted(newestFirst)
      .toReversed();
    const list = { all, places: new Map(all.map(({ slug }, place) => [slug, place])) };
    lists.set(key, list);
    return list;
  };
}
