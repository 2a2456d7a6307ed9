import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { kilobytes, median, middleHalf, print, ratio, table } from './figures.ts';
import { onPhone, hydrated } from './phone.ts';
import type { Site } from './site.ts';

/** Pairs of page loads, each with an empty cache. One more before them fills the server's cache. */
const pairs = 7;

const kinds = ['ours', 'without scripts'] as const;

export interface Load {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
  /** From the start of the navigation until React has hydrated the page; without scripts, until it is loaded. */
  readonly interactive: number;
  /** Bytes that were received until then, by kind of resource. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** Prints when the lead story is painted over a slow network, next to the same page without scripts. */
export async function measurePaint(browser: Browser, site: Site): Promise<void> {
  const loads = { ours: [] as Load[], 'without scripts': [] as Load[] };
  for (let pair = 0; pair <= pairs; pair++) {
    for (const kind of kinds) {
      const ours = kind === 'ours';
      const load = await openPage(browser, `${ours ? site.origin : site.plainOrigin}${site.lead}`, ours);
      if (pair > 0) loads[kind].push(load);
    }
  }
  const of = (kind: (typeof kinds)[number], figure: 'first' | 'largest' | 'shift' | 'interactive') =>
    loads[kind].map((load) => load[figure]);
  print('', `paint: the lead story, slow 4G and 4x CPU, empty cache, ms, medians of ${pairs}`);
  print(
    table([
      ['', 'first paint', 'largest paint', 'middle half', 'ratio', 'interactive', 'worst CLS'],
      ...kinds.map((kind) => [
        kind,
        median(of(kind, 'first')).toFixed(0),
        median(of(kind, 'largest')).toFixed(0),
        middleHalf(of(kind, 'largest')),
        ratio(of(kind, 'largest'), of('without scripts', 'largest')),
        kind === 'ours' ? median(of(kind, 'interactive')).toFixed(0) : '-',
        Math.max(...of(kind, 'shift')).toFixed(2),
      ]),
    ]),
  );
  for (const kind of kinds) {
    const names = new Set(loads[kind].flatMap(({ bytes }) => [...bytes.keys()]));
    const each = [...names].map(
      (name) => [name, median(loads[kind].map(({ bytes }) => bytes.get(name) ?? 0))] as const,
    );
    const total = each.reduce((sum, [, bytes]) => sum + bytes, 0);
    const parts = each.map(([name, bytes]) => `${name.toLowerCase()} ${kilobytes(bytes)}`).join(', ');
    print(`  ${kind}: ${kilobytes(total)} ${kind === 'ours' ? 'until interactive' : 'in all'} (${parts})`);
  }
}

/**
 * Loads a page over the slow network.
 * @param hydrates whether the page has an app that hydrates it
 * @param options of the browser's context
 */
export function openPage(
  browser: Browser,
  address: string,
  hydrates: boolean,
  options: BrowserContextOptions = {},
): Promise<Load> {
  return onPhone(browser, options, async (page, slowDown, session) => {
    await slowDown({ network: true });
    const kindOf = new Map<string, string>();
    const bytes = new Map<string, number>();
    session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kindOf.get(requestId) ?? 'Other';
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
    });
    await page.addInitScript(watchPaint);
    await page.goto(address);
    if (hydrates) await hydrated(page);
    const interactive = await page.evaluate(() => performance.now());
    const received = new Map(bytes);
    // Swaps of fonts and late layout shifts would come in the next second.
    await page.waitForTimeout(1000);
    return { ...(await readPaint(page)), interactive, bytes: received };
  });
}

/** Marks the largest paint so far, and every layout shift that no input caused. It is sent to the page as text. */
function watchPaint(): void {
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) performance.mark('largest', { startTime });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      };
      if (!hadRecentInput) performance.mark('shift', { detail: value });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function readPaint(page: Page): Promise<Pick<Load, 'first' | 'largest' | 'shift'>> {
  return page.evaluate(() => {
    const marks = (name: string) => performance.getEntriesByName(name) as PerformanceMark[];
    const largest = marks('largest').at(-1)?.startTime;
    if (largest === undefined) throw new Error('nothing was painted');
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? largest;
    return { first, largest, shift: marks('shift').reduce((sum, { detail }) => sum + Number(detail), 0) };
  });
}
