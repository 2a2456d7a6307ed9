import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Days after which a card that no edition used is thrown away. */
const keptDays = 30;
const day = 86_400_000;
const ledger = 'used.json';
const cardFile = /^[\da-f]{16}\.(?:png|jpg)$/u;

/**
 * The cards of earlier builds, by their names. When each was last used stands in one file beside
 * them: to touch every card would cost more than to copy it.
 */
export interface CardCache {
  readonly has: (name: string) => boolean;
  /** Puts a card into an edition. It is a copy: a tool that changes the edition in place must not change what is kept. */
  readonly take: (name: string, folder: string) => Promise<void>;
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Throws away what was not used for long, and notes what was. */
  readonly close: () => Promise<void>;
}

export async function openCache(folder: string, today = Math.floor(Date.now() / day)): Promise<CardCache> {
  await mkdir(folder, { recursive: true });
  const kept = new Set((await readdir(folder)).filter((name) => cardFile.test(name)));
  const used = await readLedger(join(folder, ledger));
  return {
    has: (name) => kept.has(name),
    async take(name, target) {
      used.set(name, today);
      await copyFile(join(folder, name), join(target, name));
    },
    async put(name, bytes) {
      await writeWhole(join(folder, name), bytes);
      kept.add(name);
    },
    async close() {
      const lines: [string, number][] = [];
      for (const name of kept) {
        // What the ledger does not know was put there by a build that did not end.
        const last = used.get(name) ?? today;
        if (today - last > keptDays) await rm(join(folder, name), { force: true });
        else lines.push([name, last]);
      }
      await writeWhole(join(folder, ledger), JSON.stringify(Object.fromEntries(lines)));
    },
  };
}

/** A file is there whole or not at all: another build may read it at the same time. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const half = `${file}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, file);
}

async function readLedger(file: string): Promise<Map<string, number>> {
  try {
    const entries: unknown = JSON.parse(await readFile(file, 'utf8'));
    return new Map(Object.entries(entries ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return new Map();
  }
}
