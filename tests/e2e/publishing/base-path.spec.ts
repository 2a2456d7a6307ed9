import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, paperBase, urlOf } from '../support/editions.ts';
import { headlineOnly, isMarked, lead, mark, takenOver, templates, test } from '../support/reader.ts';

const url = (path: string) => `${urlOf('paper')}${path}`;
const origin = () => new URL(urlOf('paper')).origin;

test('every link, script, font, picture and data file of an edition under a path is under it', async ({ request }) => {
  const waiting = [url('/'), url('/nowhere/')];
  const seen = new Set(waiting);
  let pages = 0;
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(address.endsWith('/nowhere/') ? 404 : 200);
    if (!(response.headers()['content-type'] ?? '').includes('text/html')) continue;
    pages += 1;
    for (const [, found = ''] of (await response.text()).matchAll(
      /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/gu,
    )) {
      const { href, origin: site, pathname, hash } = new URL(found.replaceAll('&amp;', '&'), address);
      // The canonical address is where the site will be.
      if (site === 'https://example.org') expect(pathname).toContain(paperBase);
      if (site !== origin()) continue;
      expect(pathname.startsWith(paperBase), `${found} on ${address}`).toBe(true);
      const whole = href.slice(0, href.length - hash.length);
      if (!seen.has(whole)) waiting.push(whole);
      seen.add(whole);
    }
  }
  expect(pages).toBeGreaterThan(60);
});

test('it is read without a document load, and asks for nothing outside its path', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url('/'));
  await takenOver(page);
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
  expect(asked.filter((path) => !path.startsWith(paperBase))).toEqual([]);
  expect(asked.some((path) => path.startsWith(`${paperBase}edition/v1/`))).toBe(true);
});

test.describe('an address that is not there', () => {
  test.use({ tolerated: /404/u });

  test('has a page with links that work, and what resembles it', async ({ page }) => {
    const response = await page.goto(url('/stories/rubio-lavrv-asean-kuala-/'));
    expect(response?.status()).toBe(404);
    await page
      .getByRole('region', { name: 'Similar stories' })
      .getByRole('link', { name: 'Rubio to Meet Lavrov' })
      .click();
    await expect(page).toHaveURL(url(lead));
  });

  test('is every one outside the path', async ({ request }) => {
    for (const path of [
      '/',
      ...Object.values(templates),
      '/edition/v1/front.json',
      '/favicon.svg',
      '/paper',
      '/papers/',
    ]) {
      const response = await request.get(`${origin()}${path}`, { maxRedirects: 0 });
      expect(response.status(), path).toBe(path === '/paper' ? 301 : 404);
    }
  });
});

test('a former address leads to the story, in the address bar too', async ({ page }) => {
  await page.goto(url('/stories/harbour-closed/?from=mail#p1'));
  await expect(page).toHaveURL(url('/stories/harbour-reopens/?from=mail#p1'));
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour "reopens" & <more>' })).toBeVisible();
});

test('where a host cannot redirect, a page leads on, by itself or by its link', async ({ browser, page }) => {
  const body = readFileSync(join(folderOf('paper'), 'stories/harbour-closed/index.html'), 'utf8');
  expect(body).toContain('<link rel="canonical" href="https://example.org/paper/stories/harbour-reopens/">');
  expect(body).toContain('<meta name="robots" content="noindex">');
  await page.route('**/stories/harbour-closed/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url('/stories/harbour-closed/'));
  await expect(page).toHaveURL(url('/stories/harbour-reopens/'));

  const still = await browser.newPage();
  await still.route('**/stories/harbour-closed/', (route) =>
    route.fulfill({ contentType: 'text/html', body: body.replace(/<meta http-equiv="refresh"[^>]*>/u, '') }),
  );
  await still.goto(url('/stories/harbour-closed/'));
  await still.getByRole('link', { name: 'Harbour "reopens" & <more>' }).click();
  await expect(still).toHaveURL(url('/stories/harbour-reopens/'));
  await still.close();
});
