import * as v from 'valibot';
import { inlines } from '../inline.ts';

export const heading = v.object({
  type: v.literal('heading'),
  /** 2 if it is left out. */
  level: v.optional(v.literal(3)),
  text: inlines,
});
export type HeadingBlock = v.InferOutput<typeof heading>;
