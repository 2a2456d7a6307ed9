import { changeRecords } from './change-records.ts';
import type { StoredCollection } from './collection.ts';
import { readingPositions, readStories, savedStories, store, visits } from './collections.ts';
import { maxAutomatic } from './limits.ts';

type LimitedCollection = readonly [
  collection: Pick<StoredCollection<{ readonly at: string }>, 'all' | 'removeAll' | 'watch' | 'write' | 'apply'>,
  limit: number,
];

/** The records that are stored while a reader reads, and how many of each kind are kept. */
const limitedCollections: readonly LimitedCollection[] = [
  [readStories, maxAutomatic.read],
  [readingPositions, maxAutomatic.place],
  [visits, maxAutomatic.visit],
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
      const removed = limitedCollections.map(([collection]) => {
        const ids = oldestIds(collection, collection.all().size * removedShare);
        collection.removeAll(ids);
        return ids.length;
      });
      return removed.some((count) => count > 0);
    }
    isCompact = true;
    for (const { rewrite } of store.collections) rewrite();
    return true;
  });
  for (const { unstored, putAll } of store.collections) if (unstored.size > 0) putAll(unstored);
  const stops = limitedCollections.map(([collection, limit]) => {
    let isTrimming = false;
    const trim = async () => {
      const { size } = collection.all();
      if (size <= limit || isTrimming) return;
      isTrimming = true;
      // Another program may have stored thousands too many.
      const ids = oldestIds(collection, size - limit * keptShare);
      await changeRecords(ids.map((id) => ({ collection, id, record: undefined })));
      isTrimming = false;
    };
    void trim();
    return collection.watch(() => void trim());
  });
  return () => {
    for (const stop of stops) stop();
    store.whenFull(() => false);
  };
}

/**
 * The ids of the oldest records that may be removed. What belongs to a saved story stays.
 * @param count of records, at least; a fraction counts as one more
 */
const oldestIds = (collection: LimitedCollection[0], count: number): string[] =>
  [...collection.all()]
    .filter(([id]) => savedStories.get(id) === undefined)
    .toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1))
    .slice(0, Math.ceil(count))
    .map(([id]) => id);
