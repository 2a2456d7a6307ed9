import { topicAddress } from '../../../edition/addresses.ts';
import type { FieldPath } from '../../copy/faults.ts';
import { hrefOf } from '../../copy/links.ts';
import * as messages from '../../copy/messages/topics.ts';
import type { StoryFile } from '../../checks/story-file.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { PressStory, StatedTopic, Topic } from '../edition.ts';
import type { EditionFile } from '../../copy/edition-file.ts';
import { optionalLine, singleLine } from '../normalize.ts';
import { nameSlug, spelling } from './name-slug.ts';

/** An entry of a story file's `about`. */
type TopicFile = NonNullable<StoryFile['about']>[number];

/** Reports a fault of an entry, at a path below it. */
type ReportFault = (path: FieldPath, message: string) => void;

/** A topic whose stories are still being collected. */
interface OpenTopic {
  readonly topic: { -readonly [field in keyof Topic]: field extends 'stories' ? PressStory[] : Topic[field] };
  /** Whether the editor says something of it: stories can't contradict that. */
  readonly isStated: boolean;
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
  /** By slug. A topic that the editor has other names for is here several times. */
  readonly #topics = new Map<string, OpenTopic>();

  /**
   * @param stated what the editor says of topics, which counts more than what stories say
   * @param file the file of the edition, as messages show it
   * @param report is called with the path of a fault below `topics`
   */
  constructor(stated: NonNullable<EditionFile['topics']> = [], file = '', report: ReportFault = () => undefined) {
    for (const [i, { name, description, type: kind, sameAs, alias = [] }] of stated.entries()) {
      const slug = topicSlug(name);
      const topic = {
        slug,
        name: singleLine(name),
        description: optionalLine(description),
        kind,
        sameAs: sameAs === undefined ? undefined : hrefOf(sameAs),
        aliases: alias.map(topicSlug).filter((other) => other !== slug),
        stories: [],
      };
      const open = { topic, isStated: true, namedIn: file, typedIn: file, identifiedIn: file };
      const names = [[['name'], name] as const, ...alias.map((other, j) => [['alias', j], other] as const)];
      const own = new Set<string>();
      for (const [path, written] of names) {
        const ownSlug = topicSlug(written);
        if (own.has(ownSlug)) continue;
        own.add(ownSlug);
        const other = this.#topics.get(ownSlug);
        if (other === undefined) this.#topics.set(ownSlug, open);
        else report([i, ...path], messages.statedTwice(written, other.topic.name));
      }
    }
  }

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

  /** A copy that can collect more, without a change of this collection. */
  copy(): TopicCollection {
    const copy = new TopicCollection();
    const copies = new Map<OpenTopic, OpenTopic>();
    for (const [slug, open] of this.#topics) {
      const known = copies.get(open) ?? { ...open, topic: { ...open.topic, stories: [] } };
      copies.set(open, known);
      copy.#topics.set(slug, known);
    }
    return copy;
  }

  /** All topics in the order of their slugs, each with its stories in the given order. Called once, at the end. */
  withStories(stories: readonly PressStory[]): readonly Topic[] {
    for (const story of stories) {
      for (const { slug } of story.topics) this.#topics.get(slug)?.topic.stories.push(story);
    }
    const topics = new Set([...this.#topics.values()].map(({ topic }) => topic));
    return [...topics].filter((topic) => topic.stories.length > 0).toSorted((a, b) => compareText(a.slug, b.slug));
  }

  /** The first spelling of a name counts. */
  #topicOf(name: string, file: string, report: (message: string) => void): OpenTopic {
    const slug = topicSlug(name);
    const known = this.#topics.get(slug);
    if (known !== undefined) {
      const { topic, namedIn, isStated } = known;
      if (!isStated && spelling(topic.name) !== spelling(name))
        report(messages.sameAddress(name, topic.name, namedIn, decodeURI(topicAddress(slug))));
      return known;
    }
    const topic = { slug, name, description: undefined, kind: undefined, sameAs: undefined, aliases: [], stories: [] };
    const open = { topic, isStated: false, namedIn: file, typedIn: file, identifiedIn: file };
    this.#topics.set(slug, open);
    return open;
  }
}

/** Everything is a thing, so that this type contradicts no other. */
function addType(open: OpenTopic, type: Topic['kind'], file: string, report: ReportFault): void {
  const { topic, typedIn, isStated } = open;
  if (type === undefined || type === topic.kind) return;
  if (topic.kind === undefined || topic.kind === 'Thing') {
    topic.kind = type;
    open.typedIn = file;
  } else if (type !== 'Thing' && !isStated) report(['type'], messages.twoTypes(topic.name, type, topic.kind, typedIn));
}

function addIdentity(open: OpenTopic, sameAs: string | undefined, file: string, report: ReportFault): void {
  const { topic, identifiedIn, isStated } = open;
  if (sameAs === undefined || sameAs === topic.sameAs) return;
  if (topic.sameAs === undefined) {
    topic.sameAs = sameAs;
    open.identifiedIn = file;
  } else if (!isStated) report(['sameAs'], messages.twoIdentities(topic.name, sameAs, topic.sameAs, identifiedIn));
}

const topicSlug = (name: string): string => nameSlug(singleLine(name), 'topic');
