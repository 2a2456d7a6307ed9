import type { Link } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { PressStory } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { topicLanguage } from '../model/collections/topic-language.ts';

/** What has a name and stories. */
export interface ListedName {
  readonly slug: string;
  readonly name: string;
  readonly stories: readonly PressStory[];
}

/** A topic, an author or a series as pages link it, with the language of its name if that isn't the edition's. */
export const topicLink = (topic: ListedName, editionLanguage: string): Link => ({
  slug: topic.slug,
  name: topic.name,
  ...omitUndefined({ language: languageOf(topicLanguage(topic, editionLanguage), editionLanguage) }),
});
