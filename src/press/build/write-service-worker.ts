import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath, offlineAddress, workerAddress } from '../../edition/addresses.ts';
import { digestLength, type FileDigests, type WorkerConfig } from '../../service-worker/worker-config.ts';
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

/** Reads a file of the edition by its path. */
type ReadFile = (path: string) => Promise<string | Uint8Array>;

/**
 * The configuration of the service worker. It lists the scripts, the font and the stylesheet to cache, with digests of
 * their content. Its version is a hash.
 * @param read reads these files, and the shell: the page that is shown for pages that are not cached
 */
export async function serviceWorkerConfig(base: string, bundle: Bundle, read: ReadFile): Promise<WorkerConfig> {
  const scripts = new Set(
    [sources.boot, sources.app, sources.completeApp, sources.offlineReading].flatMap((source) =>
      bundle.withImports(bundle.scriptOf(source)),
    ),
  );
  const assets = [bundle.assetOf(sources.textFont, '.woff2'), bundle.assetOf(sources.template, '.css')];
  const everyPage = await digestsOf([...scripts, ...assets].toSorted(), read);
  const rare = new Set(
    bundle.scriptsOf([sources.keepEdition, sources.keeper, sources.followEdition, sources.hanVariants]),
  );
  const others = bundle.scripts.filter((script) => !scripts.has(script));
  const onDemand = await digestsOf(
    others.filter((script) => !rare.has(script)),
    read,
  );
  const onceUsed = await digestsOf(
    others.filter((script) => rare.has(script)),
    read,
  );
  const version = createHash('sha256')
    .update(JSON.stringify([everyPage, onDemand, onceUsed, String(await read(filePath(offlineAddress)))]))
    .digest('hex')
    .slice(0, 12);
  return { kind: 'active', base, version, everyPage, onDemand, onceUsed };
}

/** The addresses of files, each with the beginning of its SHA-256 digest, by which the worker notices damage. */
async function digestsOf(files: readonly string[], read: ReadFile): Promise<FileDigests> {
  const entries = files.map(async (file) => {
    const digest = createHash('sha256').update(await read(file));
    return [`/${file}`, digest.digest('base64').slice(0, digestLength)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
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
  const config: WorkerConfig = offline
    ? await serviceWorkerConfig(base, bundle, (file) => readFile(join(folder, file)))
    : { kind: 'retired', base };
  await writeFileAtomically(join(folder, workerAddress), `const workerConfig=${JSON.stringify(config)};\n${script}`);
}
