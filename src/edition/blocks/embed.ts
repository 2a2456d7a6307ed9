import * as v from 'valibot';
import { image } from '../image.ts';
import { inlines } from '../inline.ts';
import { moment } from '../moment.ts';
import { imageParts, textPart, type Part } from './part.ts';

/** A post, a film or another work on another site: quoted and linked, never loaded. */
export const embed = v.object({
  type: v.literal('embed'),
  url: v.string(),
  title: v.string(),
  provider: v.optional(v.string()),
  /** The paragraphs of its text. */
  text: v.optional(v.array(inlines)),
  author: v.optional(v.string()),
  published: v.optional(moment),
  image: v.optional(image),
});
export type EmbedBlock = v.InferOutput<typeof embed>;

/** Only the title is read aloud. */
export const embedParts = ({ url, title, provider, text = [], author, image }: EmbedBlock): readonly Part[] => [
  ...textPart('credit', provider),
  ...textPart('text', title),
  ...textPart('credit', author),
  ...text.flatMap((paragraph) => textPart('silent', paragraph)),
  ...(image === undefined ? [] : imageParts(image)),
  { kind: 'link', href: url },
];
