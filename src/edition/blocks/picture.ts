import * as v from 'valibot';
import { image } from '../image.ts';
import { imageParts, type Part } from './part.ts';

export const picture = v.object({ type: v.literal('image'), image });
export type PictureBlock = v.InferOutput<typeof picture>;

export const pictureParts = (block: PictureBlock): readonly Part[] => imageParts(block.image);
