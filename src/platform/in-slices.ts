/** Milliseconds of work between two pauses. From 50 ms on, a task delays what the reader does noticeably. */
const sliceTime = 20;

/**
 * Ends the current task. Not `nextTask`: the browser would run the rest before timers and before React's work, so that
 * progress would not be shown.
 */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

export interface SliceOptions {
  /** Called before each pause with the number of items that are done. */
  readonly onPause?: (done: number) => void;
  /** Stops the work at the next pause. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a function for each item, in slices of a few milliseconds. Between two slices the page answers the reader.
 * @returns whether all items are done: false if the signal has stopped the work
 */
export async function inSlices<T>(
  items: Iterable<T>,
  run: (item: T) => void,
  { onPause, signal }: SliceOptions = {},
): Promise<boolean> {
  let start = performance.now();
  let done = 0;
  for (const item of items) {
    run(item);
    done += 1;
    if (performance.now() - start < sliceTime) continue;
    onPause?.(done);
    await pause();
    if (signal?.aborted === true) return false;
    start = performance.now();
  }
  return signal?.aborted !== true;
}
