import {
  frontFile,
  mastheadFile,
  searchManifestFile,
  searchPageFile,
  storyAddress,
  storyFile,
  topicsFile,
} from '../edition/addresses.ts';
import { standardFile } from '../edition/pictures.ts';
import { inOwnFormat } from './data-schemas.ts';
import type { CachedFileInfo } from './file-cache.ts';
import type { CacheLimit } from './limits.ts';

/** Higher priorities are evicted later; a file of the priority `always` never is. */
export const priorities = { prefetched: 0, read: 1, always: 2 } as const;

export type Priority = (typeof priorities)[keyof typeof priorities];

/** Small files that are needed to reach all others. */
const neverEvicted = new Set([mastheadFile, frontFile, topicsFile(), searchPageFile, searchManifestFile]);

/** A story with its pictures. */
export interface CachedStory {
  readonly slug: string;
  /** Addresses of all its pictures. Stories may share pictures. */
  readonly pictures: readonly string[];
}

/** The stories that the reader has saved and read. */
export interface CachedReading {
  readonly saved: readonly CachedStory[];
  readonly read: readonly CachedStory[];
}

/** Whether an address is of stories: their data in any format, their pages, or any file of their pictures. */
export function addressesOf(stories: readonly CachedStory[]): (address: string) => boolean {
  const addresses = new Set(
    stories.flatMap(({ slug, pictures }) => [storyFile(slug), storyAddress(slug), ...pictures]),
  );
  return (address) => addresses.has(standardFile(inOwnFormat(address)));
}

/** Makes a function that gives a file's priority: saved stories first, then read ones, then prefetched ones. */
export function priorityFor({ saved, read }: CachedReading): (address: string) => Priority {
  const [isSaved, isRead] = [addressesOf(saved), addressesOf(read)];
  return (address) => {
    if (isSaved(address) || neverEvicted.has(address)) return priorities.always;
    return isRead(address) ? priorities.read : priorities.prefetched;
  };
}

/** Picks files to delete, lowest priority first and oldest first, until the rest is within the limit. */
export function filesToEvict(
  files: readonly CachedFileInfo[],
  limit: CacheLimit,
  priorityOf: (address: string) => Priority,
): string[] {
  let count = files.length;
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const candidates = files
    .map((file) => ({ file, priority: priorityOf(file.address) }))
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
