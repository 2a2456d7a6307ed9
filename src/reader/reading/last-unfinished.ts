import type { PositionRecord } from '../storage/collections.ts';

/** With less progress than this, a reader has looked at a story but not started to read it. */
const minProgress = 0.05;

/** The latest position in a story that was started and not finished. */
export function lastUnfinished(positions: Iterable<PositionRecord>): PositionRecord | undefined {
  let last: PositionRecord | undefined;
  for (const position of positions) {
    const isAtStart = position.block === 'p1' && position.offset === 0;
    if (position.progress >= 1 || position.progress < minProgress || isAtStart) continue;
    if (last === undefined || position.at > last.at) last = position;
  }
  return last;
}
