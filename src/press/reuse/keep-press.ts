import { createHash } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newFileWriter, writeFileAtomically } from '../files/write-file.ts';

/** A file of the bundled press. The first is its entry. */
export interface PressFile {
  readonly path: string;
  readonly content: string;
}

/** Another build may still load a part of a press that is not the newest. In milliseconds. */
const hour = 3_600_000;

/**
 * Keeps the bundled code of the build, which `run-build.js` loads instead of Vite as long as the sources are the same.
 * @param key of the sources
 * @throws the file system's error
 */
export async function keepPress(cacheFolder: string, files: readonly PressFile[], key: string): Promise<void> {
  const hash = createHash('sha256');
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\n${content}\n`);
  const folder = `press-${hash.digest('hex').slice(0, 16)}`;
  const temporary = join(cacheFolder, `${folder}.${process.pid}.tmp`);
  const write = newFileWriter();
  for (const { path, content } of files) await write(join(temporary, path), content);
  await rm(join(cacheFolder, folder), { recursive: true, force: true });
  await rename(temporary, join(cacheFolder, folder));
  await writeFileAtomically(join(cacheFolder, 'press.json'), JSON.stringify({ folder, entry: files[0]?.path, key }));
  for (const name of await readdir(cacheFolder)) {
    if (!name.startsWith('press-') || name === folder) continue;
    const stats = await stat(join(cacheFolder, name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > hour)
      await rm(join(cacheFolder, name), { recursive: true, force: true });
  }
}
