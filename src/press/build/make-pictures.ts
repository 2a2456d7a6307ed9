import { join } from 'node:path';
import type { Edition } from '../model/edition.ts';
import { neededPictures, originalOf, type PictureFolders } from '../pictures/needed-pictures.ts';
import { writePictures, type WrittenPictures } from '../pictures/write-pictures.ts';
import { progressBar } from './progress.ts';

/** Makes the files of all pictures of an edition. @param folder of the edition */
export async function makePictures(
  { pictures, stories }: Edition,
  folders: PictureFolders,
  folder: string,
  cacheFolder: string,
): Promise<WrittenPictures> {
  const needed = neededPictures(pictures, stories, folders);
  const progress = progressBar('Making pictures');
  let done = 0;
  const written = await writePictures(needed, folder, cacheFolder, () => progress.show(++done, needed.length));
  progress.end();
  return written;
}

/** Gives the file that an editor saved, by the address of a picture. */
export function originalsOf({ pictures }: Edition, folders: PictureFolders): (address: string) => string {
  const files = new Map(pictures.map((picture) => [picture.address, originalOf(picture, folders)]));
  return (address) => files.get(address) ?? join(folders.public, decodeURIComponent(address));
}

/** The classes of the colours behind all pictures. */
export const tonesOf = ({ pictures }: Edition): readonly string[] => [
  ...new Set(pictures.map(({ facts }) => `tone-${facts.tone}`)),
];
