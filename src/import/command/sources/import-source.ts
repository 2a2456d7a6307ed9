import { existsSync } from 'node:fs';
import { realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { findFiles } from '../../../press/copy/find-files.ts';
import { isPicture } from '../../../press/copy/picture-types.ts';
import { isMedia } from '../../../press/copy/media-types.ts';
import type { Format, SourceFile } from '../../format.ts';
import { openSource } from '../../formats/source-file.ts';
import { isZip, unpackZip } from '../../formats/unpack-zip.ts';
import { fileProblem } from '../../stories/messages/file-problem.ts';
import * as messages from '../../stories/messages/refusals.ts';
import { download, type AllowedHosts } from '../../stories/network/download.ts';
import { isOriginal, type NoStory } from '../../original.ts';
import type { FoundInFile } from '../../stories/survey.ts';
import { isWebAddress } from '../options.ts';
import { siteTitle } from './site-title.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A file of the import that is not opened yet. */
interface ListedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** What is told while files are read. */
export interface ReadingWatch {
  /** About how many bytes were read so far, of all files. */
  readonly bytes?: (count: number) => void;
  /** What was wrong with a file that is read nevertheless. */
  readonly note?: (file: string, text: string) => void;
  /** What a file calls the source: the title of a feed or of a site. */
  readonly sourceName?: (name: string) => void;
}

/** What is imported: files that can be read several times. */
export interface ImportSource {
  /** Names it where ids are not unique in the world. */
  readonly name: string;
  /** The folder that local pictures must lie in; undefined if there is none. */
  readonly folder: string | undefined;
  /** The number of bytes of all files. */
  readonly size: number;
  /** Reads all items in their order. */
  readonly read: (formats: readonly Format[], watch: ReadingWatch) => AsyncGenerator<FoundInFile>;
  /** Removes files that were fetched or unpacked. */
  readonly close: () => Promise<void>;
}

const feedLimits = { maxBytes: 100e6, time: 120_000 };

/**
 * Finds the files of an import: a file, those of a folder or of a zip archive, or a feed, which is fetched.
 * @throws DownloadRefused if a feed can't be fetched, and the file system's error if there is no such file
 */
export async function openImport(source: string, root: string, allowedHosts: AllowedHosts): Promise<ImportSource> {
  if (isWebAddress(source)) return openFeed(source, allowedHosts);
  const path = resolve(root, source);
  if ((await stat(path)).isDirectory()) {
    const { files, refused } = await filesIn(path);
    return sourceOf({ name: basename(await realpath(path)), folder: path, isSite: true, files, refused });
  }
  if (!(await isZip(path))) {
    const files = [{ path, name: basename(path), size: (await stat(path)).size }];
    return sourceOf({ name: basename(path), folder: dirname(path), files, refused: [] });
  }
  const into = await temporaryFolder();
  const files: ListedFile[] = [];
  const refused: NoStory[] = [];
  for await (const unpacked of unpackZip(path, basename(path), into)) {
    if ('refused' in unpacked) refused.push(unpacked);
    else if (isText(unpacked.path)) files.push({ ...unpacked, size: (await stat(unpacked.path)).size });
  }
  return sourceOf({ name: basename(path), folder: into, isSite: true, files, refused, temporary: into });
}

async function openFeed(address: string, allowedHosts: AllowedHosts): Promise<ImportSource> {
  const url = new URL(address.replace(/^feed:/iu, 'http:'));
  const temporary = await temporaryFolder();
  try {
    const path = join(temporary, 'feed');
    // Whoever types an address knows whose it is. Redirects to other private addresses are refused nevertheless.
    await download(url.href, path, feedLimits, new Set([...allowedHosts, url.host]));
    const files = [{ path, name: url.href, size: (await stat(path)).size }];
    return sourceOf({ name: url.host, folder: undefined, files, refused: [], temporary });
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** The files of a folder. Those that browsers save beside a page belong to the page. */
async function filesIn(folder: string): Promise<{ files: ListedFile[]; refused: NoStory[] }> {
  const files: ListedFile[] = [];
  const refused: NoStory[] = [];
  for (const entry of await findFiles(folder)) {
    const { kind, name } = entry;
    if (kind !== 'file') refused.push({ id: name, place: name || '.', refused: true, reason: entry.message });
    else if (isText(name) && !isPartOfPage(folder, name))
      files.push({ path: join(folder, name), name, size: (await stat(join(folder, name))).size });
  }
  return { files, refused };
}

/** Extensions of files that hold no stories, and that folders of stories have. */
const otherFiles = new RegExp(
  String.raw`\.(?:css|m?[jt]sx?|map|svg|ico|heic|bmp|woff2?|[ot]tf|eot|pdf|docx?|xlsx?|pptx?|mov|avi|wav|ogg|` +
    'ya?ml|toml|lock|scss|sass|less|njk|liquid|php|py|rb|sh|csv)$',
  'iu',
);
const isText = (name: string): boolean => !isPicture(name) && !isMedia(name) && !otherFiles.test(name);

function isPartOfPage(folder: string, name: string): boolean {
  const parts = posix.dirname(name).split('/');
  return parts.some((part, i) => {
    const page = /^(.+?)[_-](?:files|dateien|fichiers|archivos|bestanden|file|filer)$/iu.exec(part)?.[1];
    const above = parts.slice(0, i).join('/');
    return page !== undefined && ['html', 'htm'].some((end) => existsSync(join(folder, above, `${page}.${end}`)));
  });
}

interface SourceParts {
  readonly name: string;
  readonly folder: string | undefined;
  /** Whether the whole folder is read, and not one file in it. */
  readonly isSite?: boolean;
  readonly files: readonly ListedFile[];
  readonly refused: readonly NoStory[];
  readonly temporary?: string;
}

const sourceOf = ({ name, folder, isSite = false, files, refused, temporary }: SourceParts): ImportSource => ({
  name,
  folder,
  size: files.reduce((sum, file) => sum + file.size, 0),
  async *read(formats, { bytes: report = () => undefined, note, sourceName }) {
    for (const found of refused) yield { found, file: found.place };
    const title = isSite && folder !== undefined ? await siteTitle(folder) : undefined;
    if (title !== undefined) sourceName?.(title);
    let before = 0;
    for (const file of files) {
      yield* readFile(file, formats, {
        bytes: (count) => report(before + Math.min(count, file.size)),
        note,
        sourceName,
      });
      before += file.size;
      report(before);
    }
  },
  async close() {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
  },
});

/** Reads the items of a file. What goes wrong is a refused item: it names the file, and the other files are read. */
async function* readFile(
  { path, name }: ListedFile,
  formats: readonly Format[],
  { bytes, note, sourceName }: { readonly [part in keyof ReadingWatch]: ReadingWatch[part] | undefined },
): AsyncGenerator<FoundInFile> {
  const refuse = (reason: string): FoundInFile => ({
    found: { id: name, place: name, refused: true, reason },
    file: name,
  });
  try {
    const opened = await openSource(path, name);
    const format = formats.find((one) => one.recognises(opened));
    if (format === undefined) return yield refuse(messages.unknownFormat);
    const called = format.sourceName?.(opened);
    if (called !== undefined) sourceName?.(called);
    let notes = opened.notes ?? [];
    for await (const found of format.read(bytes === undefined ? opened : withProgress(opened, bytes))) {
      // Of a file that is refused, its encoding is the least.
      if (isOriginal(found)) {
        for (const text of notes) note?.(name, text);
        notes = [];
      }
      yield { found, file: name };
    }
  } catch (error) {
    yield refuse(messages.unreadable(fileProblem(error)));
  }
}

/** The same file, which reports how much of it was read. */
const withProgress = (file: SourceFile, report: (bytes: number) => void): SourceFile => ({
  ...file,
  async *text() {
    let read = 0;
    for await (const piece of file.text()) {
      read += piece.length;
      report(read);
      yield piece;
    }
  },
});
