import type { Link } from '../../edition/published.ts';
import { languageOf } from '../../text/language.ts';
import type { Topic } from '../model/edition.ts';
import { omitUndefined } from '../model/omit-undefined.ts';
import { topicLanguage } from '../model/topic-language.ts';

/** A topic as pages link it, with the language of its name if that isn't the edition's. */
export const topicLink = (topic: Topic, editionLanguage: string): Link => ({
  slug: topic.slug,
  name: topic.name,
  ...omitUndefined({ language: languageOf(topicLanguage(topic, editionLanguage), editionLanguage) }),
});
