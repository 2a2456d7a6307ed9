import { expect, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineOptions, read, runningApp, test, untilCached } from '../support/offline-site.ts';
import { isMarked, lead, mark, untilHydrated } from '../support/reader.ts';

test.use(offlineOptions);

/** Has the browser check for a new worker. @returns the state that the new worker gets to first */
const update = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    // The browser may join a check with one that it began when a page was loaded, before the deployment.
    for (let i = 0; i < 3; i++) {
      const registration = await (await navigator.serviceWorker.ready).update();
      const worker = registration.installing;
      if (worker === null) {
        if (registration.waiting !== null) return registration.waiting.state;
        continue;
      }
      return new Promise<string>((resolve) => {
        worker.addEventListener('statechange', () => resolve(worker.state), { once: true });
      });
    }
    return 'none';
  });

/** The state of the worker that waits, once it has been asked about the page's script. */
const waitingState = (page: Page) =>
  page.evaluate(async () => {
    const { waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
    const { port1, port2 } = new MessageChannel();
    const isOwn = await new Promise((resolve) => {
      port1.addEventListener('message', ({ data }) => resolve(data));
      port1.start();
      waiting?.postMessage({ kind: 'is-own-script', script }, [port2]);
    });
    return { isOwn, state: waiting?.state };
  });

/** Waits until the latest worker is active. */
const untilNoneWaits = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
        return [waiting, active?.state];
      }),
    )
    .toEqual([null, 'activated']);

test('a new edition waits while a tab of the old one is open, until the reader wants it; all tabs go on', async ({
  page,
  site,
  context,
}) => {
  await read(page, `${site.url}${lead}`);
  const other = await context.newPage();
  await other.goto(`${site.url}/`);
  await untilHydrated(other);
  await site.deployAnother();
  await mark(page);
  await mark(other);
  expect(await update(page)).toBe('installed');
  await expect(other.getByText('New edition available').first()).toBeVisible();
  await expect(page.getByText('New edition available').first()).toBeVisible();

  // A third tab has the new edition from the network. The worker is its own, but the old tabs still need theirs.
  const fresh = await context.newPage();
  await fresh.goto(`${site.url}/`);
  await untilHydrated(fresh);
  expect(await waitingState(fresh)).toEqual({ isOwn: true, state: 'installed' });

  // A script of the old edition, which the host no longer has.
  await other.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
  expect(await isMarked(other)).toBe(true);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Update' }).click();
  await reloaded;
  await untilHydrated(page);
  expect(await page.evaluate(() => document.querySelector('script[type=module]')?.getAttribute('src'))).toMatch(
    /[01]\.js$/u,
  );
  await other.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(other.getByRole('searchbox')).toBeVisible();
  expect(await isMarked(other)).toBe(true);
  // The tab that stayed behind runs its own app.
  expect(await runningApp(other)).toBeNull();
  // The page is loaded again also if the worker takes longer than two seconds to become active.
  await untilNoneWaits(page);
  site.isOnline = false;
  await page.goto(`${site.url}${lead}`);
  await untilHydrated(page);
  await expect(page.getByRole('complementary').getByRole('link')).toHaveCount(16);
  expect(await runningApp(page)).toBe('next');
  await other.getByRole('link', { name: 'Broadsheet', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Broadsheet' })).toBeVisible();
});

test('after an update, pages open offline with the new app, whatever app they were cached with', async ({
  page,
  site,
}) => {
  const topic = '/topics/donald-trump/';
  await read(page, `${site.url}${topic}`);
  await read(page, `${site.url}${lead}`);
  await untilCached(page, 'data', '/edition/v1/front.json');
  expect(await runningApp(page)).toBeNull();
  await site.deployAnother();
  // The last page that is loaded from the network is of the new edition.
  await page.goto(`${site.url}/history/`);
  await untilHydrated(page);
  expect(await update(page)).not.toBe('redundant');
  await untilNoneWaits(page);
  site.isOnline = false;
  // Cached as a page with the app before; only as data; as a page of the new app; not cached at all.
  for (const address of [lead, topic, '/', '/topics/', '/history/', '/saved/', '/stories/not-cached/']) {
    await page.goto(`${site.url}${address}`);
    await untilHydrated(page);
    expect(await runningApp(page), address).toBe('next');
  }
});

test('what was read opens offline after data has moved, before and after the new worker is active', async ({
  page,
  site,
}) => {
  const other = '/stories/us-sanctions-on-russia-could-expand-says-bessent/';
  await read(page, `${site.url}${other}`);
  await read(page, `${site.url}/`);
  await site.deployAnother('v2');
  site.replaced.set('/service-worker.js', { status: 404 });
  await page.goto(`${site.url}${lead}`);
  await untilHydrated(page);
  await untilCached(page, 'pages', lead);
  site.isOnline = false;
  await page.goto(`${site.url}${lead}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();

  site.isOnline = true;
  site.replaced.clear();
  // The worker before, which answers this request, does not know the data of the page.
  await page.goto(`${site.url}/`);
  await untilHydrated(page);
  expect(await update(page)).not.toBe('redundant');
  await untilNoneWaits(page);
  await untilCached(page, 'data', `/edition/v2${other.slice(0, -1)}.json`);
  site.isOnline = false;
  for (const address of ['/', lead, other]) {
    await page.goto(`${site.url}${address}`);
    await untilHydrated(page);
    await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toHaveCount(0);
    expect(await runningApp(page), address).toBe('next');
  }
});

test('the only tab gets the worker of its edition automatically', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  await site.deployAnother();
  await page.reload();
  await untilHydrated(page);
  await update(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const active = await caches.keys();
        return [registration?.waiting, active.some((name) => name.includes(':edition:next'))];
      }),
    )
    .toEqual([null, true]);
  await expect(page.getByText('New edition available')).toHaveCount(0);
});

test('an interrupted installation leaves the old edition working, and succeeds later', async ({ page, site }) => {
  await read(page, `${site.url}${lead}`);
  await site.deployAnother();
  const worker = await page.evaluate(async (url) => (await fetch(url)).text(), `${site.url}/service-worker.js`);
  const file = /\/assets\/topics-[^"]+\.js/u.exec(worker)?.[0] ?? '';
  site.replaced.set(file, { status: 404, body: 'not yet' });
  expect(await update(page)).toBe('redundant');
  site.isOnline = false;
  await page.goto(`${site.url}${lead}`);
  await untilHydrated(page);
  site.isOnline = true;
  site.replaced.clear();
  expect(await update(page)).toBe('installed');
});

test('an edition that no longer works offline deletes all caches and the worker', async ({ page, site }) => {
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
