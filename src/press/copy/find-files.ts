import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { slugOf } from '../../edition/slug.ts';

/** What lies in a folder, by its name below it, with forward slashes. */
export type Found =
  | { readonly kind: 'file'; readonly name: string }
  /** What should be read and cannot be. */
  | { readonly kind: 'unread'; readonly name: string; readonly message: string }
  /** What has a name that no story could name. */
  | { readonly kind: 'misnamed'; readonly name: string; readonly message: string };

/** Whether a path is a folder or anything in it. */
export const liesIn = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Finds the files of a folder at any depth, in an order that does not hang on the file system.
 * Links are followed as long as they stay in the folder; hidden files and folders are left alone.
 * @param folder an absolute path
 */
export async function findFiles(folder: string): Promise<Found[]> {
  const top = await realpath(folder);
  const found: Found[] = [];

  /** @param parents the real folders that this one is in: a link to one of them would never end. */
  async function look(at: string, parents: readonly string[]): Promise<void> {
    const inside = join(folder, at);
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(inside, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      found.push({ kind: 'unread', name: at, message: unreadable('folder', error) });
      return;
    }
    const here = [...parents, await realpath(inside)];
    for (const entry of entries) {
      const name = posix.join(at, entry.name.toString());
      if (entry.name.toString().startsWith('.')) continue;
      if (!isUtf8(entry.name)) found.push({ kind: 'misnamed', name, message: misnamed(entry.name.toString()) });
      else if (entry.isSymbolicLink()) await follow(name, here);
      else if (entry.isDirectory()) await look(name, here);
      else if (entry.isFile()) found.push({ kind: 'file', name });
    }
  }

  async function follow(name: string, parents: readonly string[]): Promise<void> {
    const unread = (message: string) => found.push({ kind: 'unread', name, message });
    try {
      const target = await realpath(join(folder, name));
      if (!liesIn(top, target))
        unread(`this link leads out of the stories' folder, to ${target}; put what it leads to here in its place`);
      else if (parents.includes(target))
        unread('this link leads back to a folder that it is in, without end; take it out');
      else if ((await stat(target)).isDirectory()) await look(name, parents);
      else found.push({ kind: 'file', name });
    } catch (error) {
      const loops = error instanceof Error && 'code' in error && error.code === 'ELOOP';
      unread(
        loops
          ? 'this link leads back to itself; put a file in its place, or take it out'
          : 'this link leads nowhere; put a file in its place, or take it out',
      );
    }
  }

  await look('', []);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why a file or folder is not read, and what to do about it. */
export function unreadable(what: 'file' | 'folder', error?: unknown): string {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return `this ${what} cannot be read${code}; allow it to be read, or take it out`;
}

function isUtf8(name: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(name);
    return true;
  } catch {
    return false;
  }
}

function misnamed(name: string): string {
  const extension = posix.extname(name);
  const words = slugOf(posix.basename(name, extension)) ?? 'flood-in-venice';
  return `this name is not UTF-8 text; rename it to one such as "${words}${extension}"`;
}
