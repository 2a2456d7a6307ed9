/** Another edition is deployed under an open tab and an active worker. Its files can fail while the worker updates. */
import { join } from 'node:path';
import { filePath } from '../../src/edition/addresses.ts';
import { failures as failureMessages } from '../../src/messages/en/failures.ts';
import { pageNotFound } from '../../src/messages/en/not-found.ts';
import { templates } from './cases.ts';
import type { ChaosBrowser } from './debugging-pipe.ts';
import type { Deployment } from './deployments.ts';
import { appMark, removedStory, renamedStory, type ChaosEdition } from './editions.ts';
import { headingIn } from './expectation.ts';
import type { FailingSite } from './failing-site.ts';
import type { Fault, FaultKind } from './faults.ts';
import { follow } from './follow.ts';
import { ask, look, until, untilAppRuns, untilCached, untilSettled, wait, within } from './look.ts';
import { openTab, type ChaosTab } from './tab.ts';

/** The time after which a deployment is given up, in milliseconds. */
const deploymentLimit = 240_000;

/**
 * The time that a new worker may take until it has taken over, in milliseconds. Chromium waits until the worker before
 * has nothing to do.
 */
const takeoverLimit = 30_000;

/** @returns what a reader must not meet */
export async function runDeployment(
  browser: ChaosBrowser,
  site: FailingSite,
  folders: Readonly<Record<ChaosEdition, string>>,
  one: Deployment,
): Promise<Fault[]> {
  site.reset(folders[one.from]);
  const faults: Fault[] = [];
  const add = (kind: FaultKind, what: string) => void faults.push({ kind, what });
  const onError = (text: string) => {
    // What is written to the console is no error that nothing has caught.
    if (text.startsWith('console: ')) return;
    // Browsers report a first script that can't be read. All others are imported, and the app handles that.
    if (text.startsWith('SyntaxError') && one.cut?.path.includes('/boot-') === true) return;
    add('uncaught error', text);
  };
  const page = await openTab(browser, true, { onError });
  try {
    await within(deploymentLimit, deploy(page, site, folders, one, add));
  } catch (error) {
    add('not repaired', String(error));
  } finally {
    site.release();
    await page.close();
  }
  return faults;
}

type Add = (kind: FaultKind, what: string) => void;

async function deploy(
  page: ChaosTab,
  site: FailingSite,
  folders: Readonly<Record<ChaosEdition, string>>,
  { from, to, keepsAssets, open, cut }: Deployment,
  add: Add,
): Promise<void> {
  await page.goto(site.url + open);
  await untilAppRuns(page);
  await untilCached(page, open);
  site.deploy(folders[to], keepsAssets ? folders[from] : undefined);
  site.rule = cut;

  const expectHeading = async (headings: readonly string[], when: string) => {
    const isThere = () => until(async () => (await look(page)).headings.some((one) => headings.includes(one)), 10_000);
    if (await isThere()) return;
    // A late file comes at last.
    site.release();
    if (cut?.failure === 'late' && (await isThere())) return;
    const { headings: seen, isBrowsers } = await look(page);
    add(
      seen.length === 0 ? 'blank screen' : 'lost page',
      `${when}: ${isBrowsers ? 'the browser’s page' : seen.join()}`,
    );
  };
  const headingOf = (address: string): string => {
    const path = filePath(new URL(address, 'http://host').pathname);
    return headingIn(join(folders[to], path)) ?? headingIn(join(folders[from], path)) ?? '';
  };

  // The open tab goes on: to pages with scripts and data of the edition before.
  for (const address of ['/topics/', templates['reading view'], '/search/', open]) {
    await follow(page, address);
    const isGone = address === removedStory && to !== 'first';
    await expectHeading(isGone ? [headingOf(address), pageNotFound] : [headingOf(address)], `the open tab, ${address}`);
  }

  await update(page, site);
  const isGone = open === removedStory && to !== 'first';
  await page.goto(site.url + open);
  await expectHeading(isGone ? [pageNotFound] : [headingOf(open)], 'loaded again');
  await untilSettled(page, site);
  await untilTakenOver(page, cut === undefined ? takeoverLimit : 3000);

  site.isOnline = false;
  const noConnection = failureMessages.offline.heading;
  // Nobody tells the worker of the new format to take over, and the one before can't show data of that format.
  const isUnreported = cut?.path.includes('/offline-reading-') === true && (from === 'format' || to === 'format');
  for (const address of [open, '/', templates['reading view']]) {
    await page.goto(site.url + address).catch(() => undefined);
    const isKept = address !== removedStory && address !== renamedStory && !isUnreported;
    const others = isKept ? [] : [pageNotFound, noConnection];
    await expectHeading([headingOf(address), ...others], `offline, ${address}`);
  }

  site.isOnline = true;
  site.rule = undefined;
  await page.goto(`${site.url}/`);
  const isRunning = await untilAppRuns(page);
  await update(page, site);
  const app = to === 'first' ? null : to;
  const runsApp = async () => (await ask(page, (name) => document.documentElement.getAttribute(name), appMark)) === app;
  // A broken file that the browser keeps is had anew by the first page, for the next.
  if (!isRunning || !(await until(runsApp, 3000))) await page.goto(`${site.url}/`);
  await untilAppRuns(page);
  await update(page, site);
  if (!(await until(runsApp, 5000))) add('not repaired', 'online, the app is not that of the edition');
  // Also without a connection, once the worker of the edition has taken over.
  if (!(await untilTakenOver(page, takeoverLimit))) {
    // The file that lets it take over was broken too.
    await page.goto(`${site.url}/`);
    await untilAppRuns(page);
    await untilTakenOver(page, takeoverLimit);
  }
  site.isOnline = false;
  await page.goto(`${site.url}/`).catch(() => undefined);
  await untilAppRuns(page);
  if (!(await until(runsApp, 5000))) add('not repaired', 'offline, the app is not that of the edition');
}

/**
 * Waits until the worker of the edition has taken over, as a reader has who loses the connection a while after. Until
 * then the worker before answers, which has nothing of the new edition.
 * @param limit in milliseconds. A worker whose files fail may never take over
 */
const untilTakenOver = (page: ChaosTab, limit: number): Promise<boolean> =>
  until(async () => (await ask(page, hasNoOtherWorker)) === true, limit);

const hasNoOtherWorker = async () => {
  const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
  return active?.state === 'activated' && installing === null && waiting === null;
};

/** Checks for a new worker, and waits until it is installed or discarded. A late file comes in the meantime. */
async function update(page: ChaosTab, site: FailingSite): Promise<void> {
  const isDone = ask(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
  await Promise.race([isDone, wait(1000)]);
  site.release();
  await isDone;
  await until(async () => {
    site.release();
    return (
      (await ask(page, async () => (await navigator.serviceWorker.getRegistration())?.installing === null)) === true
    );
  }, 10_000);
}
