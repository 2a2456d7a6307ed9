import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { SourceFile } from '../format.ts';

const startBytes = 65_536;

/**
 * Opens a file of the import.
 * @param path the path on this machine
 * @param name the path as messages show it
 * @throws if the file can't be read; the message says so in words for editors
 */
export async function openSource(path: string, name: string): Promise<SourceFile> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
    return {
      path,
      name,
      size: (await stat(path)).size,
      start: buffer.subarray(0, bytesRead).toString('utf8'),
      text: () => createReadStream(path, 'utf8') as AsyncIterable<string>,
    };
  } finally {
    await file.close();
  }
}
