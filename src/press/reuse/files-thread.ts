import { Worker } from 'node:worker_threads';
import { checkedLine } from '../files/checked-file.ts';
import { threadTasks } from '../files/thread-tasks.ts';
import { unpackedFiles, type FileStats, type FolderFiles } from './edition-files.ts';
import type { ListedPart, PackedFiles } from './list-files.js';

/**
 * Writes a file, and creates its folder.
 * @throws the file system's error, with the file as its `path`
 */
export type WriteFile = (path: string, text: string) => Promise<FileStats>;

/** Works on many files in a thread of its own. */
export interface FilesThread {
  /** Lists the files of a folder. @throws the file system's error */
  readonly list: (folder: string, part?: ListedPart) => Promise<FolderFiles>;
  /**
   * Gives files of one folder a second name in another, as long as that is possible.
   * @param paths below both folders
   * @returns the paths that were not there, and now are
   */
  readonly link: (from: string, to: string, paths: readonly string[]) => Promise<readonly string[]>;
  /** Writes a file into a folder that nobody reads yet, as `newFileWriter`. */
  readonly write: WriteFile;
  /** As `readCheckedFile`, for large files. */
  readonly readChecked: (path: string) => Promise<Uint8Array | undefined>;
  readonly end: () => Promise<void>;
}

/** Starts the thread. It does one task after another. */
export function startFilesThread(): FilesThread {
  const worker = new Worker(new URL('files-worker.js', import.meta.url));
  const tasks = threadTasks(worker, 'the thread that works on files has ended');
  const run = (task: string, input: unknown): Promise<unknown> => tasks.run({ task, input });
  return {
    list: async (folder, part) => unpackedFiles((await run('list', { folder, part })) as PackedFiles),
    async link(from, to, paths) {
      const linked = (await run('link', { from, to, paths })) as Uint8Array;
      return paths.filter((_, i) => linked[i] === 1);
    },
    write: (path, text) => tasks.runSoon({ task: 'write', input: { path, text } }) as Promise<FileStats>,
    readChecked: (path) => run('readChecked', { path, ...checkedLine }) as Promise<Uint8Array | undefined>,
    end: async () => void (await worker.terminate()),
  };
}
