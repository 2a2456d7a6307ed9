import { lstatSync } from 'node:fs';
import { newFileWriter } from '../../../src/press/files/write-file.ts';
import type { WriteFile } from '../../../src/press/reuse/files-thread.ts';

/** Writes files as the thread does, but in this one. */
export function writesHere(): WriteFile {
  const write = newFileWriter();
  return async (path, text) => {
    await write(path, text);
    const { size, mtimeMs, ino } = lstatSync(path);
    return { bytes: size, modified: mtimeMs, inode: ino };
  };
}
