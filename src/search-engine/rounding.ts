/**
 * Numbers in steps. A correction of one story changes many counts by a little. In steps, few of them change, so that
 * most files of the index stay the same from one edition to the next.
 */

/** Counts up to this are exact. */
const exact = 8;

/** The next higher number with three significant bits: 9 becomes 10, and 100 becomes 112. */
export function roundedUp(count: number): number {
  if (count <= exact) return count;
  const step = 2 ** (Math.floor(Math.log2(count)) - 2);
  return Math.ceil(count / step) * step;
}

/** The nearest power of the square root of two; 0 for 0. */
export const nearestStep = (value: number): number => (value <= 0 ? 0 : 2 ** (Math.round(Math.log2(value) * 2) / 2));
