import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where stories are, where the site will be, and how it is to be served, from the environment. */
export interface PressConfig {
  readonly storiesFolder: string;
  /** `SITE_URL`, where it is set. */
  readonly siteUrl: string | undefined;
  /** `PRECOMPRESS=1`: text is written compressed too, for hosts that send such files. */
  readonly precompress: boolean;
  /** `OFFLINE=0`: nothing is kept on readers' devices to be read without a connection, and what was is let go of. */
  readonly offline: boolean;
}

/**
 * Where what can be used again is kept from one build to the next: what stories are about, and preview images.
 * @param root the project's folder
 */
export const memoryFolder = (root: string): string => join(root, 'node_modules/.cache/broadsheet');
export const cardCache = (root: string): string => join(memoryFolder(root), 'cards');

/** @param root the project's folder */
export function pressConfig(root: string, env: NodeJS.ProcessEnv = process.env): PressConfig {
  return {
    storiesFolder: resolve(root, env['STORIES_DIR'] || 'src/stories'),
    siteUrl: env['SITE_URL'] === '' ? undefined : env['SITE_URL'],
    precompress: !['', '0', undefined].includes(env['PRECOMPRESS']),
    offline: env['OFFLINE'] !== '0',
  };
}

/**
 * The path a site is served under, with a slash at both ends: the path of its public address.
 * What is wrong with the address is said when the edition is made; until then it is `/`.
 */
export function basePath({ storiesFolder, siteUrl }: PressConfig): string {
  const url = siteUrl ?? editionUrl(storiesFolder);
  if (url === undefined || !URL.canParse(url)) return '/';
  return new URL(url).pathname
    .replace(/\/+/gu, '/')
    .replace(/\/?$/u, '/')
    .replace(/%(?![0-9a-f]{2})/giu, '');
}

function editionUrl(folder: string): string | undefined {
  try {
    const edition: unknown = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8').replace(/^\ufeff/u, ''));
    if (typeof edition === 'object' && edition !== null && 'url' in edition && typeof edition.url === 'string')
      return edition.url;
  } catch {
    // Said with its place and remedy when the edition is made.
  }
  return undefined;
}
