import { join } from 'node:path';
import type { BuildCache } from './file-cache.ts';
import { writeFileAtomically } from './write-file.ts';

/** Files that are taken from a cache at the same time. */
const maxConcurrentCopies = 16;

/** Takes the files of each item from a cache, those of a few items at the same time. */
export async function takeFiles<Item>(items: readonly Item[], take: (item: Item) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += maxConcurrentCopies)
    await Promise.all(items.slice(start, start + maxConcurrentCopies).map(take));
}

/** Writes a new file into a folder, and adds it to the cache for the next build. */
export async function writeCached(cache: BuildCache, name: string, bytes: Uint8Array, folder: string): Promise<void> {
  await cache.put(name, bytes);
  if (!(await cache.take(name, folder))) await writeFileAtomically(join(folder, name), bytes);
}
