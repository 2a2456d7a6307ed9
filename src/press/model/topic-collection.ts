import { topicAddress } from '../../edition/addresses.ts';
import { slugOf } from '../../edition/slug.ts';
import type { FieldPath } from '../checks/draft.ts';
import { hash } from '../../text/hash.ts';
import { hrefOf } from '../copy/links.ts';
import * as messages from '../copy/messages/topics.ts';
import type { StoryFile } from '../copy/story-file.ts';
import { compareText } from '../../text/compare-text.ts';
import type { PressStory, StatedTopic, Topic } from './edition.ts';
import { singleLine } from './normalize.ts';

/** An entry of a story file's `about`. */
type TopicFile = NonNullable<StoryFile['about']>[number];

/** Reports a fault of an entry, at a path below it. */
type ReportFault = (path: FieldPath, message: string) => void;

/** A topic whose stories are still being collected. */
interface OpenTopic {
  readonly topic: { -readonly [field in keyof Topic]: field extends 'stories' ? PressStory[] : Topic[field] };
  /** The file of the story that says something first: the topic's name, its type, its identity. */
  readonly namedIn: string;
  typedIn: string;
  identifiedIn: string;
}

/**
 * Collects the topics of an edition: one for each name, however many stories list it. Two names with one address are a
 * fault. So are two types or identities of one name. Otherwise stories about different things would share a page.
 */
export class TopicCollection {
  readonly #topics = new Map<string, OpenTopic>();

  /**
   * The topics that a story lists, each once, with what the story says of them.
   * @param file the story's file, as messages show it
   * @param report is called with the path of a fault below `about`
   */
  of(about: readonly TopicFile[], file: string, report: ReportFault): readonly StatedTopic[] {
    const listed = new Map<Topic, StatedTopic>();
    for (const [i, entry] of about.entries()) {
      const { name, type, sameAs } = typeof entry === 'string' ? { name: entry } : entry;
      const faultAt: ReportFault = (path, message) => report([i, ...path], message);
      const open = this.#topicOf(singleLine(name), file, (message) =>
        faultAt(typeof entry === 'string' ? [] : ['name'], message),
      );
      const identity = sameAs === undefined ? undefined : hrefOf(sameAs);
      addType(open, type, file, faultAt);
      addIdentity(open, identity, file, faultAt);
      const before = listed.get(open.topic);
      const kind = before?.kind ?? type;
      listed.set(open.topic, { topic: open.topic, kind, sameAs: before?.sameAs ?? identity });
    }
    return [...listed.values()];
  }

  /** All topics in the order of their slugs, each with its stories in the given order. Called once, at the end. */
  withStories(stories: readonly PressStory[]): readonly Topic[] {
    for (const story of stories) {
      for (const { slug } of story.topics) this.#topics.get(slug)?.topic.stories.push(story);
    }
    return [...this.#topics.values()].map(({ topic }) => topic).toSorted((a, b) => compareText(a.slug, b.slug));
  }

  /** The first spelling of a name counts. */
  #topicOf(name: string, file: string, report: (message: string) => void): OpenTopic {
    // A name may consist of letters that no slug has.
    const slug = slugOf(name) ?? `topic-${hash(name)}`;
    const known = this.#topics.get(slug);
    if (known !== undefined) {
      const { topic, namedIn } = known;
      if (spelling(topic.name) !== spelling(name))
        report(messages.sameAddress(name, topic.name, namedIn, decodeURI(topicAddress(slug))));
      return known;
    }
    const topic = { slug, name, kind: undefined, sameAs: undefined, stories: [] };
    const open = { topic, namedIn: file, typedIn: file, identifiedIn: file };
    this.#topics.set(slug, open);
    return open;
  }
}

/** Everything is a thing, so that this type contradicts no other. */
function addType(open: OpenTopic, type: Topic['kind'], file: string, report: ReportFault): void {
  const { topic, typedIn } = open;
  if (type === undefined || type === topic.kind) return;
  if (topic.kind === undefined || topic.kind === 'Thing') {
    topic.kind = type;
    open.typedIn = file;
  } else if (type !== 'Thing') report(['type'], messages.twoTypes(topic.name, type, topic.kind, typedIn));
}

function addIdentity(open: OpenTopic, sameAs: string | undefined, file: string, report: ReportFault): void {
  const { topic, identifiedIn } = open;
  if (sameAs === undefined || sameAs === topic.sameAs) return;
  if (topic.sameAs === undefined) {
    topic.sameAs = sameAs;
    open.identifiedIn = file;
  } else report(['sameAs'], messages.twoIdentities(topic.name, sameAs, topic.sameAs, identifiedIn));
}

/** A name without what only typography and keyboards tell apart: kinds of quotation marks and hyphens, joiners. */
const spelling = (name: string): string =>
  name
    .replace(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/['‘’ʼ`´]/gu, "'")
    .replace(/["“”„‟«»]/gu, '"')
    .replace(/\p{Pd}/gu, '-');
