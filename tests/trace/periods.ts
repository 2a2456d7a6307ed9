import { pageChanged } from './page-changes.ts';
import type { TraceEvent } from './record.ts';
import { threadOf, type Period, type Span } from './spans.ts';

/**
 * From a click, or else from the mark before Back, to the end of the frame that shows the other page.
 * @param name of the mark
 */
export function changeOfPage(events: readonly TraceEvent[], spans: readonly Span[], name: string): Period {
  const mark = first(events, name);
  const changed = first(events, pageChanged, mark.ts);
  const click = events.find(
    ({ name, args, ts }) =>
      name === 'EventDispatch' && args.data?.type === 'click' && ts >= mark.ts && ts <= changed.ts,
  );
  const begin = (click ?? mark).ts / 1000;
  return { begin, end: endOfFrame(spans, changed), threads: new Set([mark, changed].map(threadOf)) };
}

/** From the start of the first document's navigation to its first contentful paint. */
export function firstPaint(events: readonly TraceEvent[]): Period {
  const paint = first(events, 'firstContentfulPaint');
  const starts = events.filter(({ name, ts }) => name === 'navigationStart' && ts < paint.ts).map(({ ts }) => ts);
  return { begin: Math.max(...starts) / 1000, end: paint.ts / 1000, threads: new Set([threadOf(paint)]) };
}

/** The first event of this name, or mark. @param after microseconds */
function first(events: readonly TraceEvent[], name: string, after = 0): TraceEvent {
  const [event] = events.filter((one) => one.name === name && one.ts >= after).toSorted((a, b) => a.ts - b.ts);
  if (event === undefined) throw new Error(`the trace has no "${name}"`);
  return event;
}

/** The end of the task that hands the first frame after an event over to the compositor. */
function endOfFrame(spans: readonly Span[], after: TraceEvent): number {
  let span = spans.find(
    ({ event }) => event.name === 'Commit' && event.ts >= after.ts && threadOf(event) === threadOf(after),
  );
  if (span === undefined) throw new Error('no frame shows the page');
  while (span.parent !== undefined) span = span.parent;
  return span.end;
}
