/** Everything that is stored about the reader on this device, in collections of records. */
import type { StringStorage } from '../../platform/local-storage.ts';
import { createCollection, type Collection, type StoredCollection, type UntypedCollection } from './collection.ts';
import { recordStrings, type CollectionOptions } from './record-strings.ts';

export interface Store {
  /** Creates a collection of this store. */
  readonly collection: <T>(options: CollectionOptions<T>) => Collection<T>;
  /** Every collection that was created. */
  readonly collections: readonly UntypedCollection[];
  /**
   * Applies a change that another tab has made in storage.
   * @param key of the string that changed; null if any may have changed
   * @param text that is stored now; null if it was removed
   */
  readonly applyExternalChange: (key: string | null, text: string | null) => void;
  /** Whether records outlast the page. False if the browser stores nothing for this site. */
  readonly isPersistent: boolean;
}

/** How much of what was kept automatically is removed at a time when the storage is full. */
const removedShare = 0.1;

/**
 * Creates a store.
 * @param prefix of every key in storage: editions on one host have different ones
 * @param storage undefined if the browser stores nothing for this site
 */
export function createStore(prefix: string, storage: StringStorage | undefined): Store {
  const collections: UntypedCollection[] = [];
  const external = new Map<
    string,
    Pick<StoredCollection<unknown>, 'applyExternalChange' | 'reload' | 'compact' | 'removeOldest'>
  >();
  let isCompact = false;

  /** Makes room in a full storage. What was kept automatically goes first, the oldest of each kind. */
  function makeRoom(): boolean {
    const stored = [...external.values()];
    if (!isCompact) {
      isCompact = true;
      for (const { compact } of stored) compact();
      return true;
    }
    return stored.reduce((removed, { removeOldest }) => removed + removeOldest(removedShare), 0) > 0;
  }

  return {
    collections,
    isPersistent: storage !== undefined,
    collection<T>(options: CollectionOptions<T>) {
      const collection = createCollection(options, recordStrings(prefix, storage, options), makeRoom);
      collections.push(collection);
      external.set(`${prefix}${options.name}:`, collection);
      return collection;
    },
    applyExternalChange(key, text) {
      for (const [keyPrefix, { applyExternalChange, reload }] of external) {
        if (key === null) reload();
        else if (key.startsWith(keyPrefix)) applyExternalChange(key.slice(keyPrefix.length), text);
      }
    },
  };
}
