import * as v from 'valibot';
import { inlines } from '../inline.ts';
import { textPart, type Part } from './part.ts';

export const quote = v.object({
  type: v.literal('quote'),
  text: inlines,
  /** Further paragraphs. */
  more: v.optional(v.array(inlines)),
  cite: v.optional(v.string()),
});
export type QuoteBlock = v.InferOutput<typeof quote>;

export const quoteParts = ({ text, more = [], cite }: QuoteBlock): readonly Part[] => [
  ...[text, ...more].flatMap((paragraph) => textPart('text', paragraph)),
  ...textPart('cite', cite),
];
