/** Pages while one of their requests fails, or while another edition is deployed: a sample of `npm run chaos`. */
import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headlessLaunchOptions } from '../../browser.js';
import { describeCase } from '../../chaos/cases.ts';
import { launchChromium, type ChaosBrowser } from '../../chaos/debugging-pipe.ts';
import { describeDeployment, sampleDeployments } from '../../chaos/deployments.ts';
import { runDeployment } from '../../chaos/deploys.ts';
import { buildEdition } from '../../chaos/editions.ts';
import { openFailingSite, type FailingSite } from '../../chaos/failing-site.ts';
import { inParallel } from '../../chaos/parallel.ts';
import { listFaults } from '../../chaos/report.ts';
import { runCase } from '../../chaos/run-case.ts';
import { sampleOf } from '../../chaos/sample.ts';
import { folderOf } from '../support/editions.ts';

/** How many pages are open at once. */
const pages = 4;

let root: string;
let next: Promise<string>;
test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'broadsheet-chaos-'));
  next = buildEdition('next', root);
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

// Only ends a test that hangs.
test.setTimeout(600_000);

/** Works on all items, on several pages at once. @returns the faults that were found */
async function findFaults<T>(
  items: readonly T[],
  work: (browser: ChaosBrowser, site: FailingSite, item: T) => Promise<string>,
): Promise<string[]> {
  const sites: FailingSite[] = [];
  const browser = await launchChromium(headlessLaunchOptions);
  const found: string[] = [];
  try {
    for (let i = 0; i < pages; i++) sites.push(await openFailingSite(folderOf('first'), await next));
    await inParallel(sites, items, async (item, site) => void found.push(await work(browser, site, item)));
  } finally {
    for (const site of sites) site.close();
    await browser.close();
  }
  return found.filter((fault) => fault !== '');
}

test('whatever fails, pages can be read, links and controls work, and nothing untrue is said', async () => {
  const folder = folderOf('first');
  const cases = sampleOf(folder);
  expect(cases.length).toBeGreaterThan(25);
  const found = await findFaults(cases, async (browser, site, one) => {
    const { faults } = await runCase(browser, site, folder, one);
    return faults.length === 0 ? '' : listFaults(describeCase(one), { faults });
  });
  expect(found).toEqual([]);
});

test('after a deployment, an open page goes on, pages open also offline, and the app becomes the new one', async () => {
  const first = folderOf('first');
  // The sample has no edition of another format.
  const folders = { first, next: await next, format: first };
  const found = await findFaults(sampleDeployments(folders), async (browser, site, one) => {
    const faults = await runDeployment(browser, site, folders, one);
    return faults.length === 0 ? '' : listFaults(describeDeployment(one), { faults });
  });
  expect(found).toEqual([]);
});
