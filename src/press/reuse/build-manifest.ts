import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCheckedFile, writeCheckedFile } from '../files/checked-file.ts';
import { nameDigest } from './digest.ts';
import type { FileStats } from './edition-files.ts';

/** What a build knows of a file that it has put into an edition. */
export interface FileRecord extends FileStats {
  /** SHA-256 of the content, as base64. */
  readonly digest: string;
  /** A digest of everything that a page was made of. */
  readonly key?: string | undefined;
}

/** The files of an edition by their paths below its folder: what the next build may take from it. */
export type BuildManifest = ReadonlyMap<string, FileRecord>;

/** Another number than that of the build that wrote a manifest makes it unreadable. */
const format = 1;

/** Thirty days, in milliseconds. */
const maxAge = 30 * 86_400_000;

/** A manifest in its file. A file's fields are in the order of `FileRecord`. */
interface StoredManifest {
  readonly format: number;
  /** The folder of the edition that it is about. */
  readonly target: string;
  readonly files: readonly (readonly [path: string, string, number, number, number, string?])[];
}

/** Each folder that editions are built into has a manifest. */
const manifestFile = (cacheFolder: string, target: string): string =>
  join(cacheFolder, `${nameDigest(target)}.manifest`);

/**
 * Reads the manifest of the last edition in a folder. It is empty if there is none, or if it is damaged or of another
 * version. The folder may have changed since.
 * @param cacheFolder of manifests
 * @param target the folder of the edition
 */
export async function readManifest(cacheFolder: string, target: string): Promise<BuildManifest> {
  const stored = parse(await readCheckedFile(manifestFile(cacheFolder, target)));
  if (stored?.format !== format || stored.target !== target) return new Map();
  return new Map(
    stored.files.map(([path, digest, bytes, modified, inode, key]) => [path, { digest, bytes, modified, inode, key }]),
  );
}

/**
 * Writes the manifest of an edition that was just put into its folder, and deletes manifests that are old.
 * @throws the file system's error
 */
export async function writeManifest(cacheFolder: string, target: string, files: BuildManifest): Promise<void> {
  await deleteOld(cacheFolder);
  const stored: StoredManifest = {
    format,
    target,
    files: [...files].map(([path, { digest, bytes, modified, inode, key }]) =>
      key === undefined ? [path, digest, bytes, modified, inode] : [path, digest, bytes, modified, inode, key],
    ),
  };
  await writeCheckedFile(manifestFile(cacheFolder, target), Buffer.from(JSON.stringify(stored)));
}

/** Deletes what is kept of folders and editions that no build has written to for long. */
async function deleteOld(cacheFolder: string): Promise<void> {
  const names = (await readdir(cacheFolder).catch(() => [])).filter((name) =>
    /\.(?:manifest|state|spare|memo|values|stamps|edition|terms|features|relations|reasons|plans)$/u.test(name),
  );
  for (const name of names) {
    const stats = await stat(join(cacheFolder, name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > maxAge)
      await rm(join(cacheFolder, name), { force: true }).catch(() => undefined);
  }
}

function parse(content: Uint8Array | undefined): StoredManifest | undefined {
  try {
    return content === undefined ? undefined : (JSON.parse(Buffer.from(content).toString()) as StoredManifest);
  } catch {
    // Another version wrote it.
    return undefined;
  }
}
