import type { Topic } from './edition.ts';

/**
 * The language of a topic's name, as a BCP 47 tag. It is the edition's language if a story in that language has the
 * topic, else the language of the topic's first story.
 */
export const topicLanguage = ({ stories }: Topic, editionLanguage: string): string =>
  stories.some(({ language }) => language === editionLanguage)
    ? editionLanguage
    : (stories[0]?.language ?? editionLanguage);
