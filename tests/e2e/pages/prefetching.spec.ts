import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { lead, test, untilHydrated } from '../support/reader.ts';

test('related headlines in view are loaded before they are clicked, other pages when their link is pointed at', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) requested.push(new URL(request.url()).pathname);
  });
  await page.goto(`${urlOf('first')}${lead}`);
  const isLoaded = (slug: string) => requested.includes(`/edition/v1/stories/${slug}.json`);
  await expect.poll(() => isLoaded('ohio-man-indicted-threat-jd-vance')).toBe(true);
  expect(isLoaded('us-humanitarian-aid-cuba')).toBe(false);
  await page.getByRole('link', { name: 'Iran–U.S. Nuclear Talks' }).scrollIntoViewIfNeeded();
  await expect.poll(() => isLoaded('iran-us-nuclear-talks-oman')).toBe(true);

  expect(requested).not.toContain('/edition/v1/sections/trade/1.json');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => requested.includes('/edition/v1/sections/trade/1.json')).toBe(true);

  const before = requested.length;
  await page.getByRole('link', { name: 'Trade' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
  expect(requested).toHaveLength(before);
  expect(requested).toHaveLength(new Set(requested).size);
});

test('until the app follows links, the browser loads a page ahead whose link is pointed at', async ({ page }) => {
  // The app's own scripts never arrive.
  await page.route(/\/assets\/(?:libraries|start-app)-[^/]+\.js$/u, () => {});
  const session = await page.context().newCDPSession(page);
  const prefetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Success') prefetched.push(new URL(prefetchUrl).pathname);
  });
  await session.send('Preload.enable');
  await page.goto(`${urlOf('first')}${lead}`);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => prefetched).toEqual(['/sections/trade/']);
  // Feeds are not pages.
  await page.getByRole('link', { name: 'RSS feed' }).hover();
  await page.getByRole('link', { name: 'All stories' }).hover();
  await expect.poll(() => prefetched).toEqual(['/sections/trade/', '/headlines/']);
});

test('once the app follows links, the browser loads no documents ahead', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const attempts: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => void attempts.push(new URL(prefetchUrl).pathname));
  await session.send('Preload.enable');
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  const loaded = page.waitForResponse(/\/sections\/trade\/1\.json$/u);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).hover();
  await loaded;
  expect(attempts).toEqual([]);
});
