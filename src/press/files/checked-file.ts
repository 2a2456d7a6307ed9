import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeFileAtomically } from './write-file.ts';

/** A digest takes the first line of a file. */
const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const digestEnd = 64;

/** Writes a file that begins with the digest of its content, so that a damaged one is known when it is read. */
export async function writeCheckedFile(path: string, content: Uint8Array): Promise<void> {
  await writeFileAtomically(path, Buffer.concat([Buffer.from(`${digestOf(content)}\n`), content]));
}

/** Reads such a file. @returns undefined if there is none, or if it is damaged */
export async function readCheckedFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    const content = bytes.subarray(digestEnd + 1);
    return bytes.toString('latin1', 0, digestEnd) === digestOf(content) ? content : undefined;
  } catch {
    return undefined;
  }
}
