import * as v from 'valibot';
import type { GalleryBlock } from '../../edition/blocks/gallery.ts';
import { element } from '../../text/markup.ts';
import { fewPictures } from '../copy/messages/pictures.ts';
import { field } from '../copy/values.ts';
import { imageFile } from './image-file.ts';
import type { PressBlock } from './press-block.ts';

export const galleryFile = v.strictObject({
  type: v.literal('gallery'),
  images: field(v.pipe(v.array(imageFile), v.minLength(2, fewPictures)), 'Two pictures or more'),
});

export const gallery: PressBlock<v.InferOutput<typeof galleryFile>, GalleryBlock> = {
  finish: (file, path, { image }) => ({
    type: 'gallery',
    images: file.images.map((one, i) => image(one, [...path, 'images', i])),
  }),
  html: ({ images }, { image }) => element('div', {}, images.map(image)),
  data({ images }, { image }) {
    // Pictures on other sites are linked, and are not on the page.
    const shown = images.filter(({ from }) => from === 'shipped');
    return shown.length === 0 ? [] : [['associatedMedia', { '@type': 'ImageGallery', image: shown.map(image) }]];
  },
};
