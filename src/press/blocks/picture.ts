import * as v from 'valibot';
import type { PictureBlock } from '../../edition/blocks/picture.ts';
import { imageEntries } from './image-file.ts';
import type { PressBlock } from './press-block.ts';

export const pictureFile = v.strictObject({ type: v.literal('image'), ...imageEntries });

export const picture: PressBlock<v.InferOutput<typeof pictureFile>, PictureBlock> = {
  finish: ({ type, ...file }, path, { image }) => ({ type, image: image(file, path) }),
  html: (block, { image }) => image(block.image),
};
