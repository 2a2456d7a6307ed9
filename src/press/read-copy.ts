import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Copy, SourceFile } from './drafts.ts';
import { isPicture } from './pictures.ts';

/** The folder of stories is not there. */
export class NoStories extends Error {
  static {
    // On the prototype, where a tool that prints an error's own fields does not find it.
    Object.defineProperty(this.prototype, 'name', { value: 'NoStories' });
  }
}

/**
 * Reads a folder of stories and the names of its pictures, in an order that does not hang
 * on the file system. Hidden files and folders are left alone.
 * @param folder an absolute path
 * @param root where messages count paths from
 * @throws where the folder cannot be read
 */
export async function readCopy(folder: string, root: string): Promise<Copy> {
  const shown = slashed(relative(root, folder)) || '.';
  const isFolder = await stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new NoStories(`${shown}: there is no such folder of stories; make it, or name another with STORIES_DIR`);

  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a < b ? -1 : 1));

  const files: SourceFile[] = [];
  for (const name of names.filter((found) => /\.json$/iu.test(found))) {
    // One after another: thousands of open files at once are refused by some systems.
    files.push({ name, path: slashed(join(shown, name)), bytes: await readFile(join(folder, name)) });
  }
  return { files, pictures: new Set(names.filter(isPicture)), folder: shown };
}

const slashed = (path: string): string => path.split(sep).join('/');
