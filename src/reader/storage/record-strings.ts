/**
 * The records of one collection as strings in the browser's storage, one string for each record: two tabs that
 * write at once do not overwrite each other. A string that this code cannot read is never overwritten.
 */
import type * as v from 'valibot';
import type { StringStorage } from '../../platform/local-storage.ts';
import { maxAutomaticRead } from './first-limits.ts';
import { parseAs } from './parse-as.ts';

/** Why a record was not stored: the browser stores nothing for this site, or its storage is full. */
export type StorageProblem = 'blocked' | 'full';

/** How the records of a collection are stored. */
export interface CollectionOptions<T> {
  /** Part of the keys in storage: it never changes. */
  readonly name: string;
  /** Raised when older code can no longer read what newer code writes. */
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** For records that are stored without being asked for: they make room for those that the reader asks for. */
  readonly isAutomatic?: true;
  /** Of the keys in storage, ending in a colon, if it isn't that of the store. */
  readonly prefix?: string;
}

export interface RecordStrings<T> {
  /** Every record in storage that can be read, by its id. */
  readonly readAll: () => Map<string, T>;
  /** One record; undefined if there is none that can be read: it is damaged or from a newer version. */
  readonly read: (id: string) => T | undefined;
  /** Stores a record. If its key has a string that cannot be read, copies that string to another key first. */
  readonly write: (id: string, record: T) => StorageProblem | undefined;
  readonly remove: (id: string) => undefined;
}

/** What a string contains: the version of the code that wrote it, and the record. */
type Envelope = Partial<Record<'version' | 'data', unknown>> | null;

/**
 * @param storePrefix of every key in storage, ending in a colon
 * @param storage undefined if the browser stores nothing for this site
 */
export function recordStrings<T>(
  storePrefix: string,
  storage: StringStorage | undefined,
  { name, version, schema, isAutomatic, prefix = storePrefix }: CollectionOptions<T>,
): RecordStrings<T> {
  const keyPrefix = `${prefix}${name}:`;

  function parse(text: string | null | undefined): T | undefined {
    let envelope: Envelope;
    try {
      envelope = JSON.parse(text ?? '');
    } catch {
      return undefined;
    }
    const written = envelope?.version;
    return typeof written === 'number' && written <= version ? parseAs(schema, envelope?.data) : undefined;
  }

  function readAll(): Map<string, T> {
    const records = new Map<string, T>();
    for (let i = 0; i < (storage?.length ?? 0); i++) {
      if (isAutomatic === true && records.size >= maxAutomaticRead) break;
      const key = storage?.key(i) ?? '';
      const record = key.startsWith(keyPrefix) ? parse(storage?.getItem(key)) : undefined;
      if (record !== undefined) records.set(key.slice(keyPrefix.length), record);
    }
    return records;
  }

  function write(id: string, record: T): StorageProblem | undefined {
    if (storage === undefined) return 'blocked';
    try {
      const before = storage.getItem(keyPrefix + id);
      if (before !== null && parse(before) === undefined)
        storage.setItem(`${prefix}aside:${new Date().toISOString()}:${name}:${id}`, before);
      storage.setItem(keyPrefix + id, JSON.stringify({ version, data: record }));
      return undefined;
    } catch {
      return 'full';
    }
  }

  function remove(id: string): undefined {
    try {
      storage?.removeItem(keyPrefix + id);
    } catch {
      // The reader has blocked storage for this site while the page was open.
    }
  }

  return { readAll, read: (id) => parse(storage?.getItem(keyPrefix + id)), write, remove };
}
