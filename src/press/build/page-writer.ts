import { join } from 'node:path';
import { filePath } from '../../edition/addresses.ts';
import { newFileWriter } from '../files/write-file.ts';

/** Writes that may be under way at once: enough to keep a disk busy. */
const maxConcurrentWrites = 32;

export interface PageWriter {
  /** Starts to write the file of an address. */
  readonly write: (address: string, text: string) => void;
  /**
   * Waits until another write may start, so that texts do not pile up in memory.
   * @throws the first error of an earlier write
   */
  readonly ready: () => Promise<void>;
  /**
   * Waits for all writes.
   * @returns how many bytes were written
   * @throws the first error of any write, also of the last
   */
  readonly finish: () => Promise<number>;
}

/**
 * Writes many files of an edition at the same time, into a folder that nobody reads yet.
 * @param folder of the edition
 * @param writeFile for tests
 */
export function createPageWriter(
  folder: string,
  writeFile: (path: string, content: Uint8Array) => Promise<void> = newFileWriter(),
): PageWriter {
  const writes = new Set<Promise<void>>();
  let bytes = 0;
  let failure: { readonly error: unknown } | undefined;
  const throwFailure = (): void => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    write(address, text) {
      // Encoded once: for the file, and for its length.
      const content = Buffer.from(text);
      bytes += content.length;
      const write = writeFile(join(folder, filePath(address)), content)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => writes.delete(write));
      writes.add(write);
    },
    async ready() {
      while (writes.size >= maxConcurrentWrites) await Promise.race(writes);
      throwFailure();
    },
    async finish() {
      await Promise.all(writes);
      throwFailure();
      return bytes;
    },
  };
}
