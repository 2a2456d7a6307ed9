/** Opens a page while one request fails, and looks at what a reader has of it. */
import { templates, type ChaosCase, type Situation } from './cases.ts';
import type { ChaosBrowser } from './debugging-pipe.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import type { FailingSite } from './failing-site.ts';
import { deadControls } from './controls.ts';
import { follow } from './follow.ts';
import { look, untilAppRuns, untilCached, untilReadable, untilSettled, within } from './look.ts';
import { faultsOf, type Fault } from './faults.ts';
import { openTab, type ChaosTab } from './tab.ts';

export interface CaseResult {
  readonly faults: readonly Fault[];
  /** Milliseconds until the page could be read; undefined if it couldn't. */
  readonly readableAfter: number | undefined;
  /** The paths that were requested while the page was opened, and then while its controls were pressed. */
  readonly opened: readonly string[];
  readonly pressed: readonly string[];
}

/** The time that a page may take until it can be read, on a busy machine, in milliseconds. */
const readableLimit = 15_000;

/**
 * How long a page is watched, in milliseconds: one whose answer is late, or that has to be readable before the
 * connection is lost. The worker answers from its cache after three seconds, and the app loads a document within two.
 * The first page has neither: its document is all that there is.
 */
const heldLimit = (one: Situation & { readonly path?: string }): number =>
  one.visit === 'first load' && one.path === new URL(templates[one.template], 'http://host').pathname ? 500 : 4000;

/** The time after which a case is given up, in milliseconds. */
const caseLimit = 150_000;

/** @param folder of the edition that is served */
export async function runCase(
  browser: ChaosBrowser,
  site: FailingSite,
  folder: string,
  one: ChaosCase | Situation,
): Promise<CaseResult> {
  site.reset(folder);
  const errors: string[] = [];
  const documents = { count: 0 };
  const page = await openTab(browser, one.worker, {
    onError: (text) => errors.push(text),
    onDocument: () => void (documents.count += 1),
  });
  try {
    return await within(caseLimit, open(page, { errors, documents }, site, folder, one));
  } catch (error) {
    return {
      faults: [{ kind: 'not repaired', what: String(error) }],
      readableAfter: undefined,
      opened: [],
      pressed: [],
    };
  } finally {
    site.release();
    await page.close();
  }
}

/** What is counted in the tab. */
interface Counted {
  readonly errors: string[];
  readonly documents: { count: number };
}

async function open(
  page: ChaosTab,
  { errors, documents }: Counted,
  site: FailingSite,
  folder: string,
  one: ChaosCase | Situation,
): Promise<CaseResult> {
  await page.addScript(storeReading, storedReading);
  const address = templates[one.template];
  const expectation = expectationOf(one, folder);
  const isOffline = one.visit === 'offline';
  // What is shown before the connection is lost. The page that is not cached is opened after that.
  const before: Situation = isOffline
    ? {
        ...one,
        template: one.template === 'offline page' ? 'front page' : one.template,
        visit: one.worker ? 'reload' : 'client navigation',
      }
    : one;
  const expectedBefore = expectationOf(before, folder);

  await prepare(page, site, one);
  errors.length = 0;
  site.requested.length = 0;
  if ('failure' in one) site.rule = one;
  documents.count = 0;
  const startedAt = performance.now();
  visit(page, site, one);
  const isLate = 'failure' in one && one.failure === 'late';
  const isReadable = await untilReadable(page, expectedBefore, isLate || isOffline ? heldLimit(one) : readableLimit);
  let readableAfter = isReadable ? performance.now() - startedAt : undefined;
  // The first input makes the app try once more.
  await untilSettled(page, site);
  // A page may not answer while its document is late.
  const seenWhileHeld = await look(page, isLate ? 1 : undefined);
  if (isLate) {
    site.release();
    site.rule = undefined;
    if (!isReadable && (await untilReadable(page, expectedBefore, readableLimit)))
      readableAfter = performance.now() - startedAt;
    await untilSettled(page, site);
  }
  if (isOffline) readableAfter = await goOffline(page, site, one, expectation);
  const seen = await look(page);
  const opened = [...site.requested];
  const dead = seen.isBrowsers ? [] : await deadControls(page, site, expectation);
  const faults = faultsOf({ one, expectation, seen, seenWhileHeld, errors, documents: documents.count, dead });

  const pressed = site.requested.slice(opened.length);

  // Once nothing fails any more, the page is whole.
  site.rule = undefined;
  site.isOnline = true;
  // The app may load a document by itself at this moment, which ends this one.
  await page.goto(site.url + address).catch(() => page.goto(site.url + address));
  // A broken file that the browser keeps is had anew by the first page, for the next.
  if (!(await untilAppRuns(page, 3000, () => site.isQuiet(500)))) await page.goto(site.url + address);
  if (!(await untilAppRuns(page, readableLimit)))
    faults.push({ kind: 'not repaired', what: (await look(page)).headings.join(', ') });
  return { faults, readableAfter, opened, pressed };
}

