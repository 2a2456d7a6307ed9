import * as v from 'valibot';
import { inlines } from '../inline.ts';
import { textPart, type Part } from './part.ts';

/** The footnotes of a story, in the order of their signs. */
export const footnotes = v.object({
  type: v.literal('footnotes'),
  items: v.array(
    v.object({
      text: inlines,
      /** How many signs lead to it. */
      signs: v.number(),
    }),
  ),
});
export type FootnotesBlock = v.InferOutput<typeof footnotes>;

/** Footnotes are not read aloud: at the end of a story, a listener can't know which words they belong to. */
export const footnotesParts = ({ items }: FootnotesBlock): readonly Part[] =>
  items.flatMap(({ text }) => textPart('silent', text));
