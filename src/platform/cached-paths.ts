/**
 * The paths of the files in a cache of this site.
 * @returns an empty set if the cache doesn't exist, or the browser blocks storage
 */
export async function cachedPaths(cacheName: string): Promise<ReadonlySet<string>> {
  try {
    if (!(await caches.has(cacheName))) return new Set();
    const cache = await caches.open(cacheName);
    return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  } catch {
    return new Set();
  }
}
