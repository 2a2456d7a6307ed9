import type { Image } from '../../edition/image.ts';
import { pictureAttributes, srcSetOf, type PicturePlace } from '../../edition/picture-markup.ts';
import { fallbackExtension } from '../../edition/pictures.ts';
import { element, sourceOf } from '../../text/markup.ts';

/**
 * The element that makes browsers request a page's first picture before anything else in the head. A browser without
 * AVIF ignores it.
 * @param base the edition's base path, with a slash at its end
 */
export function preloadPicture(image: Image | undefined, place: PicturePlace, base: string): string {
  if (image?.from !== 'shipped' || image.widths === undefined) return '';
  return sourceOf([
    element('link', {
      rel: 'preload',
      as: 'image',
      type: fallbackExtension(image.src) === undefined ? 'image/webp' : 'image/avif',
      imagesrcset: srcSetOf(image, base),
      imagesizes: pictureAttributes(image, place).sizes,
      fetchpriority: 'high',
    }),
  ]);
}
