import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../../press/files/is-running.ts';

const prefix = 'broadsheet-import-';
/** Milliseconds after which a folder that names no process is abandoned. */
const abandonedAfter = 86_400_000;

/**
 * Makes a folder for files that are unpacked or fetched, and removes those that killed imports have left.
 * Its name has the process id, so that the next import knows whether it is used.
 */
export async function temporaryFolder(): Promise<string> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const path = join(tmpdir(), name);
    // What another user has left can't be removed, and is no fault of this import.
    if (await isAbandoned(path, name)) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
}

async function isAbandoned(path: string, name: string): Promise<boolean> {
  const pid = /^(\d+)-/u.exec(name.slice(prefix.length))?.[1];
  if (pid !== undefined) return !isRunning(Number(pid));
  try {
    return Date.now() - (await stat(path)).mtimeMs > abandonedAfter;
  } catch {
    return false;
  }
}
