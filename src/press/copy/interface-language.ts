import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closestLanguage } from './closest-language.ts';
import { siteEditions } from './edition-languages.ts';

/** The folder of the interface's texts, which has a folder for each language. */
export const messagesFolder = 'src/messages';

/** The languages that the interface has texts in, as BCP 47 tags: the names of their folders. */
export function interfaceLanguages(root: string): string[] {
  const folder = join(root, messagesFolder);
  // The code of a build can run without its sources.
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * The language of the interface of an edition: of `interface` or `inLanguage` in `edition.json`. English if the file
 * can't be read or there are no texts in that language. The check of the edition reports what is wrong with the file.
 * @param root the project's folder
 * @param edition of a site in several languages, the one that is meant; undefined for the main one
 */
export function interfaceLanguage(root: string, storiesFolder: string, edition: string | undefined): string {
  const tag = wantedLanguage(storiesFolder, edition);
  return (tag === undefined ? undefined : closestLanguage(tag, interfaceLanguages(root))) ?? 'en';
}

/** The language that an edition's interface should have, if there are no texts in it; else undefined. */
export function missingInterface(root: string, storiesFolder: string, edition: string | undefined): string | undefined {
  const tag = wantedLanguage(storiesFolder, edition);
  return tag === undefined || closestLanguage(tag, interfaceLanguages(root)) !== undefined ? undefined : tag;
}

function wantedLanguage(storiesFolder: string, edition: string | undefined): string | undefined {
  const [main, ...translations] = siteEditions(storiesFolder);
  const own = translations.find(({ inLanguage }) => inLanguage === edition) ?? main;
  return [own?.['interface'], own?.['inLanguage']].find((value) => typeof value === 'string');
}
