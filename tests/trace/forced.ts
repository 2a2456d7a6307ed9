import type { StackFrame } from './record.ts';
import { threadOf, type Period, type Span } from './spans.ts';

/** Style or layout that a script forced: it read something that depends on what had been changed before. */
export interface ForcedLayout {
  readonly what: 'style' | 'layout';
  /** In milliseconds. */
  readonly time: number;
  /** Elements whose style was computed. */
  readonly elements: number;
  /** The functions that were running, the innermost first. */
  readonly stack: readonly StackFrame[];
}

/** The style and layout that scripts forced in a period, in order. */
export const forcedLayouts = (spans: readonly Span[], period: Period): ForcedLayout[] =>
  spans.flatMap(({ event, activity, begin, end }) => {
    const { name, args } = event;
    const isForced = activity === 'forced' && (name === 'UpdateLayoutTree' || name === 'Layout');
    if (!isForced || begin < period.begin || end > period.end || !period.threads.has(threadOf(event))) return [];
    return {
      what: name === 'Layout' ? 'layout' : 'style',
      time: end - begin,
      elements: args.elementCount ?? 0,
      stack: (args.beginData ?? args.data)?.stackTrace ?? [],
    };
  });

/** Characters of a script to show where it forced layout. Built scripts have short names and long lines. */
const excerptLength = 60;

/** Says where a script forced style or layout: the innermost function, its place, and the code there. */
export async function callSite({ stack }: Pick<ForcedLayout, 'stack'>): Promise<string> {
  const [innermost] = stack;
  if (innermost === undefined) return 'no function';
  const { functionName, url, lineNumber, columnNumber } = innermost;
  const line = (await textOf(url)).split('\n')[lineNumber - 1] ?? '';
  const start = Math.max(0, columnNumber - 1 - excerptLength / 3);
  const script = url.slice(url.lastIndexOf('/') + 1);
  const place = `${functionName === '' ? 'a function' : functionName} in ${script}:${lineNumber}:${columnNumber}`;
  return `${place} \`${line.slice(start, start + excerptLength)}\``;
}

const texts = new Map<string, Promise<string>>();

/** The text of a script; nothing if it can't be fetched. */
function textOf(url: string): Promise<string> {
  const known = texts.get(url);
  if (known !== undefined) return known;
  const text = fetch(url).then(
    (response) => response.text(),
    () => '',
  );
  texts.set(url, text);
  return text;
}
