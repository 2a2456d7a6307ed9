import { hrefOf, linkFault } from '../../../press/copy/links.ts';
import type { TopicType } from '../../../edition/topic-types.ts';
import { lineOf } from '../plain-texts.ts';
import type { OriginalTag } from '../../original.ts';
import { topicKey } from './topic-census.ts';
import type { ProposedTopic } from './topics-file.ts';

/** An entry of a story's `about`. */
type About = string | { readonly name: string; readonly type: TopicType; readonly sameAs?: string };

/** What stories that this import doesn't write say of a topic. Others can't contradict them. */
export interface KnownTopic {
  readonly name: string;
  readonly type?: TopicType | undefined;
  readonly sameAs?: string | undefined;
}

/** What a story gets of its tags. */
export interface StoryTopics {
  readonly about: readonly About[];
  readonly keywords: readonly string[];
}

/** Makes the topics and keywords of stories from their tags, as the reviewed list says. */
export class TopicChoice {
  readonly #choices = new Map<string, ProposedTopic>();
  readonly #known: ReadonlyMap<string, KnownTopic>;
  readonly #stated: ReadonlySet<string>;

  /**
   * @param known by their keys, of stories that stay as they are
   * @param stated the keys of the names that `edition.json` has: nothing more needs to be said of them
   */
  constructor(topics: readonly ProposedTopic[], known: ReadonlyMap<string, KnownTopic>, stated: ReadonlySet<string>) {
    for (const topic of topics)
      for (const name of [topic.name, ...(topic.spellings ?? [])]) {
        const key = topicKey(name);
        if (!this.#choices.has(key)) this.#choices.set(key, topic);
      }
    this.#known = known;
    this.#stated = stated;
  }

  /** @param keywords other words of the story, such as categories without a section */
  of(tags: readonly OriginalTag[], keywords: readonly string[]): StoryTopics {
    const about = new Map<string, About>();
    const words = new Map<string, string>();
    const addWord = (word: string) => {
      if (!words.has(topicKey(word))) words.set(topicKey(word), word);
    };
    for (const tag of tags) {
      const written = lineOf(tag.name);
      if (written === undefined) continue;
      const choice = this.#choices.get(topicKey(written));
      const name = lineOf(choice?.name) ?? written;
      const key = topicKey(name);
      if (this.#stated.has(key)) about.set(key, name);
      else if (choice?.as === 'keyword') addWord(name);
      else if (choice?.as !== 'nothing' && !about.has(key)) about.set(key, this.#entry(name, key, choice));
    }
    keywords.forEach(addWord);
    for (const key of about.keys()) words.delete(key);
    return { about: [...about.values()], keywords: [...words.values()] };
  }

  #entry(written: string, key: string, choice: ProposedTopic | undefined): About {
    const known = this.#known.get(key);
    const name = known?.name ?? written;
    const sameAs = known?.sameAs ?? (choice?.sameAs === undefined ? undefined : webAddressIn(choice.sameAs));
    const knownType = known?.type === 'Thing' ? undefined : known?.type;
    // Everything is a thing.
    const type = knownType ?? choice?.type ?? (sameAs === undefined ? undefined : 'Thing');
    if (type === undefined) return name;
    return { name, type, ...(sameAs === undefined ? {} : { sameAs }) };
  }
}

const webAddressIn = (address: string): string | undefined =>
  linkFault(address, ['https:', 'http:']) === undefined ? hrefOf(address) : undefined;
