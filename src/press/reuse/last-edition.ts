import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from '../files/link-file.ts';
import { readManifest, type BuildManifest, type FileRecord } from './build-manifest.ts';
import { digestOf } from './digest.ts';
import { filesIn, isSameFile, type FileStats, type FolderFiles } from './edition-files.ts';

/** The edition that the last build has put into a folder, as far as it is still there. */
export interface LastEdition {
  /** Whether a file is a page or data that the last build has put there. It may have changed since. */
  readonly has: (path: string) => boolean;
  /** The record of a file by its path; undefined if there is no such file, or if it was changed since. */
  readonly fileAt: (path: string) => FileRecord | undefined;
  /**
   * Puts a file of the last edition into a new one.
   * @param record what `fileAt` has given
   * @param to a path in a folder that exists
   * @returns the record of the new file; undefined if the file is gone
   */
  readonly take: (path: string, record: FileRecord, to: string) => FileRecord | undefined;
}

/**
 * Opens the last edition in a folder. Nothing but its manifest is read. A folder whose edition was deleted or replaced
 * has other files than the manifest says, and so nothing is taken from it.
 * @param cacheFolder of manifests
 * @param target the folder of the edition
 * @param files a list of what is in the folder now
 */
export async function openLastEdition(
  cacheFolder: string,
  target: string,
  files: FolderFiles = filesIn(target),
): Promise<LastEdition> {
  return lastEditionOf(target, await readManifest(cacheFolder, target), files);
}

export function lastEditionOf(
  target: string,
  manifest: BuildManifest,
  files: FolderFiles = filesIn(target),
): LastEdition {
  const fileAt = (path: string): FileRecord | undefined => {
    const [record, stats] = [manifest.get(path), files.get(path)];
    return record === undefined || stats === undefined ? undefined : unchanged(target, path, record, stats);
  };
  return {
    has: (path) => manifest.has(path),
    fileAt,
    take(path, record, to) {
      const done = linkFile(join(target, path), to);
      if (done === undefined) return undefined;
      // A copy has another number and time.
      return done === 'copied' ? recordOf(to, record.digest, record.key) : record;
    },
  };
}

/** An edition of which nothing can be taken. */
export const noLastEdition: LastEdition = { has: () => false, fileAt: () => undefined, take: () => undefined };

/** Makes the record of a file that was just put into an edition. @throws if there is no such file */
export function recordOf(file: string, digest: string, key?: string): FileRecord {
  const { size, mtimeMs, ino } = lstatSync(file);
  return { digest, bytes: size, modified: mtimeMs, inode: ino, key };
}

/** A disk that counts whole seconds may give two writes the same time. Then the content is compared. */
const isCoarse = (milliseconds: number): boolean => milliseconds % 1000 === 0;

/**
 * A file that was touched or copied, as a build server does that keeps an edition, is read.
 * @returns the record of the file as it is now; undefined if its content is another
 */
function unchanged(folder: string, path: string, record: FileRecord, stats: FileStats): FileRecord | undefined {
  if (stats.bytes !== record.bytes) return undefined;
  if (isSameFile(record, stats) && !isCoarse(stats.modified)) return record;
  return digestOf(readFileSync(join(folder, path))) === record.digest ? { ...record, ...stats } : undefined;
}
