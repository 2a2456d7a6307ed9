import { createHash, hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filePath } from '../../edition/addresses.ts';
import {
  offlineIndexFile,
  offlineListFile,
  versionFile,
  type EditionVersion,
  type OfflineIndex,
  type OfflineList,
} from '../../edition/offline-edition.ts';
import { digestLength } from '../../service-worker/worker-config.ts';
import { writeFileAtomically } from '../files/write-file.ts';
import type { Edition } from '../model/edition.ts';

/** The digest and the size of a file's content. */
export interface FileFacts {
  readonly digest: string;
  readonly bytes: number;
}

export const factsOf = (content: string | Uint8Array): FileFacts =>
  factsOfRecord({ digest: createHash('sha256').update(content).digest('base64'), bytes: Buffer.byteLength(content) });

/** @param digest SHA-256 as base64 */
export const factsOfRecord = ({ digest, bytes }: FileFacts): FileFacts => ({
  digest: digest.slice(0, digestLength),
  bytes,
});

/** The most files of a list, which keeps it below 16 KB when it is compressed. */
const maxListLength = 500;

/** One address in 200 ends a list: that of a hash that begins with a number below this. */
const listEnd = Math.floor(2 ** 16 / 200);

const endsList = (address: string): boolean => Number.parseInt(hash('sha256', address).slice(0, 4), 16) < listEnd;

/** Divides files into lists. Each address decides by itself whether a list ends after it. */
export function divide(files: ReadonlyMap<string, FileFacts>): OfflineList[] {
  const lists: OfflineList[] = [];
  let list: OfflineList = [];
  for (const [address, { digest, bytes }] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    list.push({ address, digest, bytes });
    if (list.length < maxListLength && !endsList(address)) continue;
    lists.push(list);
    list = [];
  }
  if (list.length > 0) lists.push(list);
  return lists;
}

export interface WriteOfflineListsOptions {
  /** Folder of the edition, with all its files. */
  readonly folder: string;
  readonly edition: Pick<Edition, 'stories'>;
  /** The data files. */
  readonly data: ReadonlyMap<string, FileFacts>;
  /** The paths of scripts, styles and fonts in the folder. */
  readonly assets: readonly string[];
  /** The path of the first script of every page. */
  readonly script: string;
  /** Whether the edition can be read offline. */
  readonly offline: boolean;
}

/**
 * Writes the file that names the edition, and the lists of everything that a device needs to show the whole edition
 * without a connection: data, pictures, scripts and fonts. The HTML pages are made of these by the app.
 */
export async function writeOfflineLists(options: WriteOfflineListsOptions): Promise<void> {
  const { folder, edition, data, assets } = options;
  const files = new Map(data);
  for (const address of [...picturesOf(edition), ...assets.map((path) => `/${path}`)])
    files.set(address, factsOf(await readFile(join(folder, filePath(address)))));
  await writeLists(files, edition.stories.length, options);
}

/** Writes the name and the lists of an edition that consists of the given files. */
export async function writeLists(
  files: ReadonlyMap<string, FileFacts>,
  stories: number,
  { folder, script, offline }: Pick<WriteOfflineListsOptions, 'folder' | 'script' | 'offline'>,
): Promise<void> {
  const lists = divide(files).map((list) => ({ list, text: JSON.stringify(list) }));
  const index: OfflineIndex = {
    edition: createHash('sha256')
      .update(lists.map(({ text }) => text).join('\n'))
      .digest('hex')
      .slice(0, 12),
    stories,
    lists: lists.map(({ list, text }) => ({
      // Names of files can't have a slash.
      digest: createHash('sha256').update(text).digest('hex').slice(0, 16),
      files: list.length,
      bytes: list.reduce((sum, { bytes }) => sum + bytes, 0),
    })),
  };
  const version: EditionVersion = { edition: index.edition, script: `/${script}` };
  const write = (address: string, text: string) => writeFileAtomically(join(folder, filePath(address)), text);
  await write(versionFile, JSON.stringify(version));
  if (!offline) return;
  await write(offlineIndexFile, JSON.stringify(index));
  await Promise.all(lists.map(async ({ text }, i) => write(offlineListFile(index.lists[i]?.digest ?? ''), text)));
}

/** The addresses of the pictures that stories show: of each the standard file, though a page may load another. */
const picturesOf = ({ stories }: WriteOfflineListsOptions['edition']): ReadonlySet<string> =>
  new Set(stories.flatMap(({ facts }) => facts.files));
