import * as v from 'valibot';
import { inlines } from '../inline.ts';
import { textPart, type Part } from './part.ts';

export const audio = v.object({
  type: v.literal('audio'),
  src: v.string(),
  /** Its media type. */
  format: v.string(),
  bytes: v.number(),
  title: v.string(),
  /** In ISO 8601. */
  duration: v.optional(v.string()),
  /** The paragraphs of what is said. */
  transcript: v.optional(v.array(inlines)),
});
export type AudioBlock = v.InferOutput<typeof audio>;

/**
 * Only the title is read aloud. The recording itself is not a part: it is too large to be kept offline with every
 * edition.
 */
export const audioParts = ({ title, transcript = [] }: AudioBlock): readonly Part[] => [
  ...textPart('text', title),
  ...transcript.flatMap((paragraph) => textPart('silent', paragraph)),
];
