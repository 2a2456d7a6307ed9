import type { StoryPage } from '../../edition/published.ts';
import type { Edition, PressStory, Topic } from '../model/edition.ts';
import { newestFirst } from '../model/story-dates.ts';
import { withPicture } from './list-cards.ts';
import { sectionLink } from './section-link.ts';
import type { CardOf } from './story-cards.ts';
import { topicLink } from './topic-link.ts';

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
  readonly onTopic: (story: PressStory, listed: ReadonlySet<string>, shown: string | undefined) => StoryPage['moreOn'];
  /** Headlines of a story's section: in its language, or in any language if there are none. */
  readonly inSection: (story: PressStory, listed: ReadonlySet<string>) => StoryPage['more'];
}

/**
 * Prepares the lists. They have the headlines that are nearest in time, or in the order of the edition if stories have
 * no dates. So they suit an old story, and a new one changes few pages.
 */
export function createMoreHeadlines({ stories, language }: Edition, cardOf: CardOf): MoreHeadlines {
  const inOrder = cached((topic: Topic) => topic.stories.toSorted(newestFirst));
  const sections = cached((section: PressStory['section']) => stories.filter((story) => story.section === section));
  const cardsNear = (list: readonly PressStory[], story: PressStory, isWanted: (other: PressStory) => boolean) =>
    nearest(list, list.indexOf(story), isWanted).map((other) => withPicture(cardOf(other), other));
  return {
    onTopic(story, listed, shown) {
      const isWanted = (other: PressStory) => other.language === story.language && !listed.has(other.slug);
      const [topic] = story.topics
        .filter((one) => one.slug !== shown && one.stories.some(isWanted))
        .toSorted(
          (a, b) => Number(a.kind === 'Place') - Number(b.kind === 'Place') || a.stories.length - b.stories.length,
        );
      if (topic === undefined) return undefined;
      return { topic: topicLink(topic, language), cards: cardsNear(inOrder(topic), story, isWanted) };
    },
    inSection(story, listed) {
      if (story.section === undefined) return undefined;
      const section = sectionLink(story.section, language);
      const isListed = ({ slug }: PressStory) => listed.has(slug);
      const all = sections(story.section);
      const own = cardsNear(all, story, (other) => other.language === story.language && !isListed(other));
      const cards = own.length > 0 ? own : cardsNear(all, story, (other) => !isListed(other));
      return cards.length === 0 ? undefined : { section, cards };
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
