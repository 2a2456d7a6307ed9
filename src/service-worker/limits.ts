/** How much is stored on the device for offline reading, and for how long. */

export interface CacheLimit {
  readonly files: number;
  readonly bytes: number;
}

const megabyte = 1024 * 1024;

/** The most that each cache holds. Saved stories count towards the limit, but are never evicted. */
export const cacheLimits = {
  pages: { files: 60, bytes: 8 * megabyte },
  data: { files: 600, bytes: 16 * megabyte },
  pictures: { files: 80, bytes: 32 * megabyte },
  assets: { files: 60, bytes: 4 * megabyte },
} as const satisfies Readonly<Record<string, CacheLimit>>;

/** The caches that have a limit: HTML pages, data files, pictures, and hashed files such as scripts and fonts. */
export type CacheKind = keyof typeof cacheLimits;

export const cacheKinds = Object.keys(cacheLimits) as readonly CacheKind[];

/** How much of each limit may stay filled when the browser reports that its storage is full. */
export const shareWhenFull = 0.5;

/** How many stories, of those read last, are evicted only after all prefetched files. */
export const protectedReadStories = 200;

/**
 * How many saved stories, of those saved last, are downloaded for reading offline: most of the data files that are
 * cached. A reader can save thousands, such as by importing a file.
 */
export const maxOfflineSaved = 500;

/** Milliseconds after which the front page and the other start files are downloaded again. */
export const startFilesMaxAge = 60 * 60 * 1000;

/** Milliseconds between two scans of all cached files. A cache with too many files is scanned sooner. */
export const scanInterval = 60_000;
