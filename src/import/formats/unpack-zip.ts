import { createWriteStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { getFileNameLowLevel, openPromise, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { NoStory } from '../original.ts';
import { UnsafeArchive, isTrap, limitGrowth, mostUnpackedBytes, trapMessage } from './files/limits.ts';
import { refuse } from './values/refuse.ts';

const mostEntries = 500_000;
/** Of a Unix file's mode: what kind of file it is. */
const kindOfFile = 0o170_000;
const symbolicLink = 0o120_000;

/** A file that was unpacked. */
export interface Unpacked {
  readonly path: string;
  /** As messages show it: `export.zip/content/data.json`. */
  readonly name: string;
}

/** Whether a file is a zip archive, by its content. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && (buffer.readUInt32LE(0) === 0x04034b50 || buffer.readUInt32LE(0) === 0x06054b50);
  } finally {
    await file.close();
  }
}

/** Why an entry is not unpacked, if it isn't. */
function faultOf(entry: Entry, name: string): string | undefined {
  const invalid = validateFileName(name);
  if (invalid !== null) return 'it has a name that leads out of the archive; it is not unpacked';
  if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink)
    return 'it is a link, which is not followed';
  if (entry.isEncrypted()) return 'it is encrypted; unpack it yourself and import the folder';
  if (isTrap(entry.compressedSize, entry.uncompressedSize)) {
    return trapMessage(entry.compressedSize, entry.uncompressedSize);
  }
  return undefined;
}

const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);

/** What systems add to archives, and no one means to import. */
const isOfTheSystem = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/u.test(name);

/** Writes one entry. The sizes in the archive can lie, so what comes out is measured. */
async function write(zip: ZipFile, entry: Entry, path: string, room: number): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  const stream = await zip.openReadStreamPromise(entry);
  let written = 0;
  const limited = async function* limited(): AsyncGenerator<Buffer> {
    for await (const piece of limitGrowth(stream as AsyncIterable<Buffer>, () => entry.compressedSize)) {
      written += piece.length;
      if (written > room) throw new UnsafeArchive(trapMessage(entry.compressedSize, mostUnpackedBytes));
      yield piece;
    }
  };
  try {
    await pipeline(limited(), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    if (!isTaken(error)) await rm(path, { force: true });
    throw error;
  }
  return written;
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

const messageOf = (error: unknown): string => {
  if (error instanceof UnsafeArchive) return error.message;
  if (isTaken(error)) return 'it has the name of another file in the archive; it is not unpacked';
  return `it can't be unpacked: ${error instanceof Error ? error.message : String(error)}`;
};

/**
 * Unpacks a zip archive. It refuses names that lead out of the folder, links, and zip bombs. It unpacks the other files
 * nevertheless. Archives in the archive stay packed.
 * @param name the archive's path as messages show it
 * @param into the folder for the files; who calls this removes it
 */
export async function* unpackZip(path: string, name: string, into: string): AsyncGenerator<Unpacked | NoStory> {
  let zip: ZipFile;
  try {
    zip = await openPromise(path, { decodeStrings: false, autoClose: false });
  } catch (error) {
    yield refuse(name, name, messageOf(error));
    return;
  }
  let room = Math.min(mostUnpackedBytes, Math.max(2 ** 26, (await stat(path)).size * 200));
  let entries = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const entryName = nameOf(entry);
      if (entryName.endsWith('/') || isOfTheSystem(entryName)) continue;
      const shown = `${name}/${entryName}`;
      entries += 1;
      const fault =
        entries > mostEntries ? `it is in an archive of more than ${mostEntries} files` : faultOf(entry, entryName);
      if (fault !== undefined) {
        yield refuse(shown, shown, fault);
        if (entries > mostEntries) return;
        continue;
      }
      try {
        room -= await write(zip, entry, join(into, entryName), room);
        yield { path: join(into, entryName), name: shown };
      } catch (error) {
        yield refuse(shown, shown, messageOf(error));
      }
    }
  } catch (error) {
    yield refuse(name, name, messageOf(error));
  } finally {
    zip.close();
  }
}
