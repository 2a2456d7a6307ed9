import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCheckedFile, writeCheckedFile } from '../files/checked-file.ts';
import { nameDigest } from './digest.ts';

/** The files of bundles of so many keys are kept: such as those of a few sites that are built in turns. */
const maxFiles = 6;

export interface CachedValue<T> {
  readonly value: T;
  /** The key of what has decided the value. */
  readonly key: string;
  /** Why it could not be kept for the next build. */
  readonly problem: string | undefined;
}

/**
 * Takes a value from the cache, or makes it and keeps it for the next build.
 * @param folder of the cache; created if it does not exist
 * @param name tells kinds of values apart
 * @param key of what decides the value
 * @param keyNow gives it anew. If it changes while the value is made, the value is not kept
 */
export async function cached<T>(
  folder: string,
  name: string,
  key: string,
  make: () => Promise<T>,
  keyNow: () => string = () => key,
): Promise<CachedValue<T>> {
  const fileName = `${nameDigest(key)}.${name}`;
  const file = join(folder, fileName);
  const content = await readCheckedFile(file);
  if (content !== undefined) {
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
    // Its digest shows that a build has written it, and the key names the version of Node.js.
    return { value: deserialize(content) as T, key, problem: undefined };
  }
  const value = await make();
  const keyAfter = keyNow();
  if (keyAfter !== key) return { value, key: keyAfter, problem: undefined };
  try {
    await writeCheckedFile(file, serialize(value));
    await deleteOldest(folder, `.${name}`);
    return { value, key, problem: undefined };
  } catch (error) {
    return { value, key, problem: String(error) };
  }
}

async function deleteOldest(folder: string, extension: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
  const used = await Promise.all(files.map(async (file) => ({ file, time: (await stat(file)).mtimeMs })));
  const oldest = used.toSorted((a, b) => b.time - a.time).slice(maxFiles);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}
