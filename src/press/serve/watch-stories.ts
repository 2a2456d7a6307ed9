import { resolve } from 'node:path';
import { liesIn } from '../copy/find-files.ts';
import { watchFolder } from './watch-folder.ts';

/** Milliseconds. Saving a file can cause several events, copying a folder hundreds. */
const quietTime = 60;

/** The part of Vite's watcher of files that is used here. */
export interface FileWatcher {
  readonly add: (path: string) => unknown;
  readonly unwatch: (path: string) => unknown;
  readonly on: (event: 'all', listener: (event: string, file: string) => void) => unknown;
}

export interface WatchStoriesOptions {
  readonly watcher: FileWatcher;
  readonly storiesFolder: string;
  /** The site's public folder, whose pictures stories may show; empty if there is none. */
  readonly publicDir: string;
  /** Called once after one or more files have changed. */
  readonly onChange: () => void;
  /** For tests. */
  readonly watchFolder?: typeof watchFolder;
}

/**
 * Watches everything that an edition is made of.
 * @returns a function that stops watching
 */
export function watchStories({
  watcher,
  storiesFolder,
  publicDir,
  onChange,
  watchFolder: watchStoriesFolder = watchFolder,
}: WatchStoriesOptions): () => void {
  const folders = [storiesFolder, publicDir].filter((folder) => folder !== '');
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietTime);
  };
  watcher.add(storiesFolder);
  watcher.on('all', (_event, file) => {
    if (folders.some((folder) => liesIn(folder, resolve(file)))) changed();
  });
  const stop = watchStoriesFolder(storiesFolder, () => {
    // The watcher still watches the folder that was moved away.
    watcher.unwatch(storiesFolder);
    watcher.add(storiesFolder);
    changed();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
