import { expect, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { storyAddress, storyFile } from '../../../src/edition/addresses.ts';
import type { StoryPage } from '../../../src/edition/published.ts';
import { offlineOptions, test, type OfflineSite } from '../support/offline-site.ts';
import { publish } from '../support/publish.ts';
import { lead, templates, untilHydrated } from '../support/reader.ts';

test.use(offlineOptions);

const section = (page: Page) => page.getByRole('region', { name: 'Read offline' });
const button = (page: Page, name: string) => section(page).getByRole('button', { name });
const keepButton = 'Keep this edition offline';
const untilKept = (page: Page) => expect(section(page).getByText('This edition is kept offline.')).toBeVisible();

async function openPanel(page: Page, site: OfflineSite): Promise<void> {
  await page.goto(`${site.url}/saved/`);
  await untilHydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The caches of a kept edition. */
const keptCaches = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => /:(?:kept|arriving)$/u.test(name)));

const slugsOf = (site: OfflineSite) => readdirSync(join(site.folder, 'stories'));
const dataOf = (requested: readonly string[]) => requested.filter((path) => path.startsWith('/edition/v1/'));

test('a kept edition opens without a connection: every page, with pictures and search; removed, it is gone', async ({
  page,
  site,
}) => {
  test.slow();
  await openPanel(page, site);
  await expect(section(page)).toContainText(/All 17 stories of this edition, .* up to \d\.?\d* MB on this device\./u);
  await button(page, keepButton).click();
  await untilKept(page);
  await expect(section(page)).toContainText(/17 stories, \d\.?\d* MB, as of \d/u);
  await expect(section(page)).toContainText(/This site uses \d\.?\d* MB of the /u);
  site.isOnline = false;
  const { 'not found': _, ...others } = templates;
  for (const address of [...slugsOf(site).map(storyAddress), ...Object.values(others)]) {
    await page.goto(`${site.url}${address}`);
    await untilHydrated(page);
    await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveText('No connection');
    const broken = await page.evaluate(
      () => [...document.images].filter(({ complete, naturalWidth }) => complete && naturalWidth === 0).length,
    );
    expect(broken, address).toBe(0);
  }
  await page.goto(`${site.url}/search/?q=rubio`);
  await untilHydrated(page);
  await expect(page.getByRole('main').getByRole('link', { name: /Rubio/u }).first()).toBeVisible();
  site.isOnline = true;
  await openPanel(page, site);
  await untilKept(page);
  await button(page, 'Remove from this device').click();
  await expect(button(page, keepButton)).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'Removed. Stories that you read or saved stay.' }),
  ).toBeAttached();
  expect(await keptCaches(page)).toEqual([]);
  await page.reload();
  await expect(button(page, keepButton)).toBeVisible();
});

test('a download that is interrupted goes on by itself; what has arrived is not loaded again', async ({
  page,
  site,
}) => {
  await openPanel(page, site);
  const late = storyFile(slugsOf(site).at(-1) ?? '');
  site.replaced.set(late, { status: 503 });
  await button(page, keepButton).click();
  await expect(section(page).getByText('The site can’t be reached now. This goes on by itself.')).toBeVisible();
  await expect(section(page).getByRole('progressbar', { name: 'Keeping this edition offline…' })).toBeVisible();
  const arrived = dataOf(site.requested).filter((path) => path !== late);
  expect(arrived.length).toBeGreaterThan(30);
  await page.close();
  site.replaced.clear();
  site.requested.length = 0;
  // On any page of the edition.
  const next = await page.context().newPage();
  await next.goto(`${site.url}${lead}`);
  await expect.poll(() => site.requested.includes(late)).toBe(true);
  await openPanel(next, site);
  await untilKept(next);
  const again = site.requested.filter((path, i) => arrived.includes(path) && site.requested.indexOf(path) === i);
  // Opening a page loads the data of linked pages.
  expect(again.length).toBeLessThan(arrived.length / 2);
});

test('a download can be paused, also over a reload, and cancelled', async ({ page, site }) => {
  await openPanel(page, site);
  site.replaced.set(storyFile(slugsOf(site).at(-1) ?? ''), { status: 503 });
  await button(page, keepButton).click();
  await button(page, 'Pause').click();
  await expect(section(page).getByText('Paused. What has arrived stays.')).toBeVisible();
  await page.reload();
  await expect(section(page).getByText('Paused. What has arrived stays.')).toBeVisible();
  site.replaced.clear();
  await button(page, 'Resume').click();
  await untilKept(page);
  await button(page, 'Remove from this device').click();
  site.replaced.set(storyFile(slugsOf(site).at(-1) ?? ''), { status: 503 });
  await button(page, keepButton).click();
  await button(page, 'Cancel').click();
  await expect(button(page, keepButton)).toBeVisible();
  expect(await keptCaches(page)).toEqual([]);
});

test('with a new edition, a kept one loads only what has changed', async ({ page, site }) => {
  const [slug = ''] = slugsOf(site);
  await openPanel(page, site);
  await button(page, keepButton).click();
  await untilKept(page);
  await publish<StoryPage>(site, storyFile(slug), ({ story, ...others }) => ({
    ...others,
    story: { ...story, headline: 'Corrected' },
  }));
  site.requested.length = 0;
  await page.goto(`${site.url}/history/`);
  await expect
    .poll(() =>
      page.evaluate(async (path) => {
        const name = (await caches.keys()).find((one) => one.endsWith(':kept')) ?? '';
        const kept = await (await caches.open(name)).match(path, { ignoreVary: true });
        return kept?.text();
      }, storyFile(slug)),
    )
    .toContain('"Corrected"');
  expect(site.requested.filter((path) => path === storyFile(slug))).toHaveLength(1);
  site.isOnline = false;
  await page.goto(`${site.url}${storyAddress(slug)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrected');
});
