import { expect, type Page } from '@playwright/test';
import { faultsOf } from '../support/axe.ts';
import { folderOf, paperBase } from '../support/editions.ts';
import { dataFileOf, isCached, offlineOptions, openSite, read, test, untilCached } from '../support/offline-site.ts';
import { headlineOnly, isMarked, lead, mark, untilHydrated } from '../support/reader.ts';

test.use(offlineOptions);

const unread = '/stories/iran-us-nuclear-talks-oman/';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const related = (page: Page) => page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' });

/** Prevents prefetching. */
const saveData = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

test('a story that was read opens without a connection, and so do its related headlines', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  // Links in view are prefetched, and cached.
  await related(page).scrollIntoViewIfNeeded();
  await untilCached(page, 'data', dataFileOf(headlineOnly));
  site.isOnline = false;
  await page.goto(`${site.url}${lead}`);
  await expect(heading(page, 'Rubio to Meet Lavrov')).toBeVisible();
  await expect(page.locator('article p[id^=p]')).toHaveCount(7);
  await expect(page.getByRole('complementary', { name: 'Related headlines' }).getByRole('link')).toHaveCount(16);
  await untilHydrated(page);
  await expect(page.getByText('The latest version couldn’t be loaded. This one is from').first()).toBeVisible();
  await mark(page);
  await related(page).click();
  await expect(heading(page, 'U.S. Sanctions on Russia')).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

test('a story that was opened by a click opens by its address, with or without slash and query', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  await related(page).click();
  await expect(heading(page, 'U.S. Sanctions on Russia')).toBeFocused();
  await untilCached(page, 'data', dataFileOf(headlineOnly));
  // Its page was never loaded: the shell shows it from its data.
  expect(await isCached(page, 'pages', headlineOnly)).toBe(false);
  site.isOnline = false;
  for (const address of [headlineOnly, `${headlineOnly}?from=mail`, headlineOnly.slice(0, -1)]) {
    await page.goto(`${site.url}${address}`);
    await expect(heading(page, 'U.S. Sanctions on Russia')).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible();
  }
});

test('a story that was saved opens, even if it was never opened before', async ({ page, site }) => {
  await saveData(page);
  await read(page, `${site.url}/headlines/`);
  expect(await isCached(page, 'data', dataFileOf(unread))).toBe(false);
  await page.getByRole('button', { name: /^Save: Iran/u }).click();
  await untilCached(page, 'data', dataFileOf(unread));
  site.isOnline = false;
  await page.goto(`${site.url}${unread}`);
  await expect(heading(page, 'Iran')).toBeVisible();
  await page.goto(`${site.url}/saved/`);
  await expect(page.getByRole('main').getByRole('link', { name: /Iran/u })).toBeVisible();
});

test('front page, topics, saved stories and history open, even if they were never opened', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  for (const name of ['front', 'topics/-/1', 'search/page'])
    await untilCached(page, 'data', `/edition/v1/${name}.json`);
  site.isOnline = false;
  for (const [path, name] of [
    ['/', 'Broadsheet'],
    ['/topics/', 'Topics'],
    ['/saved/', 'Saved'],
    ['/history/', 'History'],
    ['/search/', 'Search'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(heading(page, name)).toBeVisible();
  }
});

test('search that was opened before finds stories without a connection', async ({ page, site }) => {
  await read(page, `${site.url}/search/`);
  // The texts of stories are requested last. The worker may still be storing the files before them.
  await untilCached(page, 'data', dataFileOf(lead));
  for (const path of new Set(site.requested.filter((one) => one.startsWith('/edition/v1/search/'))))
    await untilCached(page, 'data', path);
  site.isOnline = false;
  await page.goto(`${site.url}/search/?q=lavrov`);
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: 'Rubio to Meet Lavrov' }).first(),
  ).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a page that is not cached says so, lists cached stories, and opens when the connection is back', async ({
  page,
  site,
}) => {
  await saveData(page);
  await read(page, `${site.url}${headlineOnly}`);
  for (const address of [unread, '/nowhere/', '/headlines/1/', '/feeds/rss.xml']) {
    site.isOnline = false;
    await page.goto(`${site.url}${address}`);
    await untilHydrated(page);
    await expect(heading(page, 'No connection')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'U.S. Sanctions on Russia' }),
    ).toBeVisible();
    if (address === unread) expect(await faultsOf(page)).toEqual([]);
    const tryAgain = page.getByRole('main').getByRole('button', { name: 'Try again' });
    await tryAgain.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tried again. No connection.').first()).toBeVisible();
    site.isOnline = true;
    await tryAgain.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'No connection')).toHaveCount(0);
  }
});

test('a page is requested once, and its scripts not at all', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  site.requested.length = 0;
  await page.reload();
  await untilHydrated(page);
  // Once: the worker answers with the response that the browser has preloaded.
  expect(site.requested.filter((path) => path === lead)).toHaveLength(1);
  expect(site.requested.filter((path) => path.startsWith('/assets/'))).toEqual([]);
});

test('where the browser blocks storage, pages open as usual', async ({ page, site, problems }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    Object.defineProperty(globalThis, 'caches', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.url}${lead}`);
  await untilHydrated(page);
  await related(page).click();
  await expect(heading(page, 'U.S. Sanctions on Russia')).toBeFocused();
  expect(problems).toEqual([]);
});

test('below a base path, the worker answers only requests below it', async ({ page }) => {
  const site = await openSite(folderOf('paper'), paperBase);
  await read(page, `${site.url}${lead}`);
  await untilCached(page, 'data', `${paperBase}edition/v1/front.json`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
    `${site.url}/`,
  );
  // A redirect of the host goes through the worker.
  await page.goto(`${site.url}/stories/harbour-closed/?from=mail`);
  await expect(page).toHaveURL(`${site.url}/stories/harbour-reopens/?from=mail`);
  site.isOnline = false;
  for (const [path, name] of [
    [lead, 'Rubio to Meet Lavrov'],
    ['/', 'Broadsheet'],
    [unread, 'No connection'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(heading(page, name)).toBeVisible();
  }
  await site.close();
});
