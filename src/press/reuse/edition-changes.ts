import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionFile, type EditionVersion } from '../../edition/offline-edition.ts';
import type { FolderFiles } from './edition-files.ts';

/** The name of the file with the changes, in the folder of files for web servers. */
export const changesFile = 'changes.json';

/** The names of two editions, as their `edition/version.json` says. One that does not exist is left out. */
interface FromTo {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** How a site differs from the one before, for those who upload only that. Paths are below its folder, in order. */
export interface EditionChanges extends FromTo {
  /** The editions in other languages, which change by themselves, by their folders. */
  readonly languages?: Readonly<Record<string, FromTo>>;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A folder with an edition, and the list of its files. */
export interface ListedEdition {
  readonly folder: string;
  readonly files: FolderFiles;
}

/**
 * Compares two editions. A file with two names is the same in both, and is not read.
 * @param before the edition before; its folder may not exist
 */
export function changesBetween(before: ListedEdition, after: ListedEdition): EditionChanges {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [path, stats] of after.files) {
    const old = before.files.get(path);
    if (old === undefined) added.push(path);
    else if (old.inode !== stats.inode && !(old.bytes === stats.bytes && isSame(path, before, after)))
      changed.push(path);
  }
  const languages = [...new Set([before, after].flatMap(({ files }) => languageFolders(files)))].toSorted();
  return {
    ...namesBelow(''),
    ...(languages.length === 0
      ? {}
      : { languages: Object.fromEntries(languages.map((folder) => [folder, namesBelow(folder)])) }),
    added: added.toSorted(),
    changed: changed.toSorted(),
    removed: [...before.files.keys()].filter((path) => !after.files.has(path)).toSorted(),
  };

  function namesBelow(folder: string): FromTo {
    return { from: editionIn(join(before.folder, folder)), to: editionIn(join(after.folder, folder)) };
  }
}

/** The folders of editions in other languages. */
const languageFolders = (files: FolderFiles): string[] =>
  [...files.keys()].flatMap((path) =>
    path.endsWith(versionFile) && !path.slice(0, -versionFile.length).includes('/')
      ? path.slice(0, -versionFile.length)
      : [],
  );

const isSame = (path: string, before: ListedEdition, after: ListedEdition): boolean =>
  readFileSync(join(before.folder, path)).equals(readFileSync(join(after.folder, path)));

function editionIn(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, versionFile), 'utf8')) as EditionVersion).edition;
  } catch {
    // There is none, or an older version of Broadsheet has built it.
    return undefined;
  }
}
