import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assetsFolder, filePath, offlineAddress, workerAddress } from '../../edition/addresses.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Pressed } from '../../service-worker/pressed.ts';

export interface WorkerRun {
  /** The pressed edition. */
  readonly folder: string;
  readonly base: string;
  /** The worker's built script. */
  readonly script: string;
  readonly offline: boolean;
}

/** Scripts that every page asks for, and the typeface of its text; other files are loaded when something is used. */
const ofEveryPage =
  /^(?:boot|rolldown-runtime|takeover|keep-for-offline|newsreader-latin)-(?!italic|ext)[^.]*\.(?:js|woff2)$/u;

/**
 * What a worker is told of an edition.
 * @param assets the names of the files that have names made of what is in them
 * @param shell the page that answers for others
 */
export function pressedFor(base: string, assets: readonly string[], shell: string): Pressed {
  const scripts = assets.filter((name) => name.endsWith('.js'));
  const first = assets.filter((name) => ofEveryPage.test(name));
  const later = scripts.filter((name) => !first.includes(name));
  const addresses = (names: readonly string[]) => names.toSorted().map((name) => assetsFolder + name);
  const version = createHash('sha256')
    .update(JSON.stringify([first, later, shell]))
    .digest('hex')
    .slice(0, 12);
  return { kind: 'working', base, version, first: addresses(first), later: addresses(later) };
}

/**
 * Writes the worker into the edition. A story that is new or corrected changes no byte of it:
 * readers are asked to change to another worker only for another set of scripts, or another shell.
 */
export async function writeWorker({ folder, base, script, offline }: WorkerRun): Promise<void> {
  const assets = (await readdir(join(folder, assetsFolder))).toSorted();
  const shell = await readFile(join(folder, filePath(offlineAddress)), 'utf8');
  const pressed: Pressed = offline ? pressedFor(base, assets, shell) : { kind: 'retired', base };
  await writeFileAtomically(
    join(folder, workerAddress),
    `const pressed=${JSON.stringify(pressed)};\n${await readFile(script, 'utf8')}`,
  );
}
