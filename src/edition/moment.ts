import * as v from 'valibot';

/** A date in ISO 8601, and in words. */
export const moment = v.object({
  iso: v.string(),
  text: v.string(),
  /** The language of the text, if the text around it is in another one. */
  lang: v.optional(v.string()),
});
export type Moment = v.InferOutput<typeof moment>;
