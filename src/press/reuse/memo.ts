import { closeSync, openSync, readFileSync, statSync, writeFileSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCheckedValue, writeCheckedValue } from '../files/checked-value.ts';
import { digestOf } from './digest.ts';

/** Values of earlier builds by their keys: digests of all that decides them. */
export interface Memo {
  /** Whether an earlier build has kept a value with a key. It may be damaged. */
  readonly has: (key: string) => boolean;
  /** The value with a key, which is read now. @returns undefined if there is none, or if it is damaged */
  readonly get: (key: string) => unknown;
  /** Keeps all that earlier builds have kept, but for some keys. */
  readonly keepAllBut: (keys: readonly string[]) => void;
  /** Keeps a value for the next builds. */
  readonly keep: (key: string, value: unknown) => void;
  /** Forgets what was not used since this was called before: for a process that makes one edition after another. */
  readonly turn: () => void;
  /** Keeps what this build has used. All else is forgotten. @throws the file system's error */
  readonly close: () => Promise<void>;
}

/** Keeps nothing. */
export const noMemo: Memo = {
  has: () => false,
  get: () => undefined,
  keepAllBut: () => {},
  keep: () => {},
  turn: () => {},
  close: () => Promise.resolve(),
};

/** The values of earlier builds. */
interface StoredIndex {
  readonly keys: readonly string[];
  /** Of the bytes of each value, by which damage is noticed when the value is read. */
  readonly digests: readonly string[];
  /** The start and the length of each value in the file of values, one after another. */
  readonly places: Float64Array;
}

const emptyIndex: StoredIndex = { keys: [], digests: [], places: new Float64Array() };

/** The file is written anew if the forgotten values in it take more than this share. */
const mostForgotten = 0.5;

/** @returns the digest of the bytes of a value */
const digestOfValue = (bytes: Uint8Array): string => digestOf(bytes).slice(0, 16);

/**
 * Opens what earlier builds have kept: an index, and a file of values, to which new ones are added. A value is read
 * from it only if it is used.
 * @param code a digest of the code that makes the values. What other code has made is forgotten
 */
export async function openMemo(folder: string, name: string, code: string): Promise<Memo> {
  const [indexFile, valuesFile] = [join(folder, `${name}.memo`), join(folder, `${name}.values`)];
  const index = (await readCheckedValue<StoredIndex>(indexFile, code)) ?? emptyIndex;
  const numbers = new Map(index.keys.map((key, number) => [key, number]));
  /** 1 for each value that is used, and for each that was used before the last turn. */
  const used = new Uint8Array(index.keys.length);
  const known = new Uint8Array(index.keys.length).fill(1);
  let added = new Map<string, Buffer>();
  let addedBefore = new Map<string, Buffer>();
  let content: Buffer | undefined;
  const bytesAt = (number: number): Buffer | undefined => {
    const [start = 0, length = 0] = index.places.subarray(number * 2, number * 2 + 2);
    content ??= readIfAny(valuesFile);
    const bytes = content.subarray(start, start + length);
    return bytes.length === length && digestOfValue(bytes) === index.digests[number] ? bytes : undefined;
  };
  /** Of a value of this process, its bytes; of an earlier build, its number. */
  const find = (key: string): Buffer | number | undefined => {
    const bytes = added.get(key) ?? addedBefore.get(key);
    if (bytes !== undefined) return bytes;
    const number = numbers.get(key);
    return number !== undefined && known[number] === 1 ? number : undefined;
  };
  const use = (key: string, entry: Buffer | number): void => {
    if (typeof entry === 'number') used[entry] = 1;
    else added.set(key, entry);
  };
  return {
    has(key) {
      const entry = find(key);
      if (entry !== undefined) use(key, entry);
      return entry !== undefined;
    },
    get(key) {
      const entry = find(key);
      const bytes = typeof entry === 'number' ? bytesAt(entry) : entry;
      if (entry === undefined || bytes === undefined) return undefined;
      use(key, entry);
      return deserialize(bytes) as unknown;
    },
    // As bytes at once, since all values of a large edition would take much memory.
    keep(key, value) {
      added.set(key, serialize(value));
      const number = numbers.get(key);
      if (number !== undefined) known[number] = used[number] = 0;
    },
    keepAllBut(keys) {
      used.set(known);
      for (const key of keys) {
        const number = numbers.get(key);
        if (number !== undefined) used[number] = 0;
      }
    },
    turn() {
      known.set(used);
      used.fill(0);
      [addedBefore, added] = [added, new Map()];
    },
    async close() {
      if (added.size === 0 && used.every((one) => one === 1)) return;
      let kept = 0;
      for (let number = 0; number < used.length; number++)
        if (used[number] === 1) kept += index.places[number * 2 + 1] ?? 0;
      const size = statSync(valuesFile, { throwIfNoEntry: false })?.size ?? 0;
      const isAdded = kept >= size * mostForgotten;
      let end = isAdded ? size : 0;
      const parts: Buffer[] = [];
      const [keys, digests, places] = [[] as string[], [] as string[], [] as number[]];
      const add = (key: string, digest: string, bytes: Buffer) => {
        keys.push(key);
        digests.push(digest);
        places.push(end, bytes.length);
        parts.push(bytes);
        end += bytes.length;
      };
      for (const [number, key] of index.keys.entries()) {
        if (used[number] !== 1) continue;
        const digest = index.digests[number] ?? '';
        if (isAdded) {
          keys.push(key);
          digests.push(digest);
          places.push(index.places[number * 2] ?? 0, index.places[number * 2 + 1] ?? 0);
          continue;
        }
        const bytes = bytesAt(number);
        if (bytes !== undefined) add(key, digest, bytes);
      }
      for (const [key, bytes] of added) add(key, digestOfValue(bytes), bytes);
      // Of a build that is killed between the two, the index is the old one, or says what the values' digests don't.
      writeParts(valuesFile, isAdded ? 'a' : 'w', parts);
      const stored: StoredIndex = { keys, digests, places: Float64Array.from(places) };
      await writeCheckedValue(indexFile, code, stored);
    },
  };
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
