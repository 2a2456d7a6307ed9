import * as v from 'valibot';
import { inlines } from '../inline.ts';

export const paragraph = v.object({ type: v.literal('paragraph'), text: inlines });
export type ParagraphBlock = v.InferOutput<typeof paragraph>;
