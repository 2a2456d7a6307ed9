import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { versionFile } from '../../../edition/offline-edition.ts';
import { languageVariable } from '../../copy/edition-languages.ts';
import { linkFile } from '../../files/link-file.ts';
import { hostsFolderOf } from '../../hosts/write-host-files.ts';
import type { Edition, LanguageEdition } from '../../model/edition.ts';
import { BuildRefused } from '../build-refused.ts';
import { stagingOf } from '../staging.ts';

/** The edition of a site in another language, built into a folder of its own. */
export interface BuiltLanguage {
  /** Its folder below that of the site, with a slash at its end. */
  readonly path: string;
  /** Where its files are. */
  readonly folder: string;
  /** Where its files for web servers are. */
  readonly hostsFolder: string;
}

/** The folder of an edition in another language, beside that of the site. It stays, so that its next build is fast. */
const folderOf = (target: string, { folder }: LanguageEdition): string =>
  join(languagesFolderOf(target), folder.slice(0, -1));
const languagesFolderOf = (target: string): string => `${target}-languages`;

/**
 * Builds the editions of a site in its other languages, each in a process of its own: the words of the interface are
 * part of the code.
 * @param root the project's folder
 * @param target the folder of the site
 * @returns nothing if the site has one edition, or if this is one of the others
 * @throws BuildRefused if one of them can't be built. It has printed why
 */
export async function buildLanguages(root: string, target: string, edition: Edition): Promise<BuiltLanguage[]> {
  const [main, ...others] = edition.languages;
  if (main?.language !== edition.language) return [];
  for (const other of others) {
    const command = [join(root, 'src/press/run-build.js'), '--outDir', folderOf(target, other)];
    const env = { ...process.env, [languageVariable]: other.language };
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0)
      throw new BuildRefused(`The edition in "${other.language}" could not be built. The last edition is unchanged.`);
  }
  return others.map((other) => ({
    path: other.folder,
    folder: folderOf(target, other),
    hostsFolder: hostsFolderOf(folderOf(target, other)),
  }));
}

/**
 * Removes the built editions in languages that a site no longer has, and the folder with the last of them. What is no
 * built edition stays. An edition in another language removes nothing.
 */
export async function removeOtherLanguages(
  target: string,
  { languages: [main, ...others], language }: Pick<Edition, 'language' | 'languages'>,
): Promise<void> {
  const folder = languagesFolderOf(target);
  if ((main !== undefined && main.language !== language) || !existsSync(folder)) return;
  const wanted = new Set(others.map((one) => folderOf(target, one)));
  const built = (await readdir(folder)).map((name) => join(folder, name));
  for (const one of built.filter((path) => !wanted.has(path) && existsSync(join(path, versionFile))))
    for (const path of [one, hostsFolderOf(one), stagingOf(one).folder])
      await rm(path, { recursive: true, force: true });
  if ((await readdir(folder)).length === 0) await rmdir(folder);
}

/**
 * Keeps an edition in one of the other languages out of the folder of the whole site.
 * @throws BuildRefused if it would replace the site
 */
export function refuseWholeSite(root: string, target: string, { languages: [main], language }: Edition): void {
  if (main === undefined || main.language === language || target !== join(root, 'dist')) return;
  throw new BuildRefused(
    `${target} has the site in all languages. To build the edition in "${language}" alone, name another folder: ` +
      `npm run build -- --outDir dist-${language}`,
  );
}

/** Puts all files of a built edition into a folder, as links where the disk has them. */
export async function linkEdition(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkEdition(source, target);
    else linkFile(source, target);
  }
}
