import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { test, untilHydrated } from '../support/reader.ts';
import { wrongLanguages } from './wrong-languages.ts';

test.use({ tolerated: /404/u });

const address = (path: string) => urlOf('persian') + encodeURI(path);

/** Opens a page, and checks it as it was built, and again once the app has started. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
  await untilHydrated(page);
  expect(await wrongLanguages(page), path).toEqual([]);
}

const pages = [
  '/',
  '/stories/persian/',
  '/stories/japanese/',
  '/stories/russian/',
  '/stories/japanese-second/',
  '/stories/headline-only/',
  '/stories/japanese-headline-only/',
  '/sections/world/',
  '/topics/بندر/',
  '/topics/横浜/',
  '/topics/',
  '/headlines/',
  '/search/',
  '/saved/',
  '/history/',
  '/stories/none/',
];

test('every text of a built page has its own language', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of pages) {
    await page.goto(address(path));
    expect(await wrongLanguages(page), path).toEqual([]);
  }
  await context.close();
});

test('so it has once the app has started, and in what the app adds', async ({ page }) => {
  for (const path of pages) await open(page, path);

  await open(page, '/');
  // Below the lead's related headlines the sections list the same stories again.
  for (const button of await page.locator('aside .card-tool').all()) await button.click();
  expect(await wrongLanguages(page)).toEqual([]);
  // Names that a screen reader speaks have parts in two languages, each from its own element.
  await expect(page.locator('.card-tool').first()).toHaveAccessibleName(/^Remove from saved: \P{Script=Latin}+$/u);
  await open(page, '/search/?q=بندر');
  await expect(page.locator('[data-results] li').first()).toBeVisible();
  expect(await wrongLanguages(page)).toEqual([]);
  await page.getByRole('button', { name: /^Aa/u }).click();
  await expect(page.getByText('Line width')).toBeVisible();
  expect(await wrongLanguages(page)).toEqual([]);

  await open(page, '/saved/');
  await expect(page.locator('li .headline').first()).toBeVisible();
  expect(await wrongLanguages(page)).toEqual([]);
  await expect(page.locator('.card-tool').first()).toHaveAccessibleName(/^Remove \P{Script=Latin}+$/u);
  await page.locator('.card-tool').first().click();
  await expect(page.locator('.notice')).toContainText('Removed from saved:');
  await expect(page.getByRole('status').first()).toContainText('Removed from saved:');
  expect(await wrongLanguages(page)).toEqual([]);

  await open(page, '/history/');
  await expect(page.locator('li .headline').first()).toBeVisible();
  expect(await wrongLanguages(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear day' }).first().click();
  await expect(page.locator('.notice')).toContainText('Cleared:');
  expect(await wrongLanguages(page)).toEqual([]);
});

test('the title of a page that opens without a document load is announced in its own language', async ({ page }) => {
  await open(page, '/');
  for (const path of ['/stories/japanese/', '/saved/', '/sections/arts/']) {
    await page.locator(`a[href="${path}"]`).first().click();
    await expect(page).toHaveURL(address(path));
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    expect(await wrongLanguages(page), path).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL(address('/'));
  }
});
