import { compareText } from '../../text/compare-text.ts';
import { topicsPageLength } from '../../edition/addresses.ts';
import type { TopicsPage } from '../../edition/published.ts';
import type { Edition, Topic } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { topicLink } from './topic-link.ts';

const maxAlongside = 8;

/**
 * The topics that a topic's stories are also about, the closest first. Closeness is the cosine of the two sets
 * of stories, so that a topic of nearly all stories does not come first everywhere.
 */
export function alongside(topic: Topic): Topic[] {
  const shared = new Map<Topic, number>();
  for (const story of topic.stories) {
    for (const other of story.topics) if (other !== topic) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const score = (other: Topic) => (shared.get(other) ?? 0) / Math.sqrt(other.stories.length);
  return [...shared.keys()]
    .toSorted((a, b) => score(b) - score(a) || compareText(a.slug, b.slug))
    .slice(0, maxAlongside);
}

/** The pages that list all topics in alphabetical order, each as a function that makes its data. */
export function topicsPages({ topics, language }: Edition): (() => TopicsPage)[] {
  const collator = new Intl.Collator(language);
  const ordered = topics.toSorted((a, b) => collator.compare(a.name, b.name) || compareText(a.slug, b.slug));
  const pages = Math.max(1, Math.ceil(ordered.length / topicsPageLength));
  return Array.from({ length: pages }, (_, i) => () => ({
    topics: ordered.slice(i * topicsPageLength, (i + 1) * topicsPageLength).map((topic) => ({
      ...topicLink(topic, language),
      stories: topic.stories.length,
      ...omitUndefined({ kind: topic.kind }),
    })),
    page: i + 1,
    pages,
    total: ordered.length,
  }));
}
