import type { StoryDocument, StoryTopic } from '../related/features.ts';
import type { Edition, PressStory, Topic } from '../model/edition.ts';
import { textOf } from './story-cards.ts';

/** Topics in the form that `relate` reads. */
export const subjectsOf = (topics: readonly Topic[]): StoryTopic[] =>
  topics.map(({ slug, name, kind }) => ({ slug, name, type: kind }));

/** A story in the form that `relate` reads. What few stories are asked for is made when it is. */
class EditionDocument implements StoryDocument {
  readonly #story: PressStory;
  readonly slug: string;
  readonly language: string;
  readonly headline: string;
  readonly topics: readonly StoryTopic[];
  readonly hasText: boolean;
  readonly digest: string;
  readonly date: string | undefined;

  constructor(story: PressStory, topics: readonly StoryTopic[]) {
    this.#story = story;
    this.slug = story.slug;
    this.language = story.language;
    this.headline = story.headline;
    this.topics = topics;
    this.hasText = story.facts.length > 0;
    this.digest = story.digest;
    this.date = story.datePublished === undefined ? undefined : new Date(story.publishedAt).toISOString();
  }

  get description(): string {
    return this.#story.description ?? '';
  }

  get keywords(): readonly string[] {
    return this.#story.keywords;
  }

  get text(): string {
    return textOf(this.#story).join('\n');
  }
}

/** An edition's stories, in the form that `relate` reads. */
export function documentsOf({ stories, topics }: Edition): StoryDocument[] {
  // Those of a topic are one, so that what is found of it is found once.
  const subjects = new Map(topics.map((topic) => [topic, subjectsOf([topic])]));
  return stories.map(
    (story) =>
      new EditionDocument(
        story,
        story.topics.flatMap((topic) => subjects.get(topic) ?? []),
      ),
  );
}
