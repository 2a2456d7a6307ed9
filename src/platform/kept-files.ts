/**
 * What a cache of this site holds.
 * @returns paths; none where there is no such cache, or the browser keeps nothing
 */
export async function pathsIn(cacheName: string): Promise<ReadonlySet<string>> {
  try {
    if (!(await caches.has(cacheName))) return new Set();
    const cache = await caches.open(cacheName);
    return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  } catch {
    return new Set();
  }
}
