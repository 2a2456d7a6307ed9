import { availableParallelism } from 'node:os';

/** Node.js runs four of the picture library's tasks at once. */
const maxParallel = 4;

/**
 * Bytes that pictures may take while they are processed. With the rest of a build they stay below 1 GB; a picture that
 * takes more than this alone is processed alone.
 */
const memoryLimit = 320e6;

/**
 * Runs a task for each item, several at once, within the limit of memory.
 * @param bytesOf the memory that a task takes, at most
 * @throws the first error of a task, once all that have started are done
 */
export async function runWithin<Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
  bytesOf: (item: Item) => number = () => memoryLimit / maxParallel,
): Promise<void> {
  const parallel = Math.min(availableParallelism(), maxParallel);
  const running = new Set<Promise<void>>();
  let taken = 0;
  const failures: unknown[] = [];
  const mustWait = (bytes: number) => running.size >= parallel || (running.size > 0 && taken + bytes > memoryLimit);
  for (const item of items) {
    const bytes = bytesOf(item);
    while (mustWait(bytes)) await Promise.race(running);
    if (failures.length > 0) break;
    taken += bytes;
    const run = task(item)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => {
        running.delete(run);
        taken -= bytes;
      });
    running.add(run);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}
