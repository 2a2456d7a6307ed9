/** The edition of the last build, in a file, or that of the last reading. */
import { join } from 'node:path';
import { readCheckedValue, writeCheckedValue, type ReadChecked } from '../../files/checked-value.ts';
import type { EditionBefore } from './same-edition.ts';

export interface EditionCache {
  /** The edition that was kept last. */
  readonly last: Promise<EditionBefore | undefined>;
  /** Starts to write another one. */
  readonly keep: (edition: EditionBefore) => void;
  /** Waits until it is written. @throws the file system's error */
  readonly close: () => Promise<void>;
}

/**
 * Opens the cache.
 * @param folder created if it does not exist
 * @param code a digest of the code that makes the edition. What other code has made is forgotten
 * @param readFile reads it, such as in another thread
 */
export function openEditionCache(folder: string, name: string, code: string, readFile?: ReadChecked): EditionCache {
  const file = join(folder, `${name}.edition`);
  let written: Promise<void> = Promise.resolve();
  const last = readCheckedValue<EditionBefore>(file, code, readFile);
  // A build with faults ends before it is read.
  last.catch(() => undefined);
  return {
    last,
    keep(edition) {
      written = writeCheckedValue(file, code, edition);
      // `close` says it.
      written.catch(() => undefined);
    },
    close: () => written,
  };
}

/** A cache in memory, for a process that makes one edition after another. */
export function editionInMemory(): EditionCache {
  let last: EditionBefore | undefined;
  return {
    get last() {
      return Promise.resolve(last);
    },
    keep(edition) {
      last = edition;
    },
    close: () => Promise.resolve(),
  };
}
