import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically, writeNewFiles } from '../files/write-file.ts';

/** A file of the bundled press. The first is its entry. */
export interface PressFile {
  readonly path: string;
  readonly content: string;
}

/** Another build may still load a part of a press that is not the newest. In milliseconds. */
const hour = 3_600_000;

/** The bundled code of a build, as `run-build.js` finds it. */
interface KeptPress {
  /** In the cache's folder. */
  readonly folder: string;
  readonly entry: string | undefined;
  /** Of the sources, and of the language of the interface. */
  readonly key: string;
}

/** So many are kept: those of sites in different languages differ. */
const mostPresses = 3;

/**
 * Keeps the bundled code of the build, which `run-build.js` loads instead of Vite as long as the sources are the same.
 * @param key of the sources
 * @returns the path of its entry
 * @throws the file system's error
 */
export async function keepPress(cacheFolder: string, files: readonly PressFile[], key: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\n${content}\n`);
  const folder = `press-${hash.digest('hex').slice(0, 16)}`;
  // Another build may just be loading it, so a folder with this content stays.
  if (!(await hasAll(join(cacheFolder, folder), files))) {
    const temporary = join(cacheFolder, `${folder}.${process.pid}.tmp`);
    await writeNewFiles(temporary, files);
    await rm(join(cacheFolder, folder), { recursive: true, force: true });
    await rename(temporary, join(cacheFolder, folder));
  }
  const entry = files[0]?.path;
  const others = (await keptPresses(cacheFolder)).filter((press) => press.key !== key && press.folder !== folder);
  const kept = [{ folder, entry, key }, ...others].slice(0, mostPresses);
  await writeFileAtomically(join(cacheFolder, 'press.json'), JSON.stringify(kept));
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith('press-') || kept.some((press) => press.folder === name)) continue;
    const stats = await stat(join(cacheFolder, name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > hour)
      await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
  return join(cacheFolder, folder, entry ?? '');
}

async function hasAll(folder: string, files: readonly PressFile[]): Promise<boolean> {
  const found = files.map(({ path }) => readFile(join(folder, path), 'utf8').catch(() => undefined));
  return (await Promise.all(found)).every((content, i) => content === files[i]?.content);
}

async function keptPresses(cacheFolder: string): Promise<readonly KeptPress[]> {
  try {
    const kept: unknown = JSON.parse(await readFile(join(cacheFolder, 'press.json'), 'utf8'));
    return Array.isArray(kept) ? (kept as readonly KeptPress[]) : [];
  } catch {
    // There is none, or another version wrote it.
    return [];
  }
}
