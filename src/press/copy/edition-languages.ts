import { readEditionFile } from './read-edition-file.ts';

/**
 * The languages that a site has editions in: that of the site, and those of `workTranslation` in `edition.json`. For a
 * file that isn't checked yet.
 * @returns BCP 47 tags, that of the site first
 */
export function editionLanguages(storiesFolder: string): string[] {
  const { inLanguage, workTranslation } = readEditionFile(storiesFolder);
  const translations: readonly unknown[] = Array.isArray(workTranslation) ? workTranslation : [];
  const tags = translations.map((one) =>
    typeof one === 'object' && one !== null && 'inLanguage' in one ? one.inLanguage : undefined,
  );
  return [inLanguage, ...tags].filter((tag) => typeof tag === 'string');
}

/** The environment variable that names the edition to build or serve, of a site in several languages. */
export const languageVariable = 'EDITION_LANGUAGE';

/** The folder of a language's edition below that of the site. No other address of a site has such a name. */
export const languageFolder = (tag: string): string => `${tag.toLowerCase()}/`;

/**
 * The language of the edition that a story belongs to: its own, or one of the same language and script, or that of the
 * site.
 * @param editions the languages of the site's editions, that of the site first
 */
export const editionLanguageOf = (tag: string, editions: readonly [string, ...string[]]): string =>
  editions.find((edition) => edition === tag) ?? editions.find((edition) => sameLanguage(edition, tag)) ?? editions[0];

function sameLanguage(tag: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(tag).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}
