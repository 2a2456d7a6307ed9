import { expect, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../support/axe.ts';
import { folderOf, paperBase } from '../support/editions.ts';
import { openSite, type OfflineSite } from '../support/offline-site.ts';
import { headlineOnly, isMarked, lead, mark, takenOver, test as base } from '../support/reader.ts';

/** Each test has a host of its own, whose worker is at work. */
const test = base.extend<{ site: OfflineSite }>({
  // oxlint-disable-next-line no-empty-pattern -- the runner reads what is wanted from the pattern
  site: async ({}, use) => {
    const site = await openSite(folderOf('first'));
    await use(site);
    await site.close();
  },
});

// What the network refuses, the console tells of.
test.use({ serviceWorkers: 'allow', tolerated: /ERR_|Failed to (?:fetch|load)|status of (?:404|503)/u });

const unread = '/stories/iran-us-nuclear-talks-oman/';
const fileOf = (address: string) => `/edition/v1${address.slice(0, -1)}.json`;

/** Whether a cache of the edition has a file. */
const isKept = (page: Page, what: string, path: string) =>
  page.evaluate(
    async ([kind, wanted]) => {
      const names = (await caches.keys()).filter((name) => name.includes(`:${kind}`));
      const found = await Promise.all(
        names.map(async (name) =>
          (await caches.open(name)).match(new URL(wanted, location.href).href, { ignoreVary: true }),
        ),
      );
      return found.some((response) => response !== undefined);
    },
    [what, path] as const,
  );

const kept = (page: Page, what: string, path: string) =>
  expect.poll(() => isKept(page, what, path), `${path} in ${what}`).toBe(true);

/** Opens a page, and waits until a worker is at work that has kept it. */
async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await takenOver(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await kept(page, 'pages', new URL(url).pathname);
}

test('a story that was read opens anew without a connection, with its related headlines, and they open too', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  // What comes into view is fetched ahead, and kept.
  await page
    .getByRole('complementary')
    .getByRole('link', { name: 'U.S. Sanctions on Russia' })
    .scrollIntoViewIfNeeded();
  await kept(page, 'data', fileOf(headlineOnly));
  site.network = 'gone';
  await page.goto(`${site.url}${lead}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  await expect(page.locator('article p[id^=p]')).toHaveCount(7);
  await expect(page.getByRole('complementary', { name: 'Related headlines' }).getByRole('link')).toHaveCount(16);
  await takenOver(page);
  await expect(page.getByText('No answer from the network: this page is as it was on').first()).toBeVisible();
  await mark(page);
  await page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

test('a story that was read by a click opens by its address, with or without its slash, and what follows it', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  await page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeFocused();
  await kept(page, 'data', fileOf(headlineOnly));
  expect(await isKept(page, 'pages', headlineOnly)).toBe(false);
  site.network = 'gone';
  for (const address of [headlineOnly, `${headlineOnly}?from=mail`, headlineOnly.slice(0, -1)]) {
    await page.goto(`${site.url}${address}`);
    await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible();
  }
});

test('a story that was saved and never opened opens', async ({ page, site }) => {
  await page.addInitScript(() => {
    // Nothing is fetched ahead.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await read(page, `${site.url}/headlines/`);
  expect(await isKept(page, 'data', fileOf(unread))).toBe(false);
  await page.getByRole('button', { name: /^Save: Iran/u }).click();
  await kept(page, 'data', fileOf(unread));
  site.network = 'gone';
  await page.goto(`${site.url}${unread}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible();
  await page.goto(`${site.url}/saved/`);
  await expect(page.getByRole('main').getByRole('link', { name: /Iran/u })).toBeVisible();
});

test('the front page, topics, what is saved and the history open without having been opened', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  for (const name of ['front', 'topics/-/1', 'search/page']) await kept(page, 'data', `/edition/v1/${name}.json`);
  site.network = 'gone';
  for (const [path, heading] of [
    ['/', 'Broadsheet'],
    ['/topics/', 'Topics'],
    ['/saved/', 'Saved'],
    ['/history/', 'History'],
    ['/search/', 'Search'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});

test('search that was opened before is opened anew, and finds', async ({ page, site }) => {
  await read(page, `${site.url}/search/`);
  await kept(page, 'data', fileOf(lead));
  site.network = 'gone';
  await page.goto(`${site.url}/search/?q=lavrov`);
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: 'Rubio to Meet Lavrov' }).first(),
  ).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
});

for (const address of [unread, '/nowhere/', '/headlines/1/', '/feeds/rss.xml']) {
  test(`${address}, which is not kept, says so, has what is, and opens when the connection is back`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await read(page, `${site.url}${headlineOnly}`);
    site.network = 'gone';
    await page.goto(`${site.url}${address}`);
    await takenOver(page);
    await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'On this device' }).getByRole('link', { name: 'U.S. Sanctions on Russia' }),
    ).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tried again: no connection.').first()).toBeVisible();
    site.network = 'answers';
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toHaveCount(0);
  });
}

test('a host that takes too long, or is in trouble, is answered for by what is kept; one that answers never', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  site.instead.set(lead, { status: 503, body: 'busy' });
  await page.goto(`${site.url}${lead}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  site.instead.set(lead, { status: 200, body: '<title>News</title>' });
  await page.goto(`${site.url}${lead}`);
  await expect(page).toHaveTitle('News');
  site.network = 'silent';
  await page.goto(`${site.url}${lead}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
});

