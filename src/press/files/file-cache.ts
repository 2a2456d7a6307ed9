import { copyFile, link, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { writeFileAtomically } from './write-file.ts';

/** Days after which a file that no build used is deleted. */
const maxAge = 30;
const millisecondsPerDay = 86_400_000;
/** The name of a cached file: a hash of what decides its content, then what distinguishes files with the same hash. */
const cachedFile = /^[\da-f]{16}(?:-[\da-z-]+)?\.\w+$/u;
/**
 * Lists the day each file was last used. The files' own times can't record it: the edition's files are hard links, so
 * setting a time would change it there too.
 */
const usageFile = 'used.json';

/** The day a file was last used, counted from 1970, and its size in bytes. */
type Usage = readonly [day: number, bytes: number];

/** Files that earlier builds made, by their names, which are hashes of what decides their content. */
export interface BuildCache {
  /**
   * Puts a file into a folder.
   * @returns false if the cache has no such file any more, or the file was changed
   */
  readonly take: (name: string, folder: string) => Promise<boolean>;
  /** Adds a file. If the cache can't be written, does nothing. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Deletes files that were not used for long or are too many, and writes the list of usage. */
  readonly close: () => Promise<void>;
  /** Why something could not be written, if so. */
  readonly problem: () => string | undefined;
}

export interface CacheBounds {
  /**
   * The most bytes of all files together. If there are more, the files whose last use is longest ago are deleted first.
   * Files that this build has used are never deleted.
   */
  readonly maxBytes?: number;
  /** Days since 1970. */
  readonly today?: number;
}

/** Opens a cache, and creates its folder if there is none. */
export async function openBuildCache(
  folder: string,
  { maxBytes = Infinity, today = Math.floor(Date.now() / millisecondsPerDay) }: CacheBounds = {},
): Promise<BuildCache> {
  let problem: string | undefined;
  const note = (error: unknown) => {
    problem ??= String(error);
  };
  await mkdir(folder, { recursive: true }).catch(note);
  const names = new Set((await readdir(folder).catch(() => [])).filter((name) => cachedFile.test(name)));
  const usages = await readUsages(join(folder, usageFile));
  const usedNow = new Set<string>();
  return {
    async take(name, target) {
      const bytes = usages.get(name)?.[1];
      // The cached file is the same as the edition's. Another size means that something has changed it there.
      if (!names.has(name) || bytes === undefined || (await sizeOf(join(folder, name))) !== bytes) return false;
      usages.set(name, [today, bytes]);
      usedNow.add(name);
      // Another build may have deleted it since.
      return linkOrCopy(join(folder, name), join(target, name));
    },
    async put(name, bytes) {
      if (problem !== undefined) return;
      try {
        await writeFileAtomically(join(folder, name), bytes);
      } catch (error) {
        return note(error);
      }
      names.add(name);
      usages.set(name, [today, bytes.length]);
      usedNow.add(name);
    },
    async close() {
      const used: [string, Usage][] = [];
      const dayOf = (name: string) => (usedNow.has(name) ? Infinity : (usages.get(name)?.[0] ?? 0));
      let total = 0;
      for (const name of [...names].toSorted((a, b) => dayOf(b) - dayOf(a) || (a < b ? -1 : 1))) {
        const usage = usages.get(name);
        total += usage?.[1] ?? 0;
        const fits = total <= maxBytes || usedNow.has(name);
        if (usage !== undefined && today - usage[0] <= maxAge && fits) used.push([name, usage]);
        // A new file that is not listed belongs to a build that is running.
        else if (usage !== undefined || !(await isNew(join(folder, name))))
          await rm(join(folder, name), { force: true }).catch(note);
      }
      const list = JSON.stringify(Object.fromEntries(used));
      if (problem === undefined) await writeFileAtomically(join(folder, usageFile), list).catch(note);
    },
    problem: () => problem,
  };
}

/**
 * A hard link takes a fortieth of the time of a copy. Some disks have no links.
 * @returns false if there is no such file
 */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  await rm(to, { force: true });
  try {
    await link(from, to).catch(() => copyFile(from, to));
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Whether a file was written within the last day. */
const isNew = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs < millisecondsPerDay,
    () => false,
  );

const sizeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ size }) => size,
    () => undefined,
  );

/** A missing or broken file is read as an empty list. */
async function readUsages(file: string): Promise<Map<string, Usage>> {
  try {
    const json: unknown = JSON.parse(await readFile(file, 'utf8'));
    return new Map(Object.entries(json ?? {}).filter((entry): entry is [string, Usage] => isUsage(entry[1])));
  } catch {
    return new Map();
  }
}

const isUsage = (value: unknown): value is Usage =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
