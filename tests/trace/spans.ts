import type { TraceEvent } from './record.ts';

/** What the main thread does, as it is told apart here. */
export const activities = [
  /** Listeners of the click, or of Back. */
  'handler',
  /** Other scripts. */
  'scripting',
  /** Style and layout that a script forces. */
  'forced',
  'style',
  'layout',
  'paint',
  'parsing',
  'other',
] as const;
export type Activity = (typeof activities)[number];

/** An event with a duration on a page's main thread. Times are in milliseconds. */
export interface Span {
  readonly event: TraceEvent;
  readonly begin: number;
  readonly end: number;
  readonly activity: Activity;
  /** The span around it. */
  readonly parent: Span | undefined;
}

/** A part of a trace, in milliseconds, and the threads that have to do with it. */
export interface Period {
  readonly begin: number;
  readonly end: number;
  readonly threads: ReadonlySet<string>;
}

const scripts = new Set([
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'EvaluateScript',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'HandlePostMessage',
]);
const paints = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'UpdateLayerTree']);
const parsers = new Set(['ParseHTML', 'ParseAuthorStyleSheet']);
const inputs = new Set(['click', 'popstate']);

/** Everything that the main threads of pages did, in order. */
export function mainThreadSpans(events: readonly TraceEvent[]): Span[] {
  const mainThreads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const open = new Map<string, Span[]>();
  const spans: Span[] = [];
  const durations = events.filter((event) => event.ph === 'X' && mainThreads.has(threadOf(event)));
  for (const event of durations.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    const around = open.get(threadOf(event)) ?? [];
    open.set(threadOf(event), around);
    const begin = event.ts / 1000;
    const end = (event.ts + event.dur) / 1000;
    while ((around.at(-1)?.end ?? Infinity) <= begin) around.pop();
    const parent = around.at(-1);
    // Other events are about a time, such as how long a reader waited, and not about what the thread did in it.
    if (parent === undefined ? event.name !== 'RunTask' : end > parent.end) continue;
    const span = { event, begin, end, parent, activity: activityOf(event, parent) };
    around.push(span);
    spans.push(span);
  }
  return spans;
}

export const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

function activityOf({ name, args }: TraceEvent, parent: Span | undefined): Activity {
  const around = parent?.activity ?? 'other';
  const inScript = ['handler', 'scripting', 'forced'].includes(around);
  if (name === 'UpdateLayoutTree') return inScript ? 'forced' : 'style';
  if (name === 'Layout') return inScript ? 'forced' : 'layout';
  if (around === 'handler' || around === 'forced') return around;
  if (name === 'EventDispatch' && inputs.has(args.data?.type ?? '')) return 'handler';
  if (scripts.has(name)) return 'scripting';
  if (paints.has(name)) return 'paint';
  return parsers.has(name) ? 'parsing' : around;
}

/** How long each activity took in a period, in milliseconds. What a span does inside another counts once. */
export function timeByActivity(spans: readonly Span[], period: Period): Map<Activity, number> {
  const times = new Map<Activity, number>();
  const add = (activity: Activity, time: number) => times.set(activity, (times.get(activity) ?? 0) + time);
  for (const span of spans) {
    const time = Math.min(span.end, period.end) - Math.max(span.begin, period.begin);
    if (time <= 0 || !period.threads.has(threadOf(span.event))) continue;
    add(span.activity, time);
    if (span.parent !== undefined) add(span.parent.activity, -time);
  }
  return times;
}
