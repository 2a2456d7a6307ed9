import type { Collection } from './collection.ts';
import { readingPositions, readStories, savedStories, store, visits } from './collections.ts';

type LimitedCollection = readonly [
  collection: Pick<Collection<{ readonly at: string }>, 'all' | 'removeAll' | 'watch'>,
  limit: number,
];

/**
 * The records that are stored while a reader reads, and how many of each kind are kept. Browsers store five million
 * characters for a site: with these limits, such records take about a third of that.
 */
const limitedCollections: readonly LimitedCollection[] = [
  [readStories, 5000],
  [readingPositions, 1000],
  [visits, 2000],
];

/** How much of its limit a collection keeps when it has reached it, so that not every new record removes another. */
const keptShare = 0.9;

/** How much of what was kept automatically is removed at a time when the storage is full. */
const removedShare = 0.1;

/**
 * Limits the records that are stored while a reader reads. Removes the oldest of them when what the reader saves has no
 * room. Stores what could not be stored before.
 * @returns a function that ends this
 */
export function limitRecords(): () => void {
  let isCompact = false;
  store.whenFull(() => {
    if (isCompact) {
      const removed = limitedCollections.map(([collection]) =>
        removeOldest(collection, collection.all().size * removedShare),
      );
      return removed.some((count) => count > 0);
    }
    isCompact = true;
    for (const { rewrite } of store.collections) rewrite();
    return true;
  });
  for (const { unstored, putAll } of store.collections) if (unstored.size > 0) putAll(unstored);
  const stops = limitedCollections.map(([collection, limit]) => {
    const trim = () => {
      const { size } = collection.all();
      if (size > limit) removeOldest(collection, size - limit * keptShare);
    };
    trim();
    return collection.watch(trim);
  });
  return () => {
    for (const stop of stops) stop();
    store.whenFull(() => false);
  };
}

/**
 * Removes the oldest records. What belongs to a saved story stays.
 * @param count of records, at least; a fraction counts as one more
 * @returns how many were removed
 */
function removeOldest(collection: LimitedCollection[0], count: number): number {
  const ids = [...collection.all()]
    .filter(([id]) => savedStories.get(id) === undefined)
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1))
    .slice(0, Math.ceil(count))
    .map(([id]) => id);
  if (ids.length > 0) collection.removeAll(ids);
  return ids.length;
}
