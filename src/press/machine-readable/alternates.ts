import { storyAddress, type Locate } from '../../edition/addresses.ts';
import type { Edition, PressStory } from '../model/edition.ts';
import { translationsOf } from '../model/languages/translations.ts';

/** A page in a language, as `hreflang` asks: a BCP 47 tag, or `x-default` for readers of all other languages. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/**
 * A story in all its languages, itself included; none if there are no translations. The one in the language of the site
 * is the default.
 * (https://developers.google.com/search/docs/specialty/international/localized-versions)
 */
export function storyAlternates(story: PressStory, edition: Edition, locate: Locate): Alternate[] {
  const others = translationsOf(story, edition);
  if (others.length === 0) return [];
  const main = edition.languages[0]?.language ?? edition.language;
  const all = [{ slug: story.slug, language: story.language, url: undefined }, ...others].map(
    ({ slug, language, url = locate(storyAddress(slug)) }) => ({ hreflang: language, href: url }),
  );
  return withDefault(all, main);
}

/** The front page in all languages of the site, this one included; none if the site has one edition. */
export const frontAlternates = ({ languages }: Edition): Alternate[] =>
  withDefault(
    languages.flatMap(({ language, url }) => (url === undefined ? [] : [{ hreflang: language, href: url }])),
    languages[0]?.language,
  );

const withDefault = (alternates: readonly Alternate[], main: string | undefined): Alternate[] => [
  ...alternates,
  ...alternates.filter(({ hreflang }) => hreflang === main).map(({ href }) => ({ hreflang: 'x-default', href })),
];
