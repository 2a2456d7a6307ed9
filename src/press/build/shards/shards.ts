import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { picturesFolder, previewImagesFolder } from '../../../edition/addresses.ts';
import { cardCacheFolder, pictureCacheFolder } from '../../copy/press-config.ts';
import { openBuildCache } from '../../files/file-cache.ts';
import { readManifest, type FileRecord } from '../../reuse/build-manifest.ts';
import { lastEditionOf, type LastEdition } from '../../reuse/last-edition.ts';
import { BuildRefused } from '../build-refused.ts';
import { shardName, type Shard } from './build-part.ts';

/** What is told of the shards that were merged. */
export interface MergedShards {
  readonly shards: number;
  /** How many files were taken from them, and how many pages and data files the edition has. */
  readonly taken: number;
  readonly files: number;
  /** The shards that were not there, as they are named in options. */
  readonly missing: readonly string[];
}

/** The shards of an edition, whose files are taken into it. */
export interface Shards {
  /** Gives the editions that files are taken from: the shards, and the last edition. */
  readonly before: (last: LastEdition) => LastEdition;
  /** Puts the pictures and preview images that they have into the cache. */
  readonly takeImages: (root: string) => Promise<void>;
  readonly report: (files: number) => MergedShards;
}

const shardsFolder = (target: string): string => `${target}.shards`;

/** The folder of a shard. @param target the folder of the edition */
export const shardFolder = (target: string, { number, count }: Shard): string =>
  join(shardsFolder(target), `${number}-of-${count}`);

/** The pages and other files of a shard in its folder. */
export const editionOfShard = (folder: string): string => join(folder, 'edition');

/** A shard's list of its files names no folder, since the shard is moved to another machine. */
export const nameInShard = 'shard';

/**
 * Opens all shards of an edition.
 * @param target the folder of the edition
 * @throws BuildRefused if there is none
 */
export async function openShards(target: string): Promise<Shards> {
  const folder = shardsFolder(target);
  const found = (await readdir(folder).catch(() => [])).flatMap((name) => {
    const [, number, count] = /^(\d+)-of-(\d+)$/u.exec(name) ?? [];
    return count === undefined ? [] : [{ number: Number(number), count: Number(count) }];
  });
  if (found.length === 0)
    throw new BuildRefused(
      `${folder} has no shards to merge. Build them with "npm run build -- --shard 1/8" and so on, and copy what ` +
        'each machine has in that folder into the same folder here.',
    );
  const shards = await Promise.all(found.map(async (shard) => openShard(shardFolder(target, shard))));
  let taken = 0;
  return {
    before(last) {
      const sources = new WeakMap<FileRecord, LastEdition>();
      return {
        has: last.has,
        fileAt(path) {
          for (const edition of [...shards.map(({ edition: one }) => one), last]) {
            const record = edition.fileAt(path);
            if (record === undefined) continue;
            sources.set(record, edition);
            return record;
          }
          return undefined;
        },
        take(path, record, to) {
          const source = sources.get(record);
          const file = source?.take(path, record, to);
          if (file !== undefined && source !== last) taken += 1;
          return file;
        },
      };
    },
    async takeImages(root) {
      await keepImages(shards, picturesFolder, pictureCacheFolder(root));
      await keepImages(shards, previewImagesFolder, cardCacheFolder(root));
    },
    report: (files) => ({ shards: found.length, taken, files, missing: missingOf(found).map(shardName) }),
  };
}

function missingOf(found: readonly Shard[]): Shard[] {
  return [...new Set(found.map(({ count }) => count))].flatMap((count) => {
    const numbers = new Set(found.filter((shard) => shard.count === count).map(({ number }) => number));
    return Array.from({ length: count }, (_, i) => ({ number: i + 1, count })).filter(
      ({ number }) => !numbers.has(number),
    );
  });
}

/** A shard that was built, perhaps on another machine. */
interface BuiltShard {
  /** The folder of its files. */
  readonly folder: string;
  readonly paths: readonly string[];
  readonly edition: LastEdition;
}

async function openShard(folder: string): Promise<BuiltShard> {
  const files = editionOfShard(folder);
  const manifest = await readManifest(folder, nameInShard);
  return { folder: files, paths: [...manifest.keys()], edition: lastEditionOf(files, manifest) };
}

/** Adds the images of shards to a cache, but for those that were damaged on their way. */
async function keepImages(shards: readonly BuiltShard[], folder: string, cacheFolder: string): Promise<void> {
  const cache = await openBuildCache(cacheFolder);
  for (const shard of shards)
    for (const path of shard.paths.filter((one) => `/${one}`.startsWith(folder)))
      if (shard.edition.fileAt(path) !== undefined)
        await cache.put(basename(path), await readFile(join(shard.folder, path)));
  await cache.close();
}
