import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath, offlineAddress, workerAddress } from '../../edition/addresses.ts';
import type { Pressed } from '../../service-worker/pressed.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Bundle } from './bundle.ts';
import { sources } from './sources.ts';

export interface WriteServiceWorkerOptions {
  /** Folder of the edition, with its pages in it. */
  readonly folder: string;
  readonly base: string;
  readonly bundle: Bundle;
  /** The code of the worker. */
  readonly script: string;
  /** Whether the edition can be read offline. */
  readonly offline: boolean;
}

/**
 * What the service worker is told about the edition: the scripts and fonts that it keeps.
 * @param shell the page that is shown for a page that is not kept
 */
export function serviceWorkerConfig(base: string, bundle: Bundle, shell: string): Pressed {
  const scripts = new Set(
    [sources.boot, sources.takeover, sources.keepForOffline].flatMap((source) =>
      bundle.withImports(bundle.scriptOf(source)),
    ),
  );
  const first = [...scripts, bundle.assetOf(sources.textFont, '.woff2')].toSorted();
  const later = bundle.scripts.filter((script) => !scripts.has(script));
  const version = createHash('sha256')
    .update(JSON.stringify([first, later, shell]))
    .digest('hex')
    .slice(0, 12);
  const addressOf = (file: string) => `/${file}`;
  return { kind: 'working', base, version, first: first.map(addressOf), later: later.map(addressOf) };
}

/**
 * Writes the service worker into the edition. New or corrected stories change no byte of it, so
 * that browsers install another worker only for other scripts or another shell.
 */
export async function writeServiceWorker({
  folder,
  base,
  bundle,
  script,
  offline,
}: WriteServiceWorkerOptions): Promise<void> {
  const shell = await readFile(join(folder, filePath(offlineAddress)), 'utf8');
  const config: Pressed = offline ? serviceWorkerConfig(base, bundle, shell) : { kind: 'retired', base };
  await writeFileAtomically(join(folder, workerAddress), `const pressed=${JSON.stringify(config)};\n${script}`);
}
