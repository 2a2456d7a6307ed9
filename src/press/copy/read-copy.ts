import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { isSchema, type Copy, type SourceFile } from './source.ts';
import { EditionFaults, shown as quoted, type Fault } from './faults.ts';
import { findFiles, liesIn, unreadable } from './find-files.ts';
import { isPicture, signatureLength } from './picture-types.ts';

/**
 * Reads a folder of stories and the beginnings of its pictures. What cannot be read is a fault of
 * the copy.
 * @param folder an absolute path
 * @param root where messages count paths from
 * @param publicFolder where the site's own pictures lie; empty where it has none
 * @throws EditionFaults where there is no such folder
 */
export async function readCopy(folder: string, root: string, publicFolder: string): Promise<Copy> {
  const shown = slashed(relative(root, folder)) || '.';
  const refuse = (message: string): never => {
    throw new EditionFaults([{ file: shown, field: '', message }]);
  };
  const kind = await stat(folder).catch(() => undefined);
  if (kind === undefined) refuse('there is no such folder of stories; make it, or name another with STORIES_DIR');
  if (kind?.isDirectory() === false)
    refuse('this is a file, and a folder of stories is wanted; name the folder that it is in with STORIES_DIR');

  const files: SourceFile[] = [];
  const pictures = new Map<string, Uint8Array | undefined>();
  const faults: Fault[] = [];
  for (const found of await findFiles(folder)) {
    const { name } = found;
    if (found.kind === 'unread' && name === '') refuse(found.message);
    if (isSchema(name)) continue;
    const path = posix.join(shown, name);
    const fault = (message: string) => faults.push({ file: path, field: '', message });
    const isStory = /\.json$/iu.test(name);
    if (found.kind === 'misnamed') {
      fault(found.message);
    } else if (found.kind === 'unread') {
      fault(found.message);
      // It is there all the same: a story that names it has no fault of its own.
      if (isStory) files.push({ name, path, bytes: undefined });
      if (isPicture(name)) pictures.set(name, undefined);
    } else if (isStory) {
      // One after another: thousands of open files at once are refused by some systems.
      const bytes = await readFile(join(folder, name)).catch((error: unknown) => void fault(unreadable('file', error)));
      files.push({ name, path, bytes: bytes ?? undefined });
    } else if (nearMiss.test(name)) {
      const story = name.replace(nearMiss, '.json');
      fault(`this is not read, since only files that end in .json are; rename it to ${quoted(posix.basename(story))}`);
      // Once it is renamed it is there: what names it has no fault of its own.
      if (!files.some((file) => file.name === story))
        files.push({ name: story, path: posix.join(shown, story), bytes: undefined });
    } else if (isPicture(name)) {
      const beginning = beginningOf(join(folder, name));
      if (beginning === undefined) fault(unreadable('file'));
      pictures.set(name, beginning);
    }
  }
  const shipped = (path: string): Uint8Array | undefined => {
    const file = join(publicFolder, path);
    return publicFolder !== '' && liesIn(publicFolder, file) ? beginningOf(file) : undefined;
  };
  return { files, pictures, shipped, faults, folder: shown };
}

/** How names end that an editor's tool gave to what was meant to be a story. */
const nearMiss = /\.(?:jsonc|json5|json\.txt)$/iu;

/** A file's first bytes; undefined where it is none, or cannot be read. */
function beginningOf(file: string): Uint8Array | undefined {
  try {
    // What is no file, such as a pipe, might never be opened.
    if (!statSync(file).isFile()) return undefined;
    const handle = openSync(file, 'r');
    try {
      const bytes = new Uint8Array(signatureLength);
      return bytes.subarray(0, readSync(handle, bytes));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

const slashed = (path: string): string => path.split(sep).join('/');
