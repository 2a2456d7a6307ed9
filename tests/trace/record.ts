import type { Browser, Page } from '@playwright/test';
import * as v from 'valibot';

/** A function on the stack when style or layout was forced. Lines and columns count from 1. */
const stackFrame = v.object({
  functionName: v.string(),
  url: v.string(),
  lineNumber: v.number(),
  columnNumber: v.number(),
});
export type StackFrame = v.InferOutput<typeof stackFrame>;

/** What is read of an event's arguments. They differ from event to event. */
const details = v.fallback(
  v.optional(v.object({ type: v.optional(v.string()), stackTrace: v.optional(v.array(stackFrame)) })),
  undefined,
);

/** An event of Chromium's trace format. Times are in microseconds. */
const traceEvent = v.object({
  name: v.string(),
  /** X for an event with a duration. */
  ph: v.string(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  pid: v.number(),
  tid: v.number(),
  args: v.optional(
    v.object({
      /** The thread's name, in the event that tells it. */
      name: v.fallback(v.optional(v.string()), undefined),
      data: details,
      beginData: details,
      /** The elements whose style was computed. */
      elementCount: v.fallback(v.optional(v.number()), undefined),
    }),
    {},
  ),
});
export type TraceEvent = v.InferOutput<typeof traceEvent>;

const trace = v.object({ traceEvents: v.array(traceEvent) });

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  // Marks of the page.
  'blink.user_timing',
  // First paints.
  'loading',
];

/** Traces Chromium while something happens. A browser can record one trace at a time. */
export async function record(browser: Browser, page: Page, action: () => Promise<void>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories });
  let bytes: Buffer;
  try {
    await action();
  } finally {
    bytes = await browser.stopTracing();
  }
  return v.parse(trace, JSON.parse(bytes.toString())).traceEvents;
}
