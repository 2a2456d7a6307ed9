import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { liesIn } from '../../../press/copy/find-files.ts';
import { folderPath } from '../address-key.ts';
import { relativePath } from '../edition-folder.ts';
import * as messages from '../messages/pictures.ts';

/** Where the local files of an item are looked up. */
export interface LocalFolders {
  /** The imported folder. Nothing outside it is ever read. Undefined for a feed. */
  readonly root: string | undefined;
  /** The folder of the item's file. */
  readonly own: string | undefined;
}

/** Folders whose files site generators put at the root of a site. */
const siteRoots = ['', 'static', 'public', 'assets', 'src', 'content'];

export type LocalFile =
  /** `inRoot` is the path from the imported folder, with forward slashes. */
  { readonly path: string; readonly inRoot: string } | { readonly reason: string };

/**
 * Finds a file of an item on this machine.
 * @param src as the source has it: a path from the item's folder, or from the root of its site
 */
export async function findLocalFile(src: string, { root, own }: LocalFolders): Promise<LocalFile> {
  if (root === undefined) return { reason: messages.noFolder };
  const inFolder = folderPath(src);
  const written = inFolder ?? decoded(src.replace(/[?#].*$/u, '')).replaceAll('\\', '/');
  if (/^[a-z][a-z\d+.-]*:/iu.test(written)) return { reason: messages.badAddress };
  const fromRoot = siteRoots.map((folder) => join(root, folder, written));
  const candidates =
    inFolder !== undefined
      ? [join(root, inFolder)]
      : [...(own === undefined ? [] : [resolve(own, `./${written}`)]), ...fromRoot];
  const realRoot = await realpath(root);
  let reason = messages.missing;
  for (const candidate of candidates) {
    try {
      // Symbolic links count as what they lead to.
      const path = await realpath(candidate);
      if (!liesIn(realRoot, path)) reason = messages.outside;
      else if ((await stat(path)).isFile()) return { path, inRoot: relativePath(realRoot, path) };
    } catch {
      // The next one may be there.
    }
  }
  return { reason };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
