import * as v from 'valibot';

/**
 * A drawing of the numbers of a table. The build makes it; pages need no code to draw. Across, all is in percent of
 * the drawing's width, and down in em: letters have the same size in every window. Series are the columns that are
 * drawn, from 0.
 */
export const chart = v.object({
  kind: v.picklist(['bar', 'line']),
  height: v.number(),
  /** The names of the series; one alone needs none. */
  series: v.array(v.string()),
  bars: v.array(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number(), series: v.number() })),
  lines: v.array(v.object({ path: v.string(), series: v.number() })),
  /** Horizontal and vertical lines of the axes: x, y, x, y. */
  rules: v.array(v.array(v.number())),
  texts: v.array(
    v.object({
      x: v.number(),
      y: v.number(),
      /** In em, to the right of `x`. */
      dx: v.optional(v.number()),
      text: v.string(),
      anchor: v.picklist(['start', 'middle', 'end']),
    }),
  ),
});
export type Chart = v.InferOutput<typeof chart>;
