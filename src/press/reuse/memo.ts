import { join } from 'node:path';
import { readCheckedFile, writeCheckedFile } from '../files/checked-file.ts';
import { digestOf } from './digest.ts';

/**
 * Gives what the same function has made of the same inputs in an earlier build, or makes it.
 * @param inputs all that decides the value besides the code, as JSON
 * @param make gives a value that is the same after a round trip through JSON
 */
export type Remember = <T>(inputs: unknown, make: () => T) => T;

export interface Memo {
  readonly remember: Remember;
  /** Keeps what this build has used. @throws the file system's error */
  readonly close: () => Promise<void>;
}

/** Remembers nothing. */
export const forgetful: Remember = (_, make) => make();

interface StoredMemo {
  readonly code: string;
  readonly values: readonly (readonly [key: string, value: unknown])[];
}

/**
 * Opens what earlier builds have remembered.
 * @param code a digest of the code that makes the values. What other code has made is forgotten
 */
export async function openMemo(folder: string, name: string, code: string): Promise<Memo> {
  const file = join(folder, `${name}.memo`);
  const known = await readValues(file, code);
  const used = new Map<string, unknown>();
  return {
    remember<T>(inputs: unknown, make: () => T): T {
      const key = digestOf(JSON.stringify(inputs)).slice(0, 24);
      // The digests of the code and of the inputs show that it is such a value.
      const value = used.has(key) || known.has(key) ? ((used.get(key) ?? known.get(key)) as T) : make();
      used.set(key, value);
      return value;
    },
    async close() {
      if (used.size === known.size && [...used.keys()].every((key) => known.has(key))) return;
      const stored: StoredMemo = { code, values: [...used] };
      await writeCheckedFile(file, Buffer.from(JSON.stringify(stored)));
    },
  };
}

async function readValues(file: string, code: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const content = await readCheckedFile(file);
    const stored = JSON.parse(Buffer.from(content ?? []).toString()) as StoredMemo;
    return stored.code === code ? new Map(stored.values) : new Map();
  } catch {
    // There is none, or another version wrote it.
    return new Map();
  }
}
