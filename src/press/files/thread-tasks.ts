import type { Worker } from 'node:worker_threads';

/**
 * Gives tasks to another thread. A message is a list of `{ number, input }`. The answers are lists of
 * `{ number, result }`, or of errors.
 */
export interface ThreadTasks {
  /**
   * @param input what the task needs, without functions
   * @returns its result
   * @throws the error of the task, or why the thread has ended
   */
  readonly run: (input: unknown) => Promise<unknown>;
  /** The same for one of many small tasks. They are sent together: each message takes as long as writing a file. */
  readonly runSoon: ThreadTasks['run'];
  /** How many tasks have no result yet; infinite if the thread has ended. */
  readonly waiting: () => number;
}

interface TaskResult {
  readonly number: number;
  readonly result?: unknown;
  /** An error, or an object with its fields. */
  readonly error?: unknown;
}

/** How many tasks are sent together. The thread has something to do meanwhile if it has two such lists. */
export const tasksTogether = 8;

/** @param ended what the error says if the thread has ended before a result */
export function threadTasks(worker: Worker, ended: string): ThreadTasks {
  const waiting = new Map<number, Pick<Pending, 'resolve' | 'reject'>>();
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown) => {
    failure ??= { error };
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (results: readonly TaskResult[]) => {
    for (const { number, result, error } of results) {
      const task = waiting.get(number);
      waiting.delete(number);
      if (error === undefined) task?.resolve(result);
      else task?.reject(error instanceof Error ? error : Object.assign(new Error(), error));
    }
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error(ended)));
  let tasks = 0;
  let unsent: { readonly number: number; readonly input: unknown }[] = [];
  const send = () => {
    if (unsent.length === 0) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(unsent);
    unsent = [];
  };
  const add: ThreadTasks['run'] = (input) => {
    const number = tasks++;
    const { promise, ...task } = withResolvers();
    if (failure !== undefined) task.reject(failure.error);
    else {
      waiting.set(number, task);
      unsent.push({ number, input });
    }
    return promise;
  };
  return {
    run(input) {
      const result = add(input);
      send();
      return result;
    },
    runSoon(input) {
      if (unsent.length === 0) setImmediate(send);
      const result = add(input);
      if (unsent.length >= tasksTogether) send();
      return result;
    },
    waiting: () => (failure === undefined ? waiting.size : Infinity),
  };
}

interface Pending {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** `Promise.withResolvers`, which Node.js 20 lacks. */
function withResolvers(): Pending {
  let [resolve, reject]: [(value: unknown) => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<unknown>((onValue, onError) => {
    [resolve, reject] = [onValue, onError];
  });
  // A caller may await it later. Without this, Node.js would end the process at an earlier failure.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
