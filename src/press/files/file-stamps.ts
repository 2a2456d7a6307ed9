import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { readCheckedFile, writeCheckedFile } from './checked-file.ts';
import { isSettled } from './settled.ts';

/** The content of a file, and its digest. */
export interface StampedFile {
  /** SHA-256 as base64. */
  readonly digest: string;
  /** Read when it is needed, if an earlier build has read the same. */
  readonly bytes: Uint8Array;
}

/** Knows the digests of files that were read in earlier builds, by the sizes and times of the files. */
export interface FileStamps {
  /** @param name of the file in its folder @throws the file system's error */
  readonly read: (name: string, path: string) => StampedFile;
  /** Keeps what this build has read. @throws the file system's error */
  readonly save: () => Promise<void>;
}

/** Reads every file. */
export const readEach: FileStamps = {
  read: (_, path) => read(path),
  save: () => Promise.resolve(),
};

type Stamp = readonly [size: number, modified: number, changed: number, inode: number];
interface StoredStamps {
  readonly names: readonly string[];
  readonly digests: readonly string[];
  readonly stamps: Float64Array;
}

/** What is known of files. */
export interface ListedFiles {
  /** When they were listed, in milliseconds since 1970. */
  readonly now: number;
  /** By their paths. Others are looked at when they are read. */
  readonly stats: ReadonlyMap<string, Stats>;
}

/**
 * Opens the list of files that earlier builds have read.
 * @param file of the list
 */
export async function openFileStamps(
  file: string,
  { now, stats: listed }: ListedFiles = { now: Date.now(), stats: new Map() },
): Promise<FileStamps> {
  const known = await readStamps(file);
  const used = new Map<string, { readonly stamp: Stamp; readonly digest: string }>();
  let isSame = true;
  return {
    read(name, path) {
      const stats = listed.get(path) ?? statSync(path);
      const stamp: Stamp = [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
      const last = known.get(name);
      if (last?.stamp.every((part, i) => part === stamp[i]) === true) {
        used.set(name, last);
        const { digest } = last;
        let bytes: Uint8Array | undefined;
        return {
          digest,
          get bytes() {
            return (bytes ??= readFileSync(path));
          },
        };
      }
      isSame = false;
      const content = read(path);
      // Another write could follow at the same time.
      if (stats.isFile() && isSettled(stats, now)) used.set(name, { stamp, digest: content.digest });
      return content;
    },
    async save() {
      if (isSame && used.size === known.size) return;
      const stored: StoredStamps = {
        names: [...used.keys()],
        digests: [...used.values()].map(({ digest }) => digest),
        stamps: Float64Array.from([...used.values()].flatMap(({ stamp }) => stamp)),
      };
      await writeCheckedFile(file, serialize(stored));
    },
  };
}

function read(path: string): StampedFile {
  const bytes = readFileSync(path);
  return { bytes, digest: createHash('sha256').update(bytes).digest('base64') };
}

async function readStamps(file: string): Promise<ReadonlyMap<string, { stamp: Stamp; digest: string }>> {
  try {
    const { names, digests, stamps } = deserialize((await readCheckedFile(file)) ?? new Uint8Array()) as StoredStamps;
    return new Map(
      names.map((name, i) => {
        const [size = 0, modified = 0, changed = 0, inode = 0] = stamps.subarray(i * 4, i * 4 + 4);
        return [name, { stamp: [size, modified, changed, inode], digest: digests[i] ?? '' }];
      }),
    );
  } catch {
    // There is none, or another version wrote it.
    return new Map();
  }
}
