import type { Edition, PressStory } from '../model/edition.ts';
import { translationsOf } from '../model/translations.ts';

/**
 * A story in all its languages, itself included, as `hreflang` asks; none if there are no translations.
 * (https://developers.google.com/search/docs/specialty/international/localized-versions)
 */
export function alternates(story: PressStory, edition: Edition): PressStory[] {
  const others = translationsOf(story, edition);
  return others.length === 0 ? [] : [story, ...others];
}
