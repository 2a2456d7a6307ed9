import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filePath } from '../../edition/addresses.ts';
import { createTasks } from '../files/tasks.ts';
import type { FileRecord } from '../reuse/build-manifest.ts';
import type { WriteFile } from '../reuse/files-thread.ts';
import { digestOf } from '../reuse/digest.ts';
import { noLastEdition, type LastEdition } from '../reuse/last-edition.ts';
import { hasSame, removeFiles, type SpareEdition } from '../reuse/spare-edition.ts';

/** What a new edition is made of besides new files. */
export interface EarlierEditions {
  /** The edition that files are taken from. */
  readonly last: LastEdition;
  /** What is in the folder of the new edition already. */
  readonly spare?: SpareEdition | Promise<SpareEdition> | undefined;
}

/** The same when the folder of the new edition is ready. */
export interface EarlierFiles {
  readonly last: LastEdition;
  readonly spare?: SpareEdition | undefined;
}

/** Writes that may be under way at once: enough to keep a disk busy. */
const maxConcurrentWrites = 32;

export interface PageWriter {
  /**
   * Puts the file of an address into the edition: takes it from the last edition if it is the same there, or starts to
   * write it.
   * @param key a digest of all that the text was made of, for `reuse` in the next build
   * @returns the digest of the text
   */
  readonly write: (address: string, text: string, key?: string) => string;
  /** Takes the file of an address from the last edition. @returns false unless it was made of what has this key */
  readonly reuse: (address: string, key: string) => boolean;
  /**
   * Waits until another write may start, so that texts do not pile up in memory.
   * @throws the first error of an earlier write
   */
  readonly ready: () => Promise<void>;
  /**
   * Waits for all writes.
   * @returns the records of all files, by their paths
   * @throws the first error of any write, also of the last
   */
  readonly finish: () => Promise<ReadonlyMap<string, FileRecord>>;
}

/**
 * Writes many files of an edition at the same time, into a folder that nobody reads yet.
 * @param folder of the edition
 * @param writeFile writes a file that is not in the folder
 */
export function createPageWriter(
  folder: string,
  writeFile: WriteFile,
  { last, spare = { files: new Map() } }: EarlierFiles = { last: noLastEdition },
): PageWriter {
  const writes = createTasks();
  const records = new Map<string, FileRecord>();
  /** The files of the spare edition that are still in the folder. */
  const inFolder = new Set(spare.files.keys());
  const folders = new Set([...spare.files.keys()].map((path) => dirname(path)));
  // A file of the spare edition may have another name in the last one, where nothing may be written into it.
  const removeSpare = (path: string): void => {
    if (inFolder.delete(path)) rmSync(join(folder, path), { force: true });
  };
  const take = (path: string, known: FileRecord, key: string | undefined): boolean => {
    // It may be there already, since its key was the same.
    if ((inFolder.has(path) && hasSame(spare, path, known)) || records.get(path)?.inode === known.inode) {
      records.set(path, known.key === key ? known : { ...known, key });
      return true;
    }
    const to = join(folder, path);
    if (!folders.has(dirname(path))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(path));
    removeSpare(path);
    const record = last.take(path, known, to);
    if (record !== undefined) records.set(path, { ...record, key });
    return record !== undefined;
  };
  return {
    write(address, text, key) {
      const path = filePath(address);
      const digest = digestOf(text);
      const known = last.fileAt(path);
      if (known?.digest === digest && take(path, known, key)) return digest;
      removeSpare(path);
      const write = writeFile(join(folder, path), text);
      writes.add(write.then((stats) => records.set(path, { digest, ...stats, key })));
      return digest;
    },
    reuse(address, key) {
      const path = filePath(address);
      const known = last.fileAt(path);
      return known?.key === key && take(path, known, key);
    },
    ready: () => writes.fewerThan(maxConcurrentWrites),
    async finish() {
      await writes.fewerThan(1);
      removeFiles(
        folder,
        [...inFolder].filter((path) => !records.has(path)),
      );
      return records;
    },
  };
}
