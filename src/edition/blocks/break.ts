import * as v from 'valibot';

/** A break between two parts of a text, where the subject, place or time changes. */
export const breakBlock = v.object({ type: v.literal('break') });
export type BreakBlock = v.InferOutput<typeof breakBlock>;
