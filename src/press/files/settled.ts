/**
 * How long ago a file must have been written for its time to tell, in milliseconds: clocks of file systems advance in
 * steps. Some disks count pairs of seconds.
 */
const settledAfter = (time: number): number => (time % 1000 === 0 ? 2000 : 50);

/**
 * Whether a file was written so long ago that another write would change its times.
 * @param now when the file was looked at, in milliseconds since 1970
 */
export const isSettled = ({ mtimeMs, ctimeMs }: { mtimeMs: number; ctimeMs: number }, now: number): boolean =>
  now - Math.max(mtimeMs, ctimeMs) > settledAfter(mtimeMs);
