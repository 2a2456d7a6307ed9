import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionFile, type EditionVersion } from '../../edition/offline-edition.ts';
import type { FolderFiles } from './edition-files.ts';

/** The name of the file with the changes, in the folder of files for web servers. */
export const changesFile = 'changes.json';

/** How an edition differs from the one before, for those who upload only that. Paths are below its folder, in order. */
export interface EditionChanges {
  /** The edition before, as its `edition/version.json` names it; left out if there was none. */
  readonly from?: string | undefined;
  readonly to: string | undefined;
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
  return {
    from: editionIn(before.folder),
    to: editionIn(after.folder),
    added: added.toSorted(),
    changed: changed.toSorted(),
    removed: [...before.files.keys()].filter((path) => !after.files.has(path)).toSorted(),
  };
}

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
