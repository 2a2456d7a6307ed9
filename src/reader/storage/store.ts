/** Everything that is stored about the reader on this device, in collections of records. */
import type { StringStorage } from '../../platform/local-storage.ts';
import { createCollection, type StoredCollection, type UntypedCollection } from './collection.ts';
import { recordStrings, type CollectionOptions } from './record-strings.ts';

export interface Store {
  /** Creates a collection of this store. */
  readonly collection: <T>(options: CollectionOptions<T>) => StoredCollection<T>;
  /** Every collection that was created. */
  readonly collections: readonly UntypedCollection[];
  /**
   * Reads strings again that another tab has changed in storage.
   * @param keys of the strings; null if any may have changed
   */
  readonly readAgain: (keys: readonly string[] | null) => void;
  /**
   * Sets what is done when the storage is full.
   * @param makeRoom returns whether there is more room than before
   */
  readonly whenFull: (makeRoom: () => boolean) => void;
  /** Whether records outlast the page. False if the browser stores nothing for this site. */
  readonly isPersistent: boolean;
}

/**
 * Creates a store.
 * @param prefix of every key in storage: editions on one host have different ones
 * @param storage undefined if the browser stores nothing for this site
 */
export function createStore(prefix: string, storage: StringStorage | undefined): Store {
  const collections: UntypedCollection[] = [];
  const external = new Map<string, Pick<StoredCollection<unknown>, 'readAgain' | 'reload'>>();
  let makeRoom = () => false;

  return {
    collections,
    isPersistent: storage !== undefined,
    collection<T>(options: CollectionOptions<T>) {
      const collection = createCollection(options, recordStrings(prefix, storage, options), () => makeRoom());
      collections.push(collection);
      external.set(`${options.prefix ?? prefix}${options.name}:`, collection);
      return collection;
    },
    whenFull(next) {
      makeRoom = next;
    },
    readAgain(keys) {
      for (const [keyPrefix, { readAgain, reload }] of external) {
        if (keys === null) reload();
        else readAgain(keys.flatMap((key) => (key.startsWith(keyPrefix) ? key.slice(keyPrefix.length) : [])));
      }
    },
  };
}
