import type { Edition, PressStory, Section, Topic } from '../model/edition.ts';
import { newestFirst } from '../model/story-dates.ts';
import type { PlannedList } from './story-cards.ts';

/** How many headlines are listed. */
const moreLength = 6;

/** Lists of headlines for stories that have few related ones: the same subject, but not the same affair. */
export interface MoreHeadlines {
  /**
   * Headlines on one of a story's topics, in its language. The topic is the one with the fewest stories, since it says
   * most about this one. A place is chosen only if there is no other topic.
   * @param listed the slugs of stories that the page has already
   * @param shown a topic whose stories the page lists in another place
   */
  readonly onTopic: (
    story: PressStory,
    listed: ReadonlySet<string>,
    shown: string | undefined,
  ) => PlannedList<Topic> | undefined;
  /** Headlines of a story's section: in its language, or in any language if there are none. */
  readonly inSection: (story: PressStory, listed: ReadonlySet<string>) => PlannedList<Section> | undefined;
}

/**
 * Prepares the lists. They have the headlines that are nearest in time, or in the order of the edition if stories have
 * no dates. So they suit an old story, and a new one changes few pages.
 */
export function createMoreHeadlines({ stories }: Pick<Edition, 'stories'>): MoreHeadlines {
  const inOrder = cached((topic: Topic) => topic.stories.toSorted(newestFirst));
  const sections = cached((section: PressStory['section']) => stories.filter((story) => story.section === section));
  // Looking through a long list for each of its stories would take most of the time.
  const places = cached((list: readonly PressStory[]) => new Map(list.map((story, place) => [story, place])));
  const near = (list: readonly PressStory[], story: PressStory, isWanted: (other: PressStory) => boolean) =>
    nearest(list, places(list).get(story) ?? -1, isWanted);
  return {
    onTopic(story, listed, shown) {
      const isWanted = (other: PressStory) => other.language === story.language && !listed.has(other.slug);
      const [topic] = story.topics
        .filter((one) => one.slug !== shown && one.stories.some(isWanted))
        .toSorted(
          (a, b) => Number(a.kind === 'Place') - Number(b.kind === 'Place') || a.stories.length - b.stories.length,
        );
      if (topic === undefined) return undefined;
      return { about: topic, stories: near(inOrder(topic), story, isWanted) };
    },
    inSection(story, listed) {
      if (story.section === undefined) return undefined;
      const isListed = ({ slug }: PressStory) => listed.has(slug);
      const all = sections(story.section);
      const own = near(all, story, (other) => other.language === story.language && !isListed(other));
      const found = own.length > 0 ? own : near(all, story, (other) => !isListed(other));
      return found.length === 0 ? undefined : { about: story.section, stories: found };
    },
  };
}

/** The wanted items that are nearest to an index, in the order of the list. */
function nearest<T>(list: readonly T[], index: number, isWanted: (item: T) => boolean): T[] {
  const found: number[] = [];
  for (let distance = 1; distance < Math.max(index + 1, list.length - index); distance++) {
    for (const at of [index - distance, index + distance]) {
      const item = list[at];
      if (item !== undefined && found.length < moreLength && isWanted(item)) found.push(at);
    }
    if (found.length === moreLength) break;
  }
  return found.toSorted((a, b) => a - b).flatMap((at) => list[at] ?? []);
}

/** Keeps what a function has made of each argument. */
function cached<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
