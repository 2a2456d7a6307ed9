/** Which topics say most about why two stories are related. */
import type { StoryDocument, StoryTopic } from './features.ts';

/** A topic of more than this share of the stories is no reason, such as a person in a third of the edition. */
const commonTopicShare = 0.25;
/** A topic of this many stories or fewer is always a reason, however small the edition. */
const fewStories = 3;

/** The slugs of topics that are no reason, since too many stories share them. */
export function commonTopics(documents: readonly StoryDocument[]): ReadonlySet<string> {
  const counts = countTopics(documents);
  const most = Math.max(fewStories, documents.length * commonTopicShare);
  return new Set([...counts].flatMap(([slug, count]) => (count > most ? [slug] : [])));
}

/** How many stories list each topic, by its slug. */
export function countTopics(documents: readonly StoryDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { topics } of documents) for (const { slug } of topics) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}

/** People, places and organizations are named before topics without a type, and those before things and events. */
export const rank = ({ type }: StoryTopic): number =>
  type === undefined ? 1 : type === 'Thing' || type === 'Event' ? 2 : 0;

/** The names of topics, the most telling first. */
export type NamesOf = (topics: readonly StoryTopic[]) => string[];

/**
 * The topic with the fewest stories is the most telling. Ranks decide between equals.
 * @param common the slugs of topics that are no reason
 * @param countOf how many stories list a topic, by its slug
 */
export function topicNaming(common: ReadonlySet<string>, countOf: (slug: string) => number): NamesOf {
  return (topics) =>
    topics
      .filter(({ slug }) => !common.has(slug))
      .toSorted((x, y) => countOf(x.slug) - countOf(y.slug) || rank(x) - rank(y))
      .map(({ name }) => name);
}
