/** Pages while one of their requests fails: a sample of what `npm run chaos` tries. */
import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headlessLaunchOptions } from '../../browser.js';
import { describeCase } from '../../chaos/cases.ts';
import { launchChromium } from '../../chaos/debugging-pipe.ts';
import { buildEdition } from '../../chaos/editions.ts';
import { openFailingSite, type FailingSite } from '../../chaos/failing-site.ts';
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

test('whatever fails, pages can be read, links and controls work, and nothing untrue is said', async () => {
  const folder = folderOf('first');
  const cases = sampleOf(folder);
  expect(cases.length).toBeGreaterThan(25);
  const sites: FailingSite[] = [];
  const browser = await launchChromium(headlessLaunchOptions);
  const found: string[] = [];
  try {
    for (let i = 0; i < pages; i++) sites.push(await openFailingSite(folder, await next));
    await Promise.all(
      sites.map(async (site) => {
        for (let one = cases.shift(); one !== undefined; one = cases.shift()) {
          const { faults } = await runCase(browser, site, folder, one);
          if (faults.length > 0) found.push(listFaults(describeCase(one), { faults }));
        }
      }),
    );
  } finally {
    for (const site of sites) site.close();
    await browser.close();
  }
  expect(found).toEqual([]);
});
