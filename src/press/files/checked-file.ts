import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeFileAtomically } from './write-file.ts';

/** Of one content, or of the parts of one. */
function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/**
 * The first line of a file is its digest. Spaces make the line longer, so that the numbers after it begin at a multiple
 * of their size.
 */
export const checkedLine = { lineLength: 72, digestLength: 64 } as const;
const { lineLength, digestLength } = checkedLine;

/**
 * Writes a file that begins with the digest of its content, so that a damaged one is known when it is read.
 * @throws the file system's error
 */
export const writeCheckedFile = (path: string, ...parts: readonly Uint8Array[]): Promise<void> =>
  writeFileAtomically(path, [Buffer.from(`${digestOf(parts).padEnd(lineLength - 1)}\n`), ...parts]);

/** Reads such a file. @returns undefined if there is none, or if it is damaged */
export async function readCheckedFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    const content = bytes.subarray(lineLength);
    return bytes.toString('latin1', 0, digestLength) === digestOf([content]) ? content : undefined;
  } catch {
    return undefined;
  }
}
