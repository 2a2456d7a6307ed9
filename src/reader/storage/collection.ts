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

/** Records to add or to replace, and ids of records to remove, which have no record. */
type Changes<T> = Iterable<readonly [id: string, record: T | undefined]>;

/** A collection for code that handles records of every kind, such as backups. */
export interface UntypedCollection {
  readonly name: string;
  readonly version: number;
  readonly all: () => ReadonlyMap<string, unknown>;
  /** A record as the schema reads it; undefined if it doesn't match. */
  readonly parse: (record: unknown) => unknown;
  /**
   * Stores a record that was parsed, or removes it if it is undefined. Removes no others if the storage is full. The
   * collection and its watchers don't know of this until `apply`: thousands of records are written one by one.
   */
  readonly write: (id: string, record: unknown) => StorageProblem | undefined;
  /** Makes changes that are written part of the collection. Watchers are called once. */
  readonly apply: (changes: Changes<unknown>) => void;
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
  /** Reads records again that another tab has stored or removed. Watchers are called once. */
  readonly readAgain: (ids: readonly string[]) => void;
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

  function apply(changes: Changes<T>): void {
    const next = new Map(all());
    for (const [id, record] of changes) {
      if (record === undefined) next.delete(id);
      else next.set(id, record);
    }
    records.set(() => next);
  }

  function write(id: string, record: T | undefined): StorageProblem | undefined {
    const problem = record === undefined ? strings.remove(id) : strings.write(id, record);
    if (record === undefined || problem === undefined) unstored.delete(id);
    else unstored.set(id, record);
    return problem;
  }

  /** Stores a record. If the storage is full, records that are kept automatically make room for it. */
  function writeWithRoom(id: string, record: T): StorageProblem | undefined {
    let problem = write(id, record);
    // A record that is itself kept automatically is not worth more than one try.
    for (let tries = isAutomatic ? 1 : Infinity; problem === 'full' && tries > 0 && makeRoom(); tries--)
      problem = write(id, record);
    return problem;
  }

  function putAll(changes: readonly (readonly [id: string, record: T])[]): StorageProblem | undefined {
    let problem: StorageProblem | undefined;
    for (const [id, record] of changes) {
      const reason = writeWithRoom(id, record);
      problem ??= reason;
    }
    apply(changes);
    return problem;
  }

  function removeAll(ids: Iterable<string>): void {
    const changes = Array.from(ids, (id) => [id, undefined] as const);
    for (const [id] of changes) write(id, undefined);
    apply(changes);
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
    parse: (record) => parseAs(schema, record),
    // Only parsed records are passed to these two.
    write: write as UntypedCollection['write'],
    apply: apply as UntypedCollection['apply'],
    putAll: (changes) => putAll([...changes].flatMap(([id, record]) => accepted(id, record))),
    removeAll,
    // A record that this tab could not store stays: only this tab has it.
    readAgain(ids) {
      if (ids.length > 0) apply(ids.map((id) => [id, unstored.get(id) ?? strings.read(id)]));
    },
    reload: () => records.set(fromStorage()),
    unstored,
    rewrite() {
      for (const [id, record] of all()) if (!unstored.has(id)) strings.write(id, record);
    },
  };
}
