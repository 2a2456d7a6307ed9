import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BuildRefused, refused } from './build-refused.ts';
import { takeLock, type Lock } from './lock.ts';

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
  /** Folders that are about to be replaced are moved into this one. */
  readonly previous: string;
  /** The edition before the last one, which stays for the next build. */
  readonly spare: string;
}

/** The name of the folder that stays. */
const spareName = 'spare';

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
    spare: join(folder, spareName),
  };
}

/** Whether there are files of a build that was interrupted. */
export const wasInterrupted = ({ folder }: Staging): boolean => leftIn(folder).length > 0;

/** Removes all that a build works in. The spare edition stays; the folder does only if there is one. */
export async function clearStaging(folder: string): Promise<void> {
  for (const name of leftIn(folder)) await rm(join(folder, name), { recursive: true, force: true });
  if (!existsSync(join(folder, spareName))) await rm(folder, { recursive: true, force: true });
}

const leftIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name !== spareName) : [];

/**
 * Creates a staging folder and locks it: two builds in one folder would remove each other's files. If an earlier build
 * was interrupted, puts back the folders of the edition that it had moved, and removes its other files.
 * @param targets the folders that the build replaces
 * @throws BuildRefused if another build is running in it, it can't be written to, or a target can't be replaced
 */
export async function lockStaging(folder: string, targets: readonly Replacement[]): Promise<Lock> {
  const refuse = (path: string) => (error: unknown) => {
    throw error instanceof BuildRefused ? error : refused(path, "can't be written to", error);
  };
  await mkdir(dirname(folder), { recursive: true }).catch(refuse(dirname(folder)));
  const lock = await takeLock(folder).catch(refuse(`${folder}.lock`));
  try {
    for (const { target, previous } of targets) {
      if (isMountPoint(target))
        throw new BuildRefused(
          `${target} is a mount point, and so can't be replaced by a new edition as a whole. ` +
            'Mount the folder above it, or build into a folder inside it with --outDir.',
        );
      if (!existsSync(target) && existsSync(previous)) await rename(previous, target);
    }
    if (existsSync(folder)) await clearStaging(folder);
    await mkdir(folder, { recursive: true });
  } catch (error) {
    await lock.release();
    return refuse(folder)(error);
  }
  return lock;
}

/** Whether a folder is where another file system begins, or another folder is shown. Such a folder can't be renamed. */
export function isMountPoint(folder: string, mounts: string = mountsOfThisProcess()): boolean {
  // Spaces and backslashes are written as octal numbers.
  const points = mounts
    .split('\n')
    .map((line) =>
      line
        .split(' ')[4]
        ?.replaceAll(/\\(\d{3})/gu, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8))),
    );
  if (points.includes(folder)) return true;
  try {
    return statSync(folder).dev !== statSync(dirname(folder)).dev;
  } catch {
    // The folder does not exist yet.
    return false;
  }
}

/** The mount points that Linux lists (proc_pid_mountinfo(5)); empty elsewhere. */
function mountsOfThisProcess(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
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

/** A folder, the new one that takes its place, and the path that the old one is moved to. */
export interface Replacement {
  readonly target: string;
  readonly next: string;
  readonly previous: string;
}

/**
 * Puts new folders in the place of old ones: all of them, or none. Each is absent only between two renames.
 * @throws BuildRefused if a folder can't be replaced; all folders are then as they were
 */
export async function replaceFolders(replacements: readonly Replacement[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  for (const { target, next, previous } of replacements) {
    try {
      await rm(previous, { recursive: true, force: true });
      if (existsSync(target)) {
        await mkdir(dirname(previous), { recursive: true });
        await rename(target, previous);
        undo.push(() => rename(previous, target));
      }
      await rename(next, target);
      undo.push(() => rename(target, next));
    } catch (error) {
      for (const step of undo.toReversed()) await step();
      throw refused(target, "can't be replaced", error);
    }
  }
}
