import * as v from 'valibot';
import { textPart, type Part } from './part.ts';

/** A text of a program or another machine, as written. */
export const code = v.object({ type: v.literal('code'), text: v.string(), language: v.optional(v.string()) });
export type CodeBlock = v.InferOutput<typeof code>;

/** The text is not read aloud: a listener can't follow the signs of a program. */
export const codeParts = ({ text }: CodeBlock): readonly Part[] => textPart('silent', text);
