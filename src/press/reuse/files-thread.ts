import { Worker } from 'node:worker_threads';
import { checkedLine } from '../files/checked-file.ts';
import { threadTasks } from '../files/thread-tasks.ts';
import { unpackedFiles, type FolderFiles } from './edition-files.ts';
import type { PackedFiles } from './list-files.js';

/** Works on many files in a thread of its own. */
export interface FilesThread {
  /** Lists all files of a folder. @throws the file system's error */
  readonly list: (folder: string) => Promise<FolderFiles>;
  /**
   * Gives files of one folder a second name in another, as long as that is possible.
   * @param paths below both folders
   * @returns the paths that were not there, and now are
   */
  readonly link: (from: string, to: string, paths: readonly string[]) => Promise<readonly string[]>;
  /** As `readCheckedFile`, for large files. */
  readonly readChecked: (path: string) => Promise<Uint8Array | undefined>;
  readonly end: () => Promise<void>;
}

/** Starts the thread. It does one task after another. */
export function startFilesThread(): FilesThread {
  const worker = new Worker(new URL('files-worker.js', import.meta.url));
  const tasks = threadTasks(worker, 'the thread that lists files has ended');
  const run = (task: string, input: unknown): Promise<unknown> => tasks.run({ task, input });
  return {
    list: async (folder) => unpackedFiles((await run('list', folder)) as PackedFiles),
    async link(from, to, paths) {
      const linked = (await run('link', { from, to, paths })) as Uint8Array;
      return paths.filter((_, i) => linked[i] === 1);
    },
    readChecked: (path) => run('readChecked', { path, ...checkedLine }) as Promise<Uint8Array | undefined>,
    end: async () => void (await worker.terminate()),
  };
}
