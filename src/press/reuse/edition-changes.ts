import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { versionFile, type EditionVersion } from '../../edition/offline-edition.ts';

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

/**
 * Compares two editions. A file with two names is the same in both, and is not read.
 * @param before the folder of the edition before; it may not exist
 */
export function changesBetween(before: string, after: string): EditionChanges {
  const [old, now] = [filesIn(before), filesIn(after)];
  const added: string[] = [];
  const changed: string[] = [];
  for (const path of now) {
    if (!old.has(path)) added.push(path);
    else if (!isSame(join(before, path), join(after, path))) changed.push(path);
  }
  return {
    from: editionIn(before),
    to: editionIn(after),
    added: added.toSorted(),
    changed: changed.toSorted(),
    removed: [...old].filter((path) => !now.has(path)).toSorted(),
  };
}

function filesIn(folder: string): Set<string> {
  const files = new Set<string>();
  const list = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) list(file);
      else files.add(file);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) list('');
  return files;
}

function isSame(file: string, other: string): boolean {
  const [a, b] = [statSync(file), statSync(other)];
  if (a.ino === b.ino && a.dev === b.dev) return true;
  return a.size === b.size && readFileSync(file).equals(readFileSync(other));
}

function editionIn(folder: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(join(folder, versionFile), 'utf8')) as EditionVersion).edition;
  } catch {
    // There is none, or an older version of Broadsheet has built it.
    return undefined;
  }
}
