import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { picturesFolder } from '../../edition/addresses.ts';
import type { PictureFacts } from '../copy/picture-facts.ts';
import { openBuildCache } from '../files/file-cache.ts';
import { takeFiles, writeCached } from '../files/use-cache.ts';
import { memoryFor } from './memory-for.ts';
import { startPictureEncoder } from './picture-encoder.ts';
import type { Rendition } from './renditions.ts';
import { runWithin } from './run-within.ts';

/** A picture, and the files that are needed of it. */
export interface NeededPicture {
  /** An absolute path. */
  readonly file: string;
  readonly facts: PictureFacts;
  readonly renditions: readonly Rendition[];
}

export interface WrittenPictures {
  /** How many files had to be made. */
  readonly made: number;
  /** Why the cache could not be written. */
  readonly cacheProblem: string | undefined;
}

/** Bytes that the cache holds: the files of some 10,000 pictures. */
const maxCacheBytes = 20e9;

/**
 * Writes the files of all pictures into an edition. Files that an earlier build made come from the cache.
 * @param folder of the edition
 * @param onProgress called after each picture
 * @throws if a picture can't be read
 */
export async function writePictures(
  pictures: readonly NeededPicture[],
  folder: string,
  cacheFolder: string,
  onProgress: () => void = () => undefined,
): Promise<WrittenPictures> {
  if (pictures.length === 0) return { made: 0, cacheProblem: undefined };
  const target = join(folder, picturesFolder);
  await mkdir(target, { recursive: true });
  const cache = await openBuildCache(cacheFolder, { maxBytes: maxCacheBytes });
  const missing: NeededPicture[] = [];
  await takeFiles(pictures, async (picture) => {
    const renditions: Rendition[] = [];
    for (const rendition of picture.renditions)
      if (!(await cache.take(basename(rendition.address), target))) renditions.push(rendition);
    if (renditions.length > 0) missing.push({ ...picture, renditions });
    else onProgress();
  });
  let made = 0;
  const encoder = missing.length === 0 ? undefined : startPictureEncoder();
  try {
    await runWithin(
      missing,
      async ({ file, facts, renditions }) => {
        await encoder?.encode(file, facts, renditions, async ({ address }, bytes) => {
          await writeCached(cache, basename(address), bytes, target);
          made += 1;
        });
        onProgress();
      },
      ({ facts }) => memoryFor(facts),
    );
  } finally {
    await encoder?.close();
  }
  await cache.close();
  return { made, cacheProblem: cache.problem() };
}
