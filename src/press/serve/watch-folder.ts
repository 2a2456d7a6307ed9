import { unwatchFile, watch, watchFile, type FSWatcher, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Reports when a folder is moved away, replaced, or back in its place. A watcher of the folder's
 * files misses that, because it goes on watching the folder that was moved.
 * @param interval milliseconds between two looks at the folder
 * @returns a function that stops watching
 */
export function watchFolder(folder: string, onReplaced: () => void, interval = 500): () => void {
  // The folder above reports even a short move. A move further above is only seen by looking now and then.
  const parent = watchNames(dirname(folder), (name) => {
    if (name === null || name === basename(folder)) onReplaced();
  });
  const compare = (current: Stats, previous: Stats) => {
    if (current.ino !== previous.ino) onReplaced();
  };
  watchFile(folder, { interval, persistent: false }, compare);
  return () => {
    parent?.close();
    unwatchFile(folder, compare);
  };
}

/** Reports the names in a folder that appear, disappear or change places. */
function watchNames(folder: string, onRename: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, (event, name) => {
      if (event === 'rename') onRename(name);
    });
    return watcher.on('error', () => watcher.close());
  } catch {
    // The folder does not exist yet.
    return undefined;
  }
}
