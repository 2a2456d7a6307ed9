import { slugOf } from '../../edition/slug.ts';
import { hash } from '../../text/hash.ts';
import { hrefOf } from '../copy/links.ts';
import type { StoryFile } from '../copy/story-file.ts';
import { compareText } from '../../text/compare-text.ts';
import type { PressStory, Topic } from './edition.ts';
import { singleLine } from './normalize.ts';

/** An entry of a story file's `about`. */
type TopicFile = NonNullable<StoryFile['about']>[number];

/** A topic whose stories are still being collected. */
type OpenTopic = { -readonly [field in keyof Topic]: field extends 'stories' ? PressStory[] : Topic[field] };

/** Collects the topics of an edition: one for each slug, however many stories list it. */
export class TopicCollection {
  readonly #topics = new Map<string, OpenTopic>();

  /** The topics that a story lists, each once. */
  of(about: readonly TopicFile[]): readonly Topic[] {
    return [...new Set(about.map((entry) => this.#topicOf(entry)))];
  }

  /** All topics in the order of their slugs, each with its stories in the given order. Called once, at the end. */
  withStories(stories: readonly PressStory[]): readonly Topic[] {
    for (const story of stories) {
      for (const { slug } of story.topics) this.#topics.get(slug)?.stories.push(story);
    }
    return [...this.#topics.values()].toSorted((a, b) => compareText(a.slug, b.slug));
  }

  /** The first spelling of the name counts, and the first type and address that a story states. */
  #topicOf(entry: TopicFile): OpenTopic {
    const { name: written, type, sameAs } = typeof entry === 'string' ? { name: entry } : entry;
    const name = singleLine(written);
    // A name may consist of letters without a lower case, such as mathematical bold.
    const slug = slugOf(name) ?? `topic-${hash(name)}`;
    let topic = this.#topics.get(slug);
    if (topic === undefined) {
      topic = { slug, name, kind: undefined, sameAs: undefined, stories: [] };
      this.#topics.set(slug, topic);
    }
    topic.kind ??= type;
    topic.sameAs ??= sameAs === undefined ? undefined : hrefOf(sameAs);
    return topic;
  }
}
