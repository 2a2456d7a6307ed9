import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from './write-file.ts';

/** A digest takes the first line of a file. */
const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const digestEnd = 64;

/** Writes a file that begins with the digest of its content, so that a damaged one is known when it is read. */
export async function writeCheckedFile(path: string, content: Uint8Array): Promise<void> {
  await writeFileAtomically(path, [Buffer.from(`${digestOf(content)}\n`), content]);
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

/**
 * Keeps a value in such a file for the next builds.
 * @param code a digest of the code that has made it
 * @throws the file system's error
 */
export const writeCheckedValue = (path: string, code: string, value: unknown): Promise<void> =>
  writeCheckedFile(path, serialize({ code, value }));

/** Reads such a value. @returns undefined if there is none, if it is damaged, or if other code has made it */
export async function readCheckedValue<T>(path: string, code: string): Promise<T | undefined> {
  const content = await readCheckedFile(path);
  if (content === undefined) return undefined;
  try {
    const stored = deserialize(content) as { readonly code: string; readonly value: T };
    return stored.code === code ? stored.value : undefined;
  } catch {
    // Another version of Node.js wrote it.
    return undefined;
  }
}
