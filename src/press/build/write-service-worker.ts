import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath, offlineAddress, workerAddress } from '../../edition/addresses.ts';
import type { WorkerConfig } from '../../service-worker/worker-config.ts';
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
 * The configuration of the service worker: the scripts, the font and the stylesheet that it caches, and a version,
 * which is a hash.
 * @param shell the HTML of the page that is shown for pages that are not cached
 */
export function serviceWorkerConfig(base: string, bundle: Bundle, shell: string): WorkerConfig {
  const scripts = new Set(
    [sources.boot, sources.app, sources.completeApp, sources.offlineReading].flatMap((source) =>
      bundle.withImports(bundle.scriptOf(source)),
    ),
  );
  const assets = [bundle.assetOf(sources.textFont, '.woff2'), bundle.assetOf(sources.template, '.css')];
  const everyPage = [...scripts, ...assets].toSorted();
  const onDemand = bundle.scripts.filter((script) => !scripts.has(script));
  const version = createHash('sha256')
    .update(JSON.stringify([everyPage, onDemand, shell]))
    .digest('hex')
    .slice(0, 12);
  const addressOf = (file: string) => `/${file}`;
  return { kind: 'active', base, version, everyPage: everyPage.map(addressOf), onDemand: onDemand.map(addressOf) };
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
  const config: WorkerConfig = offline ? serviceWorkerConfig(base, bundle, shell) : { kind: 'retired', base };
  await writeFileAtomically(join(folder, workerAddress), `const workerConfig=${JSON.stringify(config)};\n${script}`);
}
