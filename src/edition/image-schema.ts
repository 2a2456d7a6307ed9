import * as v from 'valibot';
import { caption } from './inline.ts';

/** The published form of images. */
export const checkedImage = v.object({
  /** `shipped`: a file of the edition. `elsewhere`: an image on another site, which is linked and not loaded. */
  from: v.picklist(['shipped', 'elsewhere']),
  src: v.string(),
  alt: v.string(),
  /** Pixels of the picture, upright. */
  width: v.number(),
  height: v.number(),
  /** The widths of its files, whose addresses follow from `src` (pictures.ts). Left out for a single file. */
  widths: v.optional(v.array(v.number())),
  /** The number of the class that colours its placeholder. */
  tone: v.optional(v.number()),
  /** What a crop keeps: shares of the width and the height, from the left and the top. */
  focus: v.optional(v.array(v.number())),
  /** How much room it takes. Left out for the width of the text. */
  size: v.optional(v.picklist(['column', 'wide', 'half'])),
  /** Its number on the page, from 1, which is in the address that opens it. */
  number: v.optional(v.number()),
  caption: v.optional(caption),
  credit: v.optional(caption),
});

export type Image = v.InferOutput<typeof checkedImage>;
