import { join } from 'node:path';
import type { Focus } from '../../edition/pictures.ts';
import type { PictureFacts, PictureFolder } from '../copy/picture-facts.ts';
import { cropsOf, renditionsOf, type Rendition } from './renditions.ts';
import type { NeededPicture } from './write-pictures.ts';

/** The folders that pictures are in, as absolute paths. */
export type PictureFolders = Readonly<Record<PictureFolder, string>>;

interface UsedPicture {
  readonly folder: PictureFolder;
  readonly file: string;
  readonly facts: PictureFacts;
}

/** A story that may have a picture above its text. */
interface PicturedStory {
  readonly image: { readonly src: string; readonly focus?: Focus | undefined } | undefined;
}

/** The file of a picture. */
export const originalOf = ({ folder, file }: Pick<UsedPicture, 'folder' | 'file'>, folders: PictureFolders): string =>
  join(folders[folder], file);

/**
 * Lists the files that have to be made from an edition's pictures. Each picture has a file for each width. The main
 * picture of a story has crops too. Pictures with the same content share their files, so they are listed once.
 */
export function neededPictures(
  pictures: readonly (UsedPicture & { readonly address: string })[],
  stories: readonly PicturedStory[],
  folders: PictureFolders,
): NeededPicture[] {
  const focusesOf = new Map<string, (Focus | undefined)[]>();
  for (const { image } of stories)
    if (image !== undefined) focusesOf.set(image.src, [...(focusesOf.get(image.src) ?? []), image.focus]);
  const needed = new Map<string, NeededPicture>();
  for (const picture of pictures) {
    const { facts, address } = picture;
    if (needed.has(address)) continue;
    const crops = focusesOf.get(address)?.flatMap((focus) => cropsOf(facts, focus)) ?? [];
    const renditions = new Map<string, Rendition>(
      [...renditionsOf(facts), ...crops].map((rendition) => [rendition.address, rendition]),
    );
    needed.set(address, { file: originalOf(picture, folders), facts, renditions: [...renditions.values()] });
  }
  return [...needed.values()];
}
