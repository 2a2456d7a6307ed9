import { createHash } from 'node:crypto';
import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isSettled } from '../files/settled.ts';

/** What is in a folder. */
export interface FolderListing {
  /** A digest of all names, sizes and times; undefined if it may not tell every change. */
  readonly digest: string | undefined;
  /** What is known of its files, by their paths. */
  readonly stats: ReadonlyMap<string, Stats>;
}

/**
 * Lists all that is in a folder that people edit, without reading any file. A folder that does not exist has an empty
 * list.
 * @param now in milliseconds since 1970. A file that was written just before may be written again without another time,
 *   and a link may lead to a folder that is not listed
 */
export function listFolder(folder: string, now: number): FolderListing {
  const found = new Map<string, Stats>();
  const hash = createHash('sha256');
  let tells = true;
  const list = (path: string): void => {
    // The order of a folder's entries stays the same while they do.
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const file = join(path, entry.name);
      if (entry.isDirectory()) {
        hash.update(`${file}/\n`);
        list(file);
        continue;
      }
      const stats = statSync(file, { throwIfNoEntry: false });
      const { size = 0, mtimeMs = 0, ctimeMs = 0, ino = 0 } = stats ?? {};
      hash.update(`${file}\t${size} ${mtimeMs} ${ino} ${ctimeMs}\n`);
      if (stats !== undefined) found.set(file, stats);
      if (stats?.isFile() !== true || entry.isSymbolicLink() || !isSettled(stats, now)) tells = false;
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) list(folder);
  return { digest: tells ? hash.digest('base64') : undefined, stats: found };
}
