import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { digestOf } from './digest.ts';

/** What is known of a file without reading it. */
export interface FileStats {
  readonly bytes: number;
  /** When the file was last written to, in milliseconds since 1970. */
  readonly modified: number;
  /** The number of the file on its disk. A file that is replaced has another. */
  readonly inode: number;
}

/** The files of a folder by their paths below it, with forward slashes. */
export type FolderFiles = ReadonlyMap<string, FileStats>;

/** Lists all files of a folder that no editor writes to. It is empty if there is no such folder. */
export function filesIn(folder: string): Map<string, FileStats> {
  const files = new Map<string, FileStats>();
  const list = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const file = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) list(file);
      else {
        const { size, mtimeMs, ino } = lstatSync(`${folder}/${file}`);
        files.set(file, { bytes: size, modified: mtimeMs, inode: ino });
      }
    }
  };
  try {
    list('');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' && errorCode(error) !== 'ENOTDIR') throw error;
  }
  return files;
}

/** A digest of such a list. It is the same for the same files, in whatever order the disk lists them. */
export const digestOfFiles = (files: FolderFiles): string =>
  digestOf(
    [...files]
      .map(([path, { bytes, modified, inode }]) => `${path}\t${bytes} ${modified} ${inode}`)
      .toSorted()
      .join('\n'),
  );

export const isSameFile = (a: FileStats, b: FileStats | undefined): boolean =>
  a.inode === b?.inode && a.bytes === b.bytes && a.modified === b.modified;

/** The size of all files. */
export const bytesOf = (files: FolderFiles): number => [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
