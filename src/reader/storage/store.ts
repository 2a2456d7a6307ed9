/**
 * The one door to what is kept on this device. Every record has a string of its own, so that two
 * tabs that write at once do not write over each other. What is read is held against its schema;
 * what cannot be read (damaged, or a newer version's) is never written over: it is set aside.
 */
import * as v from 'valibot';
import type { KeptStrings } from '../../platform/kept-strings.ts';
import { observable } from '../../platform/observable.ts';

/** What keeps a record from being kept: the browser keeps nothing for this site, or has no more room. */
export type StorageProblem = 'blocked' | 'full';

/** A kind of record. */
export interface CollectionOptions<T> {
  readonly name: string;
  /** Raised when older code could no longer read what newer code writes. */
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
}

/** All records of one kind. */
export interface Collection<T> {
  /** Every record by its id; the same object until one changes. */
  readonly all: () => ReadonlyMap<string, T>;
  readonly get: (id: string) => T | undefined;
  /** @returns what kept it from being kept beyond this page; it counts here all the same */
  readonly put: (id: string, record: T) => StorageProblem | undefined;
  readonly remove: (id: string) => void;
  /** @returns a function that ends it */
  readonly watch: (changed: () => void) => () => void;
}

/** A shelf for those who carry records of every kind and know none: what they bring is held against its schema. */
export interface UntypedCollection {
  readonly name: string;
  readonly version: number;
  readonly all: () => ReadonlyMap<string, unknown>;
  readonly accepts: (record: unknown) => boolean;
  /** Puts all that can be read. */
  readonly putAll: (records: Iterable<readonly [id: string, record: unknown]>) => StorageProblem | undefined;
  readonly removeAll: (ids: Iterable<string>) => void;
}

export interface Store {
  readonly collection: <T>(kind: CollectionOptions<T>) => Collection<T>;
  /** Every shelf there is. */
  readonly collections: readonly UntypedCollection[];
  /** Takes in what another tab has kept or removed under a name, or anything where there is no name. */
  readonly applyExternalChange: (name: string | null, text: string | null) => void;
  /** Whether anything can be kept at all. */
  readonly isPersistent: boolean;
}

const envelope = v.looseObject({ version: v.number(), data: v.unknown() });

/** What something is by a schema; undefined where it is something else. */
export function parseAs<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T | undefined {
  try {
    return v.parse(schema, data);
  } catch {
    return undefined;
  }
}

/** A function that computes its result when it is first called, and returns that from then on. */
function lazy<T extends object>(compute: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= compute());
}

function parse<T>({ schema, version }: CollectionOptions<T>, text: string): T | undefined {
  try {
    const { version: written, data } = v.parse(envelope, JSON.parse(text));
    return written > version ? undefined : v.parse(schema, data);
  } catch {
    return undefined;
  }
}

/**
 * @param prefix of every name, so that editions of one host keep apart
 * @param kept undefined where the browser keeps nothing: records then last as long as the page
 */
export function createStore(prefix: string, kept: KeptStrings | undefined): Store {
  const listeners = new Map<string, (id: string | null, text: string | null) => void>();
  const collections: UntypedCollection[] = [];

  function collection<T>(kind: CollectionOptions<T>): Collection<T> {
    const begin = `${prefix}${kind.name}:`;
    /** Records that could not be kept, for as long as the page is open. */
    const unkept = new Map<string, T>();
    const readLater = () => lazy(() => new Map([...readAll(), ...unkept]));
    /** A function, so that nothing is read before somebody asks. */
    const records = observable<() => ReadonlyMap<string, T>>(readLater());
    const all = () => records.get()();

    function* readAll(): Generator<[string, T]> {
      for (let i = 0; i < (kept?.length ?? 0); i++) {
        const name = kept?.key(i) ?? '';
        const record = name.startsWith(begin) ? parse(kind, kept?.getItem(name) ?? '') : undefined;
        if (record !== undefined) yield [name.slice(begin.length), record];
      }
    }

    function change(changes: Iterable<readonly [id: string, record: T | undefined]>): void {
      const next = new Map(all());
      for (const [id, record] of changes) {
        if (record === undefined) next.delete(id);
        else next.set(id, record);
      }
      records.set(() => next);
    }

    function keep(id: string, record: T): StorageProblem | undefined {
      if (kept === undefined) return 'blocked';
      const name = begin + id;
      try {
        const before = kept.getItem(name);
        if (before !== null && parse(kind, before) === undefined)
          kept.setItem(`${prefix}aside:${new Date().toISOString()}:${kind.name}:${id}`, before);
        kept.setItem(name, JSON.stringify({ version: kind.version, data: record }));
        return undefined;
      } catch {
        return 'full';
      }
    }

    function putAll(changes: readonly (readonly [id: string, record: T])[]): StorageProblem | undefined {
      let trouble: StorageProblem | undefined;
      for (const [id, record] of changes) {
        const reason = keep(id, record);
        if (reason === undefined) unkept.delete(id);
        else unkept.set(id, record);
        trouble ??= reason;
      }
      change(changes);
      return trouble;
    }

    function removeAll(ids: readonly string[]): void {
      for (const id of ids) {
        unkept.delete(id);
        try {
          kept?.removeItem(begin + id);
        } catch {
          // The browser has taken the site's room away while the page was open.
        }
      }
      change(ids.map((id) => [id, undefined]));
    }

    collections.push({
      name: kind.name,
      version: kind.version,
      all,
      accepts: (record) => parseAs(kind.schema, record) !== undefined,
      putAll: (records) =>
        putAll(
          [...records].flatMap(([id, record]) => {
            const known = parseAs(kind.schema, record);
            return known === undefined ? [] : [[id, known] as const];
          }),
        ),
      removeAll: (ids) => removeAll([...ids]),
    });

    listeners.set(begin, (id, text) => {
      if (id !== null) return change([[id, unkept.get(id) ?? (text === null ? undefined : parse(kind, text))]]);
      return records.set(readLater());
    });

    return {
      all,
      get: (id) => all().get(id),
      put: (id, record) => putAll([[id, record]]),
      remove: (id) => removeAll([id]),
      watch: records.watch,
    };
  }

  return {
    collection: collection,
    collections: collections,
    isPersistent: kept !== undefined,
    applyExternalChange(name, text) {
      for (const [begin, listen] of listeners) {
        if (name === null) listen(null, null);
        else if (name.startsWith(begin)) listen(name.slice(begin.length), text);
      }
    },
  };
}
