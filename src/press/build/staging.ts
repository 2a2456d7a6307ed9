import { realpathSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../files/error-code.ts';

/** A build that can't run in its folders. The message is for the person who started it. */
export class BuildRefused extends Error {
  override readonly name = 'BuildRefused';
}

/** Folders that a build works in, so that a failed build leaves the last good edition as it was. */
export interface Staging {
  /** The folder that has all the others in it. */
  readonly folder: string;
  /** Becomes the edition's folder. */
  readonly edition: string;
  /** Becomes the folder of files for web servers. */
  readonly hosts: string;
  /** The bundled renderer. */
  readonly renderer: string;
  /** A folder that is about to be replaced is moved here. */
  readonly previous: string;
}

/**
 * The staging folders of an edition's folder. They lie beside it, so that they are on the same
 * disk: only there can a folder be renamed.
 */
export function stagingOf(outDir: string): Staging {
  const folder = `${outDir.replace(/[/\\]+$/u, '')}.press`;
  return {
    folder,
    edition: join(folder, 'edition'),
    hosts: join(folder, 'hosts'),
    renderer: join(folder, 'renderer'),
    previous: join(folder, 'previous'),
  };
}

/**
 * Creates a staging folder and locks it: two builds in one folder would remove each other's files.
 * Files that an interrupted build left there are removed.
 * @returns a function that removes the folder
 * @throws BuildRefused if another build is running in it, or it cannot be written to
 */
export async function lockStaging(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'pid');
  for (;;) {
    await mkdir(folder, { recursive: true });
    const locked = await writeFile(lock, String(process.pid), { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        // ENOENT: the build that held the lock has just removed the folder.
        if (['EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) return false;
        throw refused(folder, 'cannot be written to', error);
      },
    );
    if (locked) return () => rm(folder, { recursive: true, force: true });
    const other = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (other > 0 && isRunning(other))
      throw new BuildRefused(
        `Another build (process ${other}) is running in ${folder}. Wait until it has finished, then build again.`,
      );
    await rm(folder, { recursive: true, force: true });
  }
}

/** Signal 0 only checks. EPERM means that the process exists and belongs to another user. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Follows symbolic links, which some hosts have in the place of a folder; the links themselves stay. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // The folder does not exist yet.
    return folder;
  }
}

/**
 * Puts a new folder in the place of an old one, which is absent only between two renames.
 * @param previous the path that the old folder is moved to
 * @throws BuildRefused if the old folder cannot be moved; if the new one cannot, the old one is put back
 */
export async function replaceFolder(target: string, next: string, previous: string): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const existed = await rename(target, previous).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === 'ENOENT') return false;
      throw refused(target, 'cannot be replaced, and was not changed', error);
    },
  );
  try {
    await rename(next, target);
  } catch (error) {
    if (existed) await rename(previous, target);
    throw error;
  }
}

const refused = (folder: string, problem: string, error: unknown): BuildRefused =>
  new BuildRefused(`${folder} ${problem}: ${error instanceof Error ? error.message : String(error)}`);
