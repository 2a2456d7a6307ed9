import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of garbage that may be in memory. Of an archive of 1 GB, V8 by itself would keep several hundred megabytes. */
const mostGarbage = 80e6;

/**
 * Keeps the memory of a long run small.
 * @returns a function to call often: it collects garbage when there may be much of it
 */
export function heapKeeper(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => getHeapStatistics().used_heap_size;
  let living = used();
  return () => {
    if (used() < living + mostGarbage) return;
    collect();
    living = used();
  };
}
