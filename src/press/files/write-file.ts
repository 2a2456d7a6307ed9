import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** An array is written piece by piece, which needs less memory than one long string. */
export type FileContent = string | Uint8Array | readonly string[] | readonly Uint8Array[];

/** Tells apart two writes of one process to the same file. */
let writes = 0;

/**
 * Writes a whole file atomically: a reader of the path gets the old content or the new one, never a part of it.
 * The content goes to a temporary file in the same folder, which is then renamed. Missing folders are created.
 * @param path of the file
 * @throws the file system's error, with the file as its `path`; the temporary file is removed, and an
 *   existing file keeps its content
 */
export async function writeFileAtomically(path: string, content: FileContent): Promise<void> {
  const temporary = `${path}.${process.pid}-${(writes += 1)}.tmp`;
  try {
    await writeWithFolder(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    // The error of a full disk names no file.
    if (error instanceof Error) Object.assign(error, { path });
    throw error;
  }
}

/**
 * Makes a function that writes files into a folder that nobody reads yet, such as a staging folder. It is no atomic
 * write, which would take a second name for each file. Each folder is created before its first file.
 */
export function newFileWriter(): (path: string, content: FileContent) => Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  return async (path, content) => {
    const folder = dirname(path);
    try {
      const created = folders.get(folder) ?? mkdir(folder, { recursive: true });
      folders.set(folder, created);
      await created;
      await writeFile(path, content);
    } catch (error) {
      if (error instanceof Error) Object.assign(error, { path });
      throw error;
    }
  };
}

/** Writes new files below a folder. @throws the file system's error */
export async function writeNewFiles(
  folder: string,
  files: readonly { readonly path: string; readonly content: FileContent }[],
): Promise<void> {
  const write = newFileWriter();
  for (const { path, content } of files) await write(join(folder, path), content);
}

/** Most folders exist already, so the folder is created only after a write has failed. */
async function writeWithFolder(path: string, content: FileContent): Promise<void> {
  try {
    await (isOfBytes(content) ? writeBytes(path, content) : writeFile(path, content));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

const isOfBytes = (content: FileContent): content is readonly Uint8Array[] =>
  Array.isArray(content) && content[0] instanceof Uint8Array;

/** In one step, which goes on while this thread is busy. `writeFile` would come back to it for each half megabyte. */
async function writeBytes(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    const { bytesWritten } = await file.writev([...parts]);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    // A disk that is nearly full may take a part, and says why it takes no more when it is asked again.
    if (bytesWritten < length) await file.writeFile(Buffer.concat(parts).subarray(bytesWritten));
  } finally {
    await file.close();
  }
}
