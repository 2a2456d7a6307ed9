import { unwatchFile, watch, watchFile, type FSWatcher, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Says when another folder is in a folder's place, or none, or the same one again: what a watcher
 * of the folder's files does not see, since it has lost the folder by then.
 * @returns ends the watch
 */
export function watchPlace(folder: string, onMoved: () => void): () => void {
  // The folder above tells of a move at once, and of a short one at all; the clock, of moves further above.
  const above = watchNames(dirname(folder), (name) => {
    if (name === null || name === basename(folder)) onMoved();
  });
  const compare = (now: Stats, before: Stats) => {
    if (now.ino !== before.ino) onMoved();
  };
  watchFile(folder, { interval: 500, persistent: false }, compare);
  return () => {
    above?.close();
    unwatchFile(folder, compare);
  };
}

function watchNames(folder: string, onRename: (name: string | null) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, (event, name) => {
      if (event === 'rename') onRename(name);
    });
    return watcher.on('error', () => watcher.close());
  } catch {
    // It is not there yet.
    return undefined;
  }
}
