import * as v from 'valibot';
import { inlines } from '../inline.ts';
import { textPart, type Part } from './part.ts';

/** Words of the story that are set large. They are in the text already. */
export const pullquote = v.object({ type: v.literal('pullquote'), text: inlines, cite: v.optional(v.string()) });
export type PullquoteBlock = v.InferOutput<typeof pullquote>;

export const pullquoteParts = ({ text, cite }: PullquoteBlock): readonly Part[] => [
  ...textPart('repeated', text),
  ...textPart('repeated', cite),
];
