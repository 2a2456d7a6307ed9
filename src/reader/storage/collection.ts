import { observable } from '../../platform/observable.ts';
import { parseAs } from './parse-as.ts';
import type { CollectionOptions, RecordStrings, StorageProblem } from './record-strings.ts';

/** All records of one kind, by id. */
export interface Collection<T> {
  /** Every record. Returns the same map until a record changes. */
  readonly all: () => ReadonlyMap<string, T>;
  readonly get: (id: string) => T | undefined;
  /**
   * Adds a record or replaces the one with this id.
   * @returns why it could not be stored, if so; the collection then has it until the page is closed
   */
  readonly put: (id: string, record: T) => StorageProblem | undefined;
  /** Adds or replaces records. Watchers are called once. */
  readonly putAll: (records: Iterable<readonly [id: string, record: T]>) => StorageProblem | undefined;
  readonly remove: (id: string) => void;
  /** Removes records. Watchers are called once. */
  readonly removeAll: (ids: Iterable<string>) => void;
  /** @returns a function that ends the watch */
  readonly watch: (changed: () => void) => () => void;
}

/** A collection for code that handles records of every kind, such as backups. */
export interface UntypedCollection {
  readonly name: string;
  readonly version: number;
  readonly all: () => ReadonlyMap<string, unknown>;
  /** Whether a record matches the schema. */
  readonly accepts: (record: unknown) => boolean;
  /** Puts the records that match the schema. Watchers are called once. */
  readonly putAll: (records: Iterable<readonly [id: string, record: unknown]>) => StorageProblem | undefined;
  /** Removes records. Watchers are called once. */
  readonly removeAll: (ids: Iterable<string>) => void;
  /** Writes every stored record again: earlier versions wrote longer ones. */
  readonly rewrite: () => void;
  /** Records that could not be stored. */
  readonly unstored: ReadonlyMap<string, unknown>;
}

/** A collection, with the methods that the store uses to keep it in step with other tabs. */
export interface StoredCollection<T> extends Collection<T>, UntypedCollection {
  readonly putAll: UntypedCollection['putAll'];
  readonly all: () => ReadonlyMap<string, T>;
  /** Applies a change that another tab has stored. @param text null if the record was removed */
  readonly applyExternalChange: (id: string, text: string | null) => void;
  /** Reads every record again. */
  readonly reload: () => void;
}

/** A function that computes its result when it is first called, and returns that from then on. */
function lazy<T extends object>(compute: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= compute());
}

/**
 * Creates a collection whose records are read from storage when they are first needed.
 * @param makeRoom called when the storage is full; returns whether there is more room than before
 */
export function createCollection<T>(
  { name, version, schema, isAutomatic }: CollectionOptions<T>,
  strings: RecordStrings<T>,
  makeRoom: () => boolean,
): StoredCollection<T> {
  /** Records that could not be stored. They last until the page is closed. */
  const unstored = new Map<string, T>();
  const fromStorage = () => lazy(() => new Map([...strings.readAll(), ...unstored]));
  const records = observable<() => ReadonlyMap<string, T>>(fromStorage());
  const all = () => records.get()();

  function apply(changes: Iterable<readonly [id: string, record: T | undefined]>): void {
    const next = new Map(all());
    for (const [id, record] of changes) {
      if (record === undefined) next.delete(id);
      else next.set(id, record);
    }
    records.set(() => next);
  }

  /** Stores a record. If the storage is full, records that are kept automatically make room for it. */
  function write(id: string, record: T): StorageProblem | undefined {
    let problem = strings.write(id, record);
    // A record that is itself kept automatically is not worth more than one try.
    for (let tries = isAutomatic ? 1 : Infinity; problem === 'full' && tries > 0 && makeRoom(); tries--)
      problem = strings.write(id, record);
    return problem;
  }

  function putAll(changes: readonly (readonly [id: string, record: T])[]): StorageProblem | undefined {
    let problem: StorageProblem | undefined;
    for (const [id, record] of changes) {
      const reason = write(id, record);
      if (reason === undefined) unstored.delete(id);
      else unstored.set(id, record);
      problem ??= reason;
    }
    apply(changes);
    return problem;
  }

  function removeAll(ids: Iterable<string>): void {
    const removed = [...ids];
    for (const id of removed) {
      unstored.delete(id);
      strings.remove(id);
    }
    apply(removed.map((id) => [id, undefined]));
  }

  const accepted = (id: string, record: unknown): (readonly [string, T])[] => {
    const parsed = parseAs(schema, record);
    return parsed === undefined ? [] : [[id, parsed]];
  };

  return {
    name,
    version,
    all,
    get: (id) => all().get(id),
    put: (id, record) => putAll([[id, record]]),
    remove: (id) => removeAll([id]),
    watch: records.watch,
    accepts: (record) => parseAs(schema, record) !== undefined,
    putAll: (changes) => putAll([...changes].flatMap(([id, record]) => accepted(id, record))),
    removeAll,
    // A record that this tab could not store stays: only this tab has it.
    applyExternalChange: (id, text) =>
      apply([[id, unstored.get(id) ?? (text === null ? undefined : strings.parse(text))]]),
    reload: () => records.set(fromStorage()),
    unstored,
    rewrite() {
      for (const [id, record] of all()) if (!unstored.has(id)) strings.write(id, record);
    },
  };
}
