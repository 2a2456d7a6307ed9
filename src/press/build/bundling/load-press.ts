import { rmSync } from 'node:fs';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import { cacheFolder } from '../../copy/press-config.ts';
import { writeNewFiles } from '../../files/write-file.ts';
import { cached } from '../../reuse/bundle-cache.ts';
import { keepPress, type PressFile } from '../../reuse/keep-press.ts';
import { bundlePress } from './bundle-all.ts';

/**
 * Loads the code of the build, bundled with the interface's texts in the language of the edition. The configuration of
 * Vite, which this code is a part of, has them in English.
 * @param keyNow gives the key of what decides the code
 */
export async function loadPress<Press>(builder: ViteBuilder, keyNow: () => string): Promise<Press> {
  const { root } = builder.config;
  const cache = cacheFolder(root);
  const { value: files, key } = await cached(cache, 'press', keyNow(), () => bundlePress(builder), keyNow);
  const entry = await keepPress(cache, files, key).catch(() => writeElsewhere(root, files));
  return (await import(pathToFileURL(entry).href)) as Press;
}

/** Where the cache can't be written, the code lies in a temporary folder from which it finds the project's packages. */
async function writeElsewhere(root: string, files: readonly PressFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-press-'));
  // The code can load parts of itself until the end.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await writeNewFiles(folder, files);
  return join(folder, files[0]?.path ?? '');
}
