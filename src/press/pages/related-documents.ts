import type { StoryDocument, StoryTopic } from '../related/features.ts';
import type { Edition, Topic } from '../model/edition.ts';
import { instantOf } from '../model/story-dates.ts';
import { textOf } from './story-cards.ts';

/** Topics in the form that `relate` reads. */
export const subjectsOf = (topics: readonly Topic[]): StoryTopic[] =>
  topics.map(({ slug, name, kind }) => ({ slug, name, type: kind }));

/** An edition's stories, in the form that `relate` reads. */
export function documentsOf({ stories, topics }: Edition): StoryDocument[] {
  // Those of a topic are one, so that what is found of it is found once.
  const subjects = new Map(topics.map((topic) => [topic, subjectsOf([topic])]));
  return stories.map((story) => ({
    slug: story.slug,
    language: story.language,
    headline: story.headline,
    get description() {
      return story.description ?? '';
    },
    topics: story.topics.flatMap((topic) => subjects.get(topic) ?? []),
    get keywords() {
      return story.keywords;
    },
    get text() {
      return textOf(story).join('\n');
    },
    hasText: story.facts.length > 0,
    digest: story.digest,
    date: story.datePublished === undefined ? undefined : instantOf(story.datePublished).toISOString(),
  }));
}
