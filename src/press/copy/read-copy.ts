import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { errorCode } from '../files/error-code.ts';
import { readEach, type FileStamps, type StampedFile } from '../files/file-stamps.ts';
import { slugFault } from '../../edition/slug.ts';
import { editionName, isSchema, slugOfFile, type Copy, type MediaFile, type CopyFile } from './copy.ts';
import { EditionFaults, type Fault } from './faults.ts';
import { findFiles, liesIn, type FolderEntry } from './find-files.ts';
import { isMedia } from './media-types.ts';
import * as messages from './messages/files.ts';
import { isPicture, signatureLength } from './picture-types.ts';

/**
 * Reads the files of a folder of stories, and the first bytes of its pictures. Files that can't be
 * read are faults of the copy.
 * @param folder an absolute path
 * @param root paths in messages are relative to it
 * @param publicFolder the folder of the site's own pictures; empty if there is none
 * @param stamps know files that were read before, which are read only when they are needed
 * @throws EditionFaults if there is no such folder
 */
export async function readCopy(
  folder: string,
  root: string,
  publicFolder: string,
  stamps: FileStamps = readEach,
): Promise<Copy> {
  const shownFolder = relative(root, folder).split(sep).join('/') || '.';
  const refuse = (message: string): never => {
    throw new EditionFaults([{ file: shownFolder, field: '', message }]);
  };
  const stats = await stat(folder).catch(() => undefined);
  if (stats === undefined) refuse(messages.noFolder);
  if (stats?.isDirectory() === false) refuse(messages.notAFolder);
  const entries = await findFiles(folder);
  const [first] = entries;
  if (first?.kind === 'unreadable' && first.name === '') refuse(first.message);

  const files: CopyFile[] = [];
  const pictures = new Map<string, Uint8Array | undefined>();
  const media = new Map<string, MediaFile>();
  const faults: Fault[] = [];
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.filter(({ name }) => !isSchema(name))) {
    const { name } = entry;
    const path = posix.join(shownFolder, name);
    const result = readEntry(entry, folder, names, stamps);
    if (result.fault !== undefined) faults.push({ file: path, field: '', message: result.fault });
    if (result.kind === 'picture') pictures.set(name, result.bytes);
    if (result.kind === 'media') media.set(name, { start: result.bytes, bytes: sizeOf(join(folder, name)) });
    if (result.kind === 'story') {
      files.push(copyFile(result, posix.join(shownFolder, result.name)));
      names.add(result.name);
    }
  }
  const shipped = (path: string): Uint8Array | undefined => {
    const file = join(publicFolder, path);
    return publicFolder !== '' && liesIn(publicFolder, file) ? startOf(file) : undefined;
  };
  const shippedMedia = (path: string): MediaFile | undefined => {
    const start = shipped(path);
    return start === undefined ? undefined : { start, bytes: sizeOf(join(publicFolder, path)) };
  };
  const namesIn = new Map<string, readonly string[]>();
  const shippedNames = (path: string): readonly string[] => {
    const subfolder = join(publicFolder, path);
    if (publicFolder === '' || !liesIn(publicFolder, subfolder)) return [];
    const names = namesIn.get(subfolder) ?? namesOf(subfolder);
    namesIn.set(subfolder, names);
    return names;
  };
  return {
    files,
    pictures,
    media,
    shippedMedia,
    shipped,
    shippedNames,
    inspected: () => undefined,
    faults,
    folder: shownFolder,
  };
}

type ReadEntry =
  | { readonly kind: 'story'; readonly name: string; readonly content?: StampedFile; readonly fault?: string }
  | { readonly kind: 'picture' | 'media'; readonly bytes: Uint8Array | undefined; readonly fault?: string }
  | { readonly kind: 'other'; readonly fault?: string };

const copyFile = ({ name, content }: { name: string; content?: StampedFile }, path: string): CopyFile => ({
  name,
  path,
  digest: content?.digest,
  get bytes() {
    return content?.bytes;
  },
});

/** Extensions of files that were probably meant to be stories, and those that they should have. */
const wrongExtensions: readonly (readonly [RegExp, '.json' | '.md'])[] = [
  [/\.(?:jsonc|json5|json\.txt)$/iu, '.json'],
  [/\.(?:markdown|mdown|mkdn?|mdx|md\.txt)$/iu, '.md'],
  [/\.(?:ya?ml)(?:\.txt)?$/iu, '.md'],
];

/**
 * Reads an entry. Stories and pictures that can't be read are returned too, without their bytes:
 * a story that refers to one has no fault of its own.
 */
function readEntry(entry: FolderEntry, folder: string, names: ReadonlySet<string>, stamps: FileStamps): ReadEntry {
  const { kind, name } = entry;
  const isStory = /\.(?:json|md)$/iu.test(name);
  if (kind === 'misnamed') return { kind: 'other', fault: entry.message };
  if (kind === 'unreadable') {
    const fault = entry.message;
    if (isStory) return { kind: 'story', name, fault };
    const kind = isPicture(name) ? 'picture' : isMedia(name) ? 'media' : undefined;
    return kind === undefined ? { kind: 'other', fault } : { kind, bytes: undefined, fault };
  }
  if (isStory) {
    try {
      return { kind: 'story', name, content: stamps.read(name, join(folder, name)) };
    } catch (error) {
      return { kind: 'story', name, fault: messages.unreadable('file', errorCode(error)) };
    }
  }
  const misnamed = misnamedStory(name, names, folder);
  if (misnamed !== undefined) return misnamed;
  if (!isPicture(name) && !isMedia(name)) return { kind: 'other' };
  const bytes = startOf(join(folder, name));
  return {
    kind: isPicture(name) ? 'picture' : 'media',
    bytes,
    ...(bytes === undefined ? { fault: messages.unreadable('file') } : {}),
  };
}

/** The fault of a file that was probably meant to be a story. Links to that story have none. */
function misnamedStory(name: string, names: ReadonlySet<string>, folder: string): ReadEntry | undefined {
  const [wrong, right] = wrongExtensions.find(([extension]) => extension.test(name)) ?? [];
  if (wrong === undefined || right === undefined) return undefined;
  const stem = name.replace(wrong, '');
  const isYaml = /\.ya?ml/iu.test(name.slice(stem.length));
  const isEdition = isYaml && stem === slugOfFile(editionName);
  // A README or the settings of a tool may stand beside the stories.
  const mayBeOther = right === '.md' && slugFault(slugOfFile(stem)) !== undefined;
  if (mayBeOther && !beginsWithFields(join(folder, name))) return { kind: 'other' };
  const newName = isEdition ? editionName : `${stem}${right}`;
  const taken = [newName, `${stem}.json`, `${stem}.md`].find((other) => names.has(other));
  if (taken !== undefined) return { kind: 'other', fault: messages.wrongExtensionAndTaken(posix.basename(taken)) };
  const base = posix.basename(newName);
  const fault = isYaml ? messages.storyInYaml(base) : messages.wrongExtension(base, /\.json[c5]$/iu.test(name));
  return { kind: 'story', name: newName, fault };
}

/** Whether a file begins as Markdown with front matter does. */
const beginsWithFields = (path: string): boolean =>
  /^\uFEFF?---[ \t]*(?:\r?\n|$)/u.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(startOf(path)));

/** The names in a folder; none if it can't be read. */
function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The size of a file in bytes; 0 if it can't be read. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** The first bytes of a file; undefined if it isn't a file, or can't be read. */
function startOf(path: string): Uint8Array | undefined {
  try {
    // Opening a pipe could wait forever.
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(signatureLength);
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
