import { expect } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { folderOf, urlOf } from '../support/editions.ts';
import { hostileTexts } from '../support/hostile-edition.ts';
import { mark, isMarked, untilHydrated, test } from '../support/reader.ts';

/** A text as a page shows it: control characters replaced, white space collapsed. */
function visible(text: string): string {
  return (
    text
      .toWellFormed()
      // The build normalises every text, which puts combining marks in canonical order.
      .normalize('NFC')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu, '\ufffd')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

for (const [i, text] of hostileTexts.entries()) {
  test(`hostile text is shown as text in every field: ${JSON.stringify(text).slice(0, 40)}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${urlOf('hostile')}/stories/story-${i + 1}/`);
    await untilHydrated(page);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(visible((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')).toBe(visible(`${text} x`));
    expect(visible((await page.locator('#p3 figcaption').textContent()) ?? '')).toBe(visible(text));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('article script, article svg, article style').count()).toBe(0);
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).protocol));
    expect(new Set(hrefs)).toEqual(new Set(['http:', 'https:']));
  });
}

test('an edition of hostile texts can be navigated: lists, topics, other scripts', async ({ page }) => {
  await page.goto(urlOf('hostile'));
  await untilHydrated(page);
  await mark(page);
  await page.getByRole('link', { name: 'right to left' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('right to left');
  await page.goto(`${urlOf('hostile')}/sections/constructor/`);
  await untilHydrated(page);
  await mark(page);
  await page.getByRole('link', { name: 'خبر عاجل' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'خبر عاجل' })).toBeFocused();
  await expect(page.locator('article')).toHaveAttribute('dir', 'rtl');
  await page.goto(`${urlOf('hostile')}/headlines/`);
  await untilHydrated(page);
  await mark(page);
  await page.getByRole('link', { name: '日本語の見出し' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '日本語の見出し' })).toBeFocused();
  await expect(page.locator('article')).toHaveAttribute('lang', 'ja');
  expect(await isMarked(page)).toBe(true);
  await page.goto(`${urlOf('hostile')}/stories/proto/`);
  await untilHydrated(page);
  for (const name of ['__proto__', 'constructor', 'con', 'index', '../../x', 'a/b']) {
    await expect(
      page.getByRole('navigation', { name: 'About' }).getByRole('link', { name, exact: true }),
    ).toBeVisible();
  }
  await page.getByRole('link', { name: 'index', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'index' })).toBeVisible();
});

test('an empty section says that it is empty', async ({ page }) => {
  await page.goto(`${urlOf('hostile')}/sections/empty/`);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
});

test('the build writes the files of the edition and no others', () => {
  expect(readdirSync(folderOf('hostile')).toSorted()).toEqual(
    [
      '.nojekyll',
      '404.html',
      '_headers',
      '_redirects',
      'apple-touch-icon.png',
      'assets',
      'authors',
      'cards',
      'edition',
      'favicon.ico',
      'favicon.png',
      'favicon.svg',
      'feeds',
      'headlines',
      'history',
      'icon-192.png',
      'icon-512.png',
      'index.html',
      'manifest.webmanifest',
      'offline',
      'robots.txt',
      'saved',
      'search',
      'sections',
      'service-worker.js',
      'sitemap-1.xml',
      'sitemap-news.xml',
      'sitemap.xml',
      'speculation-rules.json',
      'stories',
      'topics',
      'vercel.json',
    ].toSorted(),
  );
});
