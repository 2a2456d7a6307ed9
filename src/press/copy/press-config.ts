import { join, resolve } from 'node:path';
import { canonicalPath } from '../../edition/canonical-path.ts';
import { editionLanguages, languageFolder, languageVariable } from './edition-languages.ts';
import { readEditionFile } from './read-edition-file.ts';

/** The settings of a build, from environment variables. */
export interface PressConfig {
  /** `STORIES_DIR`, as an absolute path. */
  readonly storiesFolder: string;
  /** `SITE_URL`; undefined if it isn't set. */
  readonly siteUrl: string | undefined;
  /** `EDITION_LANGUAGE`: of a site in several languages, the edition to build, as a BCP 47 tag; else the main one. */
  readonly language: string | undefined;
  /** `NOW`, which sets the build's clock; undefined if it isn't set. It isn't checked yet. */
  readonly now: string | undefined;
  /** `PRECOMPRESS=1` writes text files compressed too, for hosts that can send them. */
  readonly precompress: boolean;
  /** `OFFLINE=0` turns reading offline off, and deletes what readers' devices have stored. */
  readonly offline: boolean;
}

/**
 * The folder of the caches that are reused between builds: related stories, preview images and pictures.
 * @param root the project's folder
 */
export const cacheFolder = (root: string): string => join(root, 'node_modules/.cache/broadsheet');

/** The folder of preview images that are reused between builds. */
export const cardCacheFolder = (root: string): string => join(cacheFolder(root), 'cards');

/** The folder of the pictures' files that are reused between builds. */
export const pictureCacheFolder = (root: string): string => join(cacheFolder(root), 'pictures');

/**
 * Reads the settings.
 * @param root the project's folder
 */
export function pressConfig(root: string, env: NodeJS.ProcessEnv = process.env): PressConfig {
  const storiesFolder = resolve(root, env['STORIES_DIR'] || 'src/stories');
  return {
    storiesFolder,
    siteUrl: env['SITE_URL'] === '' ? undefined : env['SITE_URL'],
    language: languageAsWritten(env[languageVariable] || undefined, storiesFolder),
    now: env['NOW'] || undefined,
    precompress: !['', '0', undefined].includes(env['PRECOMPRESS']),
    offline: env['OFFLINE'] !== '0',
  };
}

/** Upper case makes no difference in a language tag. */
const languageAsWritten = (tag: string | undefined, storiesFolder: string): string | undefined =>
  tag === undefined
    ? undefined
    : (editionLanguages(storiesFolder).find((language) => language.toLowerCase() === tag.toLowerCase()) ?? tag);

/**
 * The path that the site is served under: the path of its public address in one spelling, with a slash at both ends.
 * If the address is invalid this is `/`; the check of the edition reports it.
 */
export function siteBase({ storiesFolder, siteUrl }: PressConfig): string {
  const url = siteUrl ?? readEditionFile(storiesFolder)['url'];
  if (typeof url !== 'string' || !URL.canParse(url)) return '/';
  return canonicalPath(
    new URL(url).pathname
      .replace(/\/+/gu, '/')
      .replace(/\/?$/u, '/')
      .replace(/%(?![0-9a-f]{2})/giu, ''),
  );
}

/** The path that the edition is served under: that of the site, or a folder below it for another language. */
export function basePath(config: PressConfig): string {
  const { storiesFolder, language } = config;
  const isMain = language === undefined || language === readEditionFile(storiesFolder)['inLanguage'];
  return siteBase(config) + (isMain ? '' : languageFolder(language));
}
