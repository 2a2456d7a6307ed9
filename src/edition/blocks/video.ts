import * as v from 'valibot';
import { image } from '../image.ts';
import { caption } from '../inline.ts';
import { imageParts, textPart, type Part } from './part.ts';

export const video = v.object({
  type: v.literal('video'),
  src: v.string(),
  /** Its media type. */
  format: v.string(),
  width: v.number(),
  height: v.number(),
  poster: v.optional(image),
  caption: v.optional(caption),
  credit: v.optional(caption),
  /** In ISO 8601. */
  duration: v.optional(v.string()),
  tracks: v.array(
    v.object({ src: v.string(), kind: v.picklist(['captions', 'subtitles']), lang: v.string(), label: v.string() }),
  ),
});
export type VideoBlock = v.InferOutput<typeof video>;

/** The film itself is not a part: it is too large to be kept offline with every edition. Its poster is kept. */
export const videoParts = ({ poster, caption, credit }: VideoBlock): readonly Part[] => [
  ...(poster === undefined ? [] : imageParts(poster)),
  ...textPart('silent', caption),
  ...textPart('credit', credit),
];
