import * as v from 'valibot';
import { image } from '../image.ts';
import { imageParts, type Part } from './part.ts';

/** Several pictures that belong together. */
export const gallery = v.object({ type: v.literal('gallery'), images: v.array(image) });
export type GalleryBlock = v.InferOutput<typeof gallery>;

export const galleryParts = ({ images }: GalleryBlock): readonly Part[] => images.flatMap(imageParts);
