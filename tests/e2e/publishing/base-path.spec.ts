import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, paperBase, urlOf } from '../support/editions.ts';
import { headlineOnly, isMarked, lead, mark, untilHydrated, templates, test } from '../support/reader.ts';

const url = (path: string) => `${urlOf('paper')}${path}`;
const origin = () => new URL(urlOf('paper')).origin;

test('every link, script, font, picture and data file of an edition under a path starts with the path', async ({
  request,
}) => {
  const queue = [url('/'), url('/nowhere/')];
  const seen = new Set(queue);
  let pages = 0;
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(address.endsWith('/nowhere/') ? 404 : 200);
    if (!(response.headers()['content-type'] ?? '').includes('text/html')) continue;
    pages += 1;
    for (const [, found = ''] of (await response.text()).matchAll(
      /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/gu,
    )) {
      const { href, origin: site, pathname, hash } = new URL(found.replaceAll('&amp;', '&'), address);
      // Canonical addresses have the public host.
      if (site === 'https://example.org') expect(pathname).toContain(paperBase);
      if (site !== origin()) continue;
      expect(pathname.startsWith(paperBase), `${found} on ${address}`).toBe(true);
      const whole = href.slice(0, href.length - hash.length);
      if (!seen.has(whole)) queue.push(whole);
      seen.add(whole);
    }
  }
  expect(pages).toBeGreaterThan(60);
});

test('pages change without loading a document, and nothing outside the path is requested', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(url('/'));
  await untilHydrated(page);
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click();
  await expect(page).toHaveURL(url(lead));
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeFocused();
  await page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();
  await expect(page).toHaveURL(url(headlineOnly));
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  await expect(page).toHaveURL(url('/sections/world/'));
  await page.getByRole('link', { name: 'Broadsheet' }).first().click();
  await expect(page).toHaveURL(url('/'));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  expect(requested.filter((path) => !path.startsWith(paperBase))).toEqual([]);
  expect(requested.some((path) => path.startsWith(`${paperBase}edition/v1/`))).toBe(true);
});

test.describe('an unknown address', () => {
  test.use({ tolerated: /404/u });

  test('has a page with working links to similar stories', async ({ page }) => {
    const response = await page.goto(url('/stories/rubio-lavrv-asean-kuala-/'));
    expect(response?.status()).toBe(404);
    await page
      .getByRole('region', { name: 'Similar stories' })
      .getByRole('link', { name: 'Rubio to Meet Lavrov' })
      .click();
    await expect(page).toHaveURL(url(lead));
  });

  test('is every address outside the path', async ({ request }) => {
    const withoutSlash = paperBase.slice(0, -1);
    for (const path of [
      '/',
      ...Object.values(templates),
      '/edition/v1/front.json',
      '/favicon.svg',
      withoutSlash,
      `${withoutSlash}s/`,
    ]) {
      const response = await request.get(`${origin()}${path}`, { maxRedirects: 0 });
      expect(response.status(), path).toBe(path === withoutSlash ? 301 : 404);
    }
  });
});

test('a former address redirects to the story, and keeps query and fragment', async ({ page }) => {
  await page.goto(url('/stories/harbour-closed/?from=mail#p1'));
  await expect(page).toHaveURL(url('/stories/harbour-reopens/?from=mail#p1'));
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour "reopens" & <more>' })).toBeVisible();
});

test('if a host cannot redirect, a page at the former address does, by itself or by its link', async ({
  browser,
  page,
}) => {
  const body = readFileSync(join(folderOf('paper'), 'stories/harbour-closed/index.html'), 'utf8');
  expect(body).toContain(
    `<link rel="canonical" href="https://example.org${paperBase.replace('&', '&amp;')}stories/harbour-reopens/">`,
  );
  expect(body).toContain('<meta name="robots" content="noindex">');
  await page.route('**/stories/harbour-closed/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url('/stories/harbour-closed/'));
  await expect(page).toHaveURL(url('/stories/harbour-reopens/'));

  const manual = await browser.newPage();
  await manual.route('**/stories/harbour-closed/', (route) =>
    route.fulfill({ contentType: 'text/html', body: body.replace(/<meta http-equiv="refresh"[^>]*>/u, '') }),
  );
  await manual.goto(url('/stories/harbour-closed/'));
  await manual.getByRole('link', { name: 'Harbour "reopens" & <more>' }).click();
  await expect(manual).toHaveURL(url('/stories/harbour-reopens/'));
  await manual.close();
});