test('a new edition waits for its reader while an old tab is open, and both tabs go on', async ({
  page,
  site,
  context,
}) => {
  await read(page, `${site.url}${lead}`);
  const other = await context.newPage();
  await other.goto(`${site.url}/`);
  await takenOver(other);
  await site.deployAnother();
  await mark(page);
  await mark(other);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(other.getByText('A new edition is out').first()).toBeVisible();
  await expect(page.getByText('A new edition is out').first()).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe(
    'installed',
  );
  // A screen of the old edition that its host does not have any more.
  await other.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
  expect(await isMarked(other)).toBe(true);
  await page.getByRole('button', { name: 'Show it' }).click();
  await page.waitForFunction(() => !('marked' in globalThis));
  await takenOver(page);
  expect(await page.evaluate(() => document.querySelector('script[type=module]')?.getAttribute('src'))).toMatch(
    /0\.js$|1\.js$/u,
  );
  await other.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(other.getByRole('searchbox')).toBeVisible();
  expect(await isMarked(other)).toBe(true);
  site.network = 'gone';
  await page.goto(`${site.url}${lead}`);
  await takenOver(page);
  await expect(page.getByRole('complementary').getByRole('link')).toHaveCount(16);
});

test('an installation that is cut off leaves the old edition whole, and goes on later', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  await site.deployAnother();
  const worker = await page.evaluate(async (url) => (await fetch(url)).text(), `${site.url}/service-worker.js`);
  const file = /\/assets\/topics-[^"]+\.js/u.exec(worker)?.[0] ?? '';
  site.instead.set(file, { status: 404, body: 'not yet' });
  const update = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.ready).update().then(
        (registration) =>
          new Promise<string>((resolve) => {
            const incoming = registration.installing;
            if (incoming === null) return resolve('none');
            incoming.addEventListener('statechange', () => resolve(incoming.state));
          }),
      ),
    );
  expect(await update()).toBe('redundant');
  site.network = 'gone';
  await page.goto(`${site.url}${lead}`);
  await takenOver(page);
  site.network = 'answers';
  site.instead.clear();
  expect(await update()).toBe('installed');
});

test('a page of an edition whose scripts are gone opens with the scripts of today', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  await page.evaluate(async () => {
    const pages = await caches.open((await caches.keys()).find((name) => name.includes(':pages')) ?? '');
    for (const request of await pages.keys()) {
      const response = await pages.match(request);
      if (response === undefined) continue;
      const headers = new Headers(response.headers);
      headers.set('cached-script', '/assets/boot-of-old.js');
      await pages.put(
        request,
        new Response((await response.text()).replace(/\/assets\/boot-[^"]+/u, '/assets/boot-of-old.js'), { headers }),
      );
    }
  });
  site.network = 'gone';
  await page.goto(`${site.url}${lead}`);
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
});

test('where the browser keeps nothing, reading goes on', async ({ page, site, problems }) => {
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
  await takenOver(page);
  await page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeFocused();
  expect(problems).toEqual([]);
});

test('of a story that has left the edition nothing is kept', async ({ page, site }) => {
  await read(page, `${site.url}${headlineOnly}`);
  site.instead.set(headlineOnly, { status: 404, body: 'gone' });
  site.instead.set(fileOf(headlineOnly), { status: 404, body: 'gone' });
  await page.evaluate((url) => fetch(url), fileOf(headlineOnly));
  await page.goto(`${site.url}${headlineOnly}`);
  await page.goto(`${site.url}/`);
  await expect.poll(() => isKept(page, 'pages', headlineOnly)).toBe(false);
  await expect.poll(() => isKept(page, 'data', fileOf(headlineOnly))).toBe(false);
});

test('a page is asked for once, and its scripts not at all', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  site.asked.length = 0;
  await page.reload();
  await takenOver(page);
  // The page once: what the browser asked ahead is what the worker answers with.
  expect(site.asked.filter((path) => path === lead)).toHaveLength(1);
  expect(site.asked.filter((path) => path.startsWith('/assets/'))).toEqual([]);
});

test('an edition that is not to be kept any more takes away what was, and its worker', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  const file = join(site.folder, 'service-worker.js');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/^const workerConfig=.*/u, 'const workerConfig={"kind":"retired","base":"/"};'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
});

test('under a path it keeps to that path', async ({ page }) => {
  const site = await openSite(folderOf('paper'), paperBase);
  await page.goto(`${site.url}${lead}`);
  await takenOver(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await kept(page, 'pages', `/paper${lead}`);
  await kept(page, 'data', '/paper/edition/v1/front.json');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)).toBe(
    `${site.url}/`,
  );
  await page.goto(`${site.url}/stories/harbour-closed/?from=mail`);
  await expect(page).toHaveURL(`${site.url}/stories/harbour-reopens/?from=mail`);
  site.network = 'gone';
  for (const [path, heading] of [
    [lead, 'Rubio to Meet Lavrov'],
    ['/', 'Broadsheet'],
    [unread, 'No connection'],
  ] as const) {
    await page.goto(`${site.url}${path}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await site.close();
});
