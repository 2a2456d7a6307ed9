import { realpathSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build cannot do where it is: its message is all there is to say. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

/**
 * Where a build is put together, so that a failed one leaves the last good one as it was:
 * beside it, since only there a folder can be put in another's place at once.
 */
export function workshopOf(outDir: string) {
  const folder = `${outDir.replace(/[/\\]+$/u, '')}.press`;
  return {
    folder,
    edition: join(folder, 'edition'),
    entry: join(folder, 'entry'),
    paint: join(folder, 'paint'),
    worker: join(folder, 'worker'),
    hosts: join(folder, 'hosts'),
    previous: join(folder, 'previous'),
  };
}

/**
 * Has a workshop to itself: two builds in one would clear each other's work away.
 * @returns a function that clears it up
 * @throws BuildRefused where another build is at work in it
 */
export async function takeWorkshop(folder: string): Promise<() => Promise<void>> {
  const holder = join(folder, 'pid');
  for (;;) {
    await mkdir(folder, { recursive: true });
    const taken = await writeFile(holder, String(process.pid), { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        // The folder may have been cleared away by its last holder in between.
        if (hasCode(error, 'EEXIST') || hasCode(error, 'ENOENT')) return false;
        throw refusal(folder, 'cannot be written to', error);
      },
    );
    if (taken) return () => rm(folder, { recursive: true, force: true });
    const other = Number(await readFile(holder, 'utf8').catch(() => ''));
    if (other > 0 && isAlive(other))
      throw new BuildRefused(
        `Another build (process ${other}) is at work in ${folder}: wait until it is done, then build again.`,
      );
    // What a build left that was ended in the middle.
    await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Where a folder really lies: a link to it, as hosts have them, goes on leading there. */
export function realPlace(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // There is none yet.
    return folder;
  }
}

/** Puts a new folder in the place of an old one; the old one is away only between two renames. */
export async function replace(target: string, next: string, previous: string): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const had = await rename(target, previous).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw refusal(target, 'cannot be replaced, and is as it was', error);
    },
  );
  try {
    await rename(next, target);
  } catch (error) {
    if (had) await rename(previous, target);
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const refusal = (folder: string, what: string, error: unknown): BuildRefused =>
  new BuildRefused(`${folder} ${what}: ${error instanceof Error ? error.message : String(error)}`);
