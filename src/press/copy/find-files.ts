import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { join, posix, sep } from 'node:path';
import { slugOf } from '../../edition/slug.ts';
import { errorCode } from '../files/error-code.ts';
import * as messages from './messages/files.ts';

/** A file or folder, by its path below the folder that was searched, with forward slashes. */
export type FolderEntry =
  | { readonly kind: 'file'; readonly name: string }
  /** A file, folder or symbolic link that can't be read. */
  | { readonly kind: 'unreadable'; readonly name: string; readonly message: string }
  /** Its name isn't UTF-8, so nothing can refer to it. */
  | { readonly kind: 'misnamed'; readonly name: string; readonly message: string };

/** Whether a path is a folder, or inside it. */
export const liesIn = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Finds all files in a folder and its subfolders. Symbolic links are followed if they stay in the
 * folder. Hidden files and folders are skipped.
 * @param folder an absolute path
 * @returns the entries sorted by name: file systems list them in different orders
 */
export async function findFiles(folder: string): Promise<FolderEntry[]> {
  const root = await realpath(folder);
  const found: FolderEntry[] = [];

  /** @param parents the real paths of the folders that contain this one: a link to one of them would never end */
  async function readFolder(path: string, parents: readonly string[]): Promise<void> {
    const absolute = join(folder, path);
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(absolute, { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      found.push({ kind: 'unreadable', name: path, message: messages.unreadable('folder', errorCode(error)) });
      return;
    }
    const ancestors = [...parents, await realpath(absolute)];
    for (const entry of entries) {
      const ownName = entry.name.toString();
      const name = posix.join(path, ownName);
      if (ownName.startsWith('.')) continue;
      if (!isUtf8(entry.name)) found.push({ kind: 'misnamed', name, message: misnamed(ownName) });
      else if (entry.isSymbolicLink()) await followLink(name, ancestors);
      else if (entry.isDirectory()) await readFolder(name, ancestors);
      else if (entry.isFile()) found.push({ kind: 'file', name });
    }
  }

  async function followLink(name: string, parents: readonly string[]): Promise<void> {
    const refuse = (message: string) => found.push({ kind: 'unreadable', name, message });
    try {
      const target = await realpath(join(folder, name));
      if (!liesIn(root, target)) refuse(messages.linkLeadsOut(target));
      else if (parents.includes(target)) refuse(messages.linkToParent);
      else if ((await stat(target)).isDirectory()) await readFolder(name, parents);
      else found.push({ kind: 'file', name });
    } catch (error) {
      refuse(errorCode(error) === 'ELOOP' ? messages.linkToItself : messages.linkWithoutTarget);
    }
  }

  await readFolder('', []);
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function misnamed(name: string): string {
  const extension = posix.extname(name);
  const slug = slugOf(posix.basename(name, extension)) ?? 'flood-in-venice';
  return messages.nameNotUtf8(`${slug}${extension}`);
}