/** Opens pages before anything fails: as a reader has who comes back. */
async function prepare(page: ChaosTab, site: FailingSite, one: Situation): Promise<void> {
  if (one.visit === 'client navigation') {
    // Data is requested at the click, not before.
    await page.addScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    }, undefined);
  }
  if (one.visit === 'first load') return;
  const start = startOf(one);
  await page.goto(site.url + start);
  await untilAppRuns(page);
  // The page for unknown addresses is not cached.
  if (one.worker) await untilCached(page, start === templates['not found'] ? undefined : start);
  await untilSettled(page, site);
}

/** The page that is opened before anything fails. */
const startOf = ({ template, visit, worker }: Situation): string =>
  visit === 'client navigation' || template === 'offline page' || (visit === 'offline' && !worker)
    ? '/'
    : templates[template];

/** Opens the page. A late answer is not awaited. */
function visit(page: ChaosTab, site: FailingSite, one: Situation): void {
  const address = templates[one.template];
  const opened =
    one.visit === 'first load'
      ? page.goto(site.url + address, 'begun')
      : one.visit === 'client navigation' || (one.visit === 'offline' && !one.worker)
        ? follow(page, address)
        : page.reload();
  // A browser that gets no answer shows a page of its own.
  opened.catch(() => undefined);
}

/** Opens a page without a connection. @returns milliseconds until it could be read; undefined if it couldn't */
async function goOffline(
  page: ChaosTab,
  site: FailingSite,
  one: Situation,
  expectation: Expectation,
): Promise<number | undefined> {
  const startedAt = performance.now();
  site.rule = undefined;
  site.isOnline = false;
  await (
    one.template === 'offline page'
      ? page.goto(site.url + templates[one.template], 'begun')
      : one.worker
        ? page.reload()
        : follow(page, one.template === 'all stories' ? '/topics/' : '/headlines/')
  ).catch(() => undefined);
  const isReadable = await untilReadable(page, expectation, readableLimit);
  const after = performance.now() - startedAt;
  await untilSettled(page, site);
  return isReadable ? after : undefined;
}

const card = {
  slug: 'rubio-lavrov-asean-kuala-lumpur',
  headline: 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur',
  text: { kind: 'full', minutes: 2 },
};
const at = '2026-11-25T08:00:00.000Z';

/** What is stored of a reader who has saved and opened a story. */
const storedReading: [key: string, value: string][] = [`saved:${card.slug}`, `visit:2026-11-25/${card.slug}`].map(
  (name) => [`broadsheet:/:${name}`, JSON.stringify({ version: 1, data: { card, at } })],
);

/** Stores it before the first page. The browser's own pages have no storage. */
function storeReading(records: typeof storedReading): void {
  if (!location.protocol.startsWith('http') || localStorage.length > 0) return;
  for (const [key, value] of records) localStorage.setItem(key, value);
}
