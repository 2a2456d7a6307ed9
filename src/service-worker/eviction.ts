import {
  frontFile,
  mastheadFile,
  searchManifestFile,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../edition/addresses.ts';
import type { CachedFileInfo } from './file-cache.ts';
import type { CacheLimit } from './limits.ts';
import type { ReadingLists } from './messages.ts';

/** Higher priorities are evicted later; a file of the priority `always` never is. */
export const priorities = { prefetched: 0, read: 1, always: 2 } as const;

export type Priority = (typeof priorities)[keyof typeof priorities];

/** Small files that are needed to reach all others. */
const neverEvicted = new Set([mastheadFile, frontFile, topicsFile(), searchPageFile, searchManifestFile]);

/** Makes a function that gives a file's priority: saved stories first, then read ones, then prefetched ones. */
export function priorityFor({
  saved,
  read,
}: ReadingLists): (file: Pick<CachedFileInfo, 'address' | 'story'>) => Priority {
  const addressesOf = (slugs: readonly string[]) =>
    new Set(slugs.flatMap((slug) => [storyFile(slug), storyAddress(slug)]));
  const [savedAddresses, readAddresses, savedSlugs] = [addressesOf(saved), addressesOf(read), new Set(saved)];
  return ({ address, story }) => {
    const isSaved = savedAddresses.has(address) || (story !== undefined && savedSlugs.has(story));
    if (isSaved || neverEvicted.has(address)) return priorities.always;
    return readAddresses.has(address) ? priorities.read : priorities.prefetched;
  };
}

/** Picks files to delete, lowest priority first and oldest first, until the rest is within the limit. */
export function filesToEvict(
  files: readonly CachedFileInfo[],
  limit: CacheLimit,
  priorityOf: (file: CachedFileInfo) => Priority,
): string[] {
  let count = files.length;
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const candidates = files
    .map((file) => ({ file, priority: priorityOf(file) }))
    .filter(({ priority }) => priority < priorities.always)
    .toSorted((a, b) => a.priority - b.priority || a.file.cachedAt - b.file.cachedAt);
  const evicted: string[] = [];
  for (const { file } of candidates) {
    if (count <= limit.files && bytes <= limit.bytes) break;
    evicted.push(file.address);
    count -= 1;
    bytes -= file.bytes;
  }
  return evicted;
}
