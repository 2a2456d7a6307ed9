import type { PressStory } from '../edition.ts';

/**
 * The language that a name is written in, as a BCP 47 tag. The name is that of a topic, an author or a series. If one
 * of its stories is in the edition's language, the name is in that language too. If not, it is in the language of its
 * first story.
 */
export const topicLanguage = (
  { stories }: { readonly stories: readonly PressStory[] },
  editionLanguage: string,
): string =>
  stories.some(({ language }) => language === editionLanguage)
    ? editionLanguage
    : (stories[0]?.language ?? editionLanguage);
