import * as v from 'valibot';
import { inlines } from '../inline.ts';

export const note = v.object({ type: v.literal('note'), text: inlines });
export type NoteBlock = v.InferOutput<typeof note>;
