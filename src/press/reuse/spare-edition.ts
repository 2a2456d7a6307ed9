import { rmdirSync, unlinkSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { readCheckedValue, writeCheckedValue } from '../files/checked-value.ts';
import { nameDigest } from './digest.ts';
import { packedFiles, unpackedFiles, type FileStats, type FolderFiles } from './edition-files.ts';
import type { FilesThread } from './files-thread.ts';
import type { LastEdition } from './last-edition.ts';
import type { PackedFiles } from './list-files.js';

/**
 * The edition before the last one. The next edition is made of its folder: nearly all files are the same, so that only
 * the others are linked and deleted. With tens of thousands of files, that takes less time than a new folder and the
 * deletion of an old one, and as no one reads the folder, the last edition stays as it is.
 */
export interface SpareEdition {
  /** The files that the folder has now. */
  readonly files: FolderFiles;
}

const format = '2';
interface StoredSpare {
  readonly target: string;
  /** The files of pages and data, and the others. */
  readonly files: PackedFiles;
  readonly others: readonly string[];
}

const spareFile = (cacheFolder: string, target: string): string => join(cacheFolder, `${nameDigest(target)}.spare`);

/**
 * Moves the spare edition to where the next one is made, without the files that every build writes anew.
 * @param target the folder of the edition
 * @param from the folder of the spare edition
 * @param to a path that does not exist
 * @returns undefined if there is none
 */
export async function takeSpare(
  cacheFolder: string,
  target: string,
  from: string,
  to: string,
): Promise<SpareEdition | undefined> {
  const stored = await readCheckedValue<StoredSpare>(spareFile(cacheFolder, target), format);
  // A build that is killed leaves no record, and so its folder is not used.
  await rm(spareFile(cacheFolder, target), { force: true }).catch((error: unknown) => {
    // Where there is no record, such as in a cache that can't be written, nothing can be wrong with it.
    if (stored !== undefined) throw error;
  });
  if (stored?.target !== target) {
    await rm(from, { recursive: true, force: true });
    return undefined;
  }
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  removeFiles(to, stored.others);
  return { files: unpackedFiles(stored.files) };
}

/**
 * Makes a spare edition of the last one: the same files under a second name.
 * @param target the folder of the last edition
 * @param to the folder of the next one
 * @param files what the last edition has
 * @param link gives files a second name
 */
export async function linkSpare(
  target: string,
  to: string,
  last: Pick<LastEdition, 'fileAt'>,
  files: FolderFiles,
  link: FilesThread['link'],
): Promise<SpareEdition> {
  const records = new Map<string, FileStats>();
  for (const path of files.keys()) {
    const record = last.fileAt(path);
    if (record !== undefined) records.set(path, record);
  }
  const linked = new Set(await link(target, to, [...records.keys()]));
  return { files: new Map([...records].filter(([path]) => linked.has(path))) };
}

/**
 * Keeps the edition that was just replaced for the next build.
 * @param from the folder that it was moved to
 * @param to the folder of the spare edition
 * @param files what it has
 * @param isOfPages whether a file is a page or data, which the next build may take
 * @throws the file system's error
 */
export async function keepSpare(
  cacheFolder: string,
  target: string,
  [from, to]: readonly [from: string, to: string],
  files: FolderFiles,
  isOfPages: (path: string) => boolean,
): Promise<void> {
  await rename(from, to);
  const stored: StoredSpare = {
    target,
    files: packedFiles([...files].filter(([path]) => isOfPages(path))),
    others: [...files.keys()].filter((path) => !isOfPages(path)),
  };
  await writeCheckedValue(spareFile(cacheFolder, target), format, stored);
}

/** Removes files of a folder, and the folders that are empty then. */
export function removeFiles(folder: string, paths: Iterable<string>): void {
  const left = new Set<string>();
  for (const path of paths) {
    try {
      unlinkSync(join(folder, path));
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    left.add(dirname(path));
  }
  for (let path of left) {
    while (path !== '.') {
      try {
        rmdirSync(join(folder, path));
      } catch {
        // It has other files.
        break;
      }
      path = dirname(path);
    }
  }
}

/** Whether a file of the spare edition is the same as one of the last. */
export const hasSame = (spare: SpareEdition, path: string, { inode, modified, bytes }: FileStats): boolean => {
  const there = spare.files.get(path);
  return there?.inode === inode && there.modified === modified && there.bytes === bytes;
};
