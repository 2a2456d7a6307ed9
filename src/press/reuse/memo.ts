import { closeSync, openSync, readFileSync, statSync, writeFileSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCheckedValue, writeCheckedValue } from '../files/checked-file.ts';
import { digestOf } from './digest.ts';

/**
 * Gives what the same function has made of the same inputs in an earlier build, or makes it.
 * @param inputs all that decides the value besides the code, as JSON
 * @param make gives a value that is the same after `structuredClone`
 */
export type Remember = <T>(inputs: unknown, make: () => T) => T;

/** Values of earlier builds by their keys: digests of all that decides them. */
export interface Memo {
  readonly remember: Remember;
  /** Whether an earlier build has kept a value with a key. It may be damaged. */
  readonly has: (key: string) => boolean;
  /** The value with a key, which is read now. @returns undefined if there is none, or if it is damaged */
  readonly get: (key: string) => unknown;
  /** Keeps a value for the next builds. */
  readonly keep: (key: string, value: unknown) => void;
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
  /** Keeps what this build has used. All else is forgotten. @throws the file system's error */
  readonly close: () => Promise<void>;
}

/** Remembers nothing. */
export const forgetful: Remember = (_, make) => make();

/** Keeps nothing. */
export const noMemo: Memo = {
  remember: forgetful,
  has: () => false,
  get: () => undefined,
  keep: () => {},
  turn: () => {},
  close: () => Promise.resolve(),
};

/** Where a value is in the file of values. */
interface ValuePlace {
  readonly start: number;
  readonly length: number;
  /** Of the value's bytes, by which damage is noticed when the value is read. */
  readonly digest: string;
}

interface StoredIndex {
  readonly keys: readonly string[];
  readonly digests: readonly string[];
  /** The start and the length of each value, one after another. */
  readonly places: Float64Array;
}

/** The file is written anew if the forgotten values in it take more than this share. */
const mostForgotten = 0.5;

/** @returns the key of inputs */
export const keyOfInputs = (inputs: unknown): string => digestOf(JSON.stringify(inputs)).slice(0, 24);

/**
 * Opens what earlier builds have kept: an index, and a file of values, to which new ones are added. A value is read
 * from it only if it is used.
 * @param code a digest of the code that makes the values. What other code has made is forgotten
 */
export async function openMemo(folder: string, name: string, code: string): Promise<Memo> {
  const [indexFile, valuesFile] = [join(folder, `${name}.memo`), join(folder, `${name}.values`)];
  let index: ReadonlyMap<string, ValuePlace | Buffer> = await readIndex(indexFile, code);
  let used = new Map<string, ValuePlace | Buffer>();
  let content: Buffer | undefined;
  const bytesAt = ({ start, length, digest }: ValuePlace): Buffer | undefined => {
    content ??= readIfAny(valuesFile);
    const bytes = content.subarray(start, start + length);
    return bytes.length === length && digestOf(bytes).slice(0, 16) === digest ? bytes : undefined;
  };
  const memo: Memo = {
    has(key) {
      const entry = used.get(key) ?? index.get(key);
      if (entry !== undefined) used.set(key, entry);
      return entry !== undefined;
    },
    get(key) {
      const entry = used.get(key) ?? index.get(key);
      if (entry === undefined) return undefined;
      const bytes = Buffer.isBuffer(entry) ? entry : bytesAt(entry);
      if (bytes === undefined) return undefined;
      used.set(key, entry);
      return deserialize(bytes) as unknown;
    },
    // As bytes at once, since all values of a large edition would take much memory.
    keep: (key, value) => void used.set(key, serialize(value)),
    remember<T>(inputs: unknown, make: () => T): T {
      const key = keyOfInputs(inputs);
      const known = memo.get(key);
      if (known !== undefined) return known as T;
      const value = make();
      memo.keep(key, value);
      return value;
    },
    turn() {
      index = used;
      used = new Map();
    },
    async close() {
      const isUnchanged = used.size === index.size && [...used].every(([key, entry]) => index.get(key) === entry);
      if (isUnchanged) return;
      const kept = [...used.values()].reduce((sum, entry) => sum + (Buffer.isBuffer(entry) ? 0 : entry.length), 0);
      const size = statSync(valuesFile, { throwIfNoEntry: false })?.size ?? 0;
      const isAdded = kept >= size * mostForgotten;
      let end = isAdded ? size : 0;
      const parts: Buffer[] = [];
      const places = new Map<string, ValuePlace>();
      for (const [key, entry] of used) {
        if (isAdded && !Buffer.isBuffer(entry)) {
          places.set(key, entry);
          continue;
        }
        const bytes = Buffer.isBuffer(entry) ? entry : bytesAt(entry);
        if (bytes === undefined) continue;
        places.set(key, { start: end, length: bytes.length, digest: digestOf(bytes).slice(0, 16) });
        parts.push(bytes);
        end += bytes.length;
      }
      // Of a build that is killed between the two, the index is the old one, or says what the values' digests don't.
      writeParts(valuesFile, isAdded ? 'a' : 'w', parts);
      const stored: StoredIndex = {
        keys: [...places.keys()],
        digests: [...places.values()].map(({ digest }) => digest),
        places: Float64Array.from([...places.values()].flatMap(({ start, length }) => [start, length])),
      };
      await writeCheckedValue(indexFile, code, stored);
    },
  };
  return memo;
}

async function readIndex(file: string, code: string): Promise<ReadonlyMap<string, ValuePlace>> {
  const stored = await readCheckedValue<StoredIndex>(file, code);
  if (stored === undefined) return new Map();
  const { keys, digests, places } = stored;
  return new Map(
    keys.map((key, i) => [
      key,
      { start: places[i * 2] ?? 0, length: places[i * 2 + 1] ?? 0, digest: digests[i] ?? '' },
    ]),
  );
}

/** As many buffers as most systems take at once (`IOV_MAX` in limits.h of Linux and macOS). */
const mostParts = 1024;

/**
 * Writes parts one after another, without a copy of all of them.
 * @param flags `a` to add to the file, `w` to replace it
 */
function writeParts(path: string, flags: 'a' | 'w', parts: readonly Buffer[]): void {
  const file = openSync(path, flags);
  try {
    for (let i = 0; i < parts.length; i += mostParts) writeAll(file, parts.slice(i, i + mostParts));
  } finally {
    closeSync(file);
  }
}

/** A disk that is nearly full may take a part of them, and says why it takes no more when it is asked again. */
function writeAll(file: number, parts: readonly Buffer[]): void {
  let written = writevSync(file, parts);
  for (const part of parts) {
    if (written < part.length) writeFileSync(file, part.subarray(Math.max(0, written)));
    written -= part.length;
  }
}

function readIfAny(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
