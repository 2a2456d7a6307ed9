import { closestLanguage } from './closest-language.ts';
import { readEditionFile } from './read-edition-file.ts';

/**
 * The editions of a site as `edition.json` has them: the main one, then those of `workTranslation`. The file is not
 * checked yet.
 */
export function siteEditions(storiesFolder: string): Readonly<Record<string, unknown>>[] {
  const main = readEditionFile(storiesFolder);
  const translations: readonly unknown[] = Array.isArray(main['workTranslation']) ? main['workTranslation'] : [];
  return [main, ...translations.filter((one) => typeof one === 'object' && one !== null).map((one) => ({ ...one }))];
}

/** The languages that a site has editions in, as BCP 47 tags, that of the main one first. */
export const editionLanguages = (storiesFolder: string): string[] =>
  siteEditions(storiesFolder)
    .map(({ inLanguage }) => inLanguage)
    .filter((tag) => typeof tag === 'string');

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
  closestLanguage(tag, editions) ?? editions[0];
