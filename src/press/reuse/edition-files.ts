import { digestOf } from './digest.ts';
import { listFiles, type ListedPart, type PackedFiles } from './list-files.js';

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

/** Lists the files of a folder that no editor writes to. It is empty if there is no such folder. */
export const filesIn = (folder: string, part?: ListedPart): FolderFiles => unpackedFiles(listFiles(folder, part));

export function unpackedFiles({ paths, stats }: PackedFiles): FolderFiles {
  const names = paths === '' ? [] : paths.split('\0');
  return new Map(
    names.map((path, i) => [
      path,
      { bytes: stats[i * 3] ?? 0, modified: stats[i * 3 + 1] ?? 0, inode: stats[i * 3 + 2] ?? 0 },
    ]),
  );
}

/** The list as `unpackedFiles` reads it. */
export const packedFiles = (files: readonly (readonly [path: string, stats: FileStats])[]): PackedFiles => ({
  paths: files.map(([path]) => path).join('\0'),
  stats: Float64Array.from(files.flatMap(([, { bytes, modified, inode }]) => [bytes, modified, inode])),
});

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
