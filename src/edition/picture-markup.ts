/** How pictures are put into pages: their files, and the room that they take. */
import type { Image } from './image.ts';
import { pictureFile } from './pictures.ts';

/**
 * Where a picture is. `lead`: above a story's text. `front`: with the featured story. `row`: beside another one in a
 * gallery. `small`: in a box.
 */
export type PicturePlace = 'lead' | 'front' | 'text' | 'row' | 'small';

/**
 * Three widths for each size or place of a picture, in CSS pixels:
 * - the largest width of the picture in a large window
 * - the width of everything beside the picture in a large window
 * - the largest width of the picture in a smaller window. Only the page's margins are beside it there
 */
const rooms = {
  column: [726, 456, 726],
  wide: [784, 456, 726],
  half: [363, 0, 726],
  front: [808, 432, 976],
  row: [560, 0, 726],
  small: [240, 0, 240],
} as const;

/**
 * The largest height of a portrait, in CSS pixels. If it filled the width of the text, most windows would cut it off.
 */
const tallest = 640;
/** A picture that is this many times as high as wide is not made smaller. It is read like a text, from top to end. */
const scroll = 3;
/** The least width of large windows, which have a second column (`--breakpoint-wide`). */
const large = 1024;
const margins = 48;
/** Windows of less than this are phones. Pictures reach both edges there. */
const phone = 640;

/**
 * The largest width of a wide picture that reaches over the margin before its text, the least width of windows with
 * such pictures, and that of those with the largest ones (styles/pictures.css).
 */
const [outsetWidth, outsetWindow, fullOutsetWindow] = [1008, 1440, 1752];

/** Whether a picture is set over the margin before the text in windows that have one. A small one would be enlarged. */
export const reachesMargin = (image: Image, place: PicturePlace): boolean =>
  place === 'text' && image.size === 'wide' && image.width >= outsetWidth;

/**
 * The attributes of a picture's element. A portrait has the size at which it fits into a window; other pictures fill
 * the width that they have.
 */
export function pictureAttributes(image: Image, place: PicturePlace) {
  // The picture above a text is as wide as the headline's rules.
  const { size = place === 'lead' ? 'wide' : 'column' } = image;
  const [most, beside, mostBelow] = rooms[place === 'lead' || place === 'text' ? size : place];
  const ratio = image.width / image.height;
  const isPortrait = Math.min(image.width, most) > tallest * ratio && ratio * scroll > 1;
  const [width, height] = isPortrait ? [Math.round(tallest * ratio), tallest] : [image.width, image.height];
  const shown = Math.min(width, most);
  const below = Math.min(width, mostBelow);
  const sizes = [
    ...(reachesMargin(image, place) && !isPortrait
      ? [`(min-width:${fullOutsetWindow}px) ${outsetWidth}px`, `(min-width:${outsetWindow}px) calc(50vw + 132px)`]
      : []),
    ...(beside === 0 || shown + beside <= large
      ? [`(min-width:${large}px) ${shown}px`]
      : [`(min-width:${shown + beside}px) ${shown}px`, `(min-width:${large}px) calc(100vw - ${beside}px)`]),
    ...(place === 'small'
      ? [`(min-width:${below + margins}px) ${below}px`, `calc(100vw - ${margins}px)`]
      : below + margins < phone
        ? [`(min-width:${below}px) ${below}px`, '100vw']
        : [
            ...(below + margins < large ? [`(min-width:${below + margins}px) ${below}px`] : []),
            `(min-width:${phone}px) calc(100vw - ${margins}px)`,
            '100vw',
          ]),
  ].join();
  return { width, height, sizes, isPortrait };
}

/**
 * A picture's files with their widths, as the value of `srcset`. Empty if the picture is shipped as it is.
 * @param base the edition's base path, with a slash at its end
 * @param extension of the files; by default that of AVIF
 */
export const srcSetOf = ({ src, widths = [] }: Image, base: string, extension?: string): string =>
  widths.map((width) => `${base}${pictureFile(src, widths, width, extension).slice(1)} ${width}w`).join();
