import { Worker } from 'node:worker_threads';
import { checkedLine } from '../files/checked-file.ts';
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

interface TaskResult {
  readonly number: number;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** Starts the thread. It does one task after another. */
export function startFilesThread(): FilesThread {
  const worker = new Worker(new URL('files-worker.js', import.meta.url));
  const waiting = new Map<number, Pending<unknown>>();
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ number, result, error }: TaskResult) => {
    const task = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) task?.resolve(result);
    else task?.reject(error);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread that lists files has ended')));
  let tasks = 0;
  const run = (task: string, input: unknown): Promise<unknown> => {
    const number = tasks++;
    const answer = withResolvers<unknown>();
    waiting.set(number, answer);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ number, task, input });
    return answer.promise;
  };
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

interface Pending<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

/** `Promise.withResolvers`, which Node.js 20 lacks. */
function withResolvers<T>(): Pending<T> {
  let [resolve, reject]: [(value: T) => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((onValue, onError) => {
    [resolve, reject] = [onValue, onError];
  });
  // A caller may await it later. Without this, Node.js would end the process at an earlier failure.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
