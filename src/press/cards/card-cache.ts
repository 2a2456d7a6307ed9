import { copyFile, link, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../files/write-file.ts';

/** Days after which a card that no edition used is thrown away. */
const keptDays = 30;
const day = 86_400_000;
const ledger = 'used.json';
const cardFile = /^[\da-f]{16}\.(?:png|jpg)$/u;

/** The day a card was last used, counted from 1970, and its size in bytes. */
type Entry = readonly [day: number, bytes: number];

/**
 * The cards of earlier builds, by their names. When each was last used stands in one file beside
 * them: touching every card would change the dates in the edition too.
 */
export interface CardCache {
  /** Puts a card into an edition, if it is there and as it was. */
  readonly take: (name: string, folder: string) => Promise<boolean>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Throws away what was not used for long, and notes what was. */
  readonly close: () => Promise<void>;
}

export async function openCache(folder: string, today = Math.floor(Date.now() / day)): Promise<CardCache> {
  await mkdir(folder, { recursive: true });
  const kept = new Set((await readdir(folder)).filter((name) => cardFile.test(name)));
  const entries = await readLedger(join(folder, ledger));
  return {
    async take(name, target) {
      const bytes = entries.get(name)?.[1];
      // Another size is a card that something has changed in the edition, where it is the same file.
      if (!kept.has(name) || bytes === undefined || (await sizeOf(join(folder, name))) !== bytes) return false;
      entries.set(name, [today, bytes]);
      await place(join(folder, name), join(target, name));
      return true;
    },
    async put(name, bytes) {
      await writeFileAtomically(join(folder, name), bytes);
      kept.add(name);
      entries.set(name, [today, bytes.length]);
    },
    async close() {
      const noted: [string, Entry][] = [];
      for (const name of kept) {
        const entry = entries.get(name);
        if (entry !== undefined && today - entry[0] <= keptDays) noted.push([name, entry]);
        else await rm(join(folder, name), { force: true });
      }
      await writeFileAtomically(join(folder, ledger), JSON.stringify(Object.fromEntries(noted)));
    },
  };
}

/** A second name of one file costs a fortieth of a copy; where a disk has no such thing, it is copied. */
async function place(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

const sizeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ size }) => size,
    () => undefined,
  );

async function readLedger(file: string): Promise<Map<string, Entry>> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    return new Map(Object.entries(found ?? {}).filter((entry): entry is [string, Entry] => isEntry(entry[1])));
  } catch {
    return new Map();
  }
}

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
