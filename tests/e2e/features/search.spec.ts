import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { hostileTexts } from '../support/hostile-edition.ts';
import { isMarked, lead, mark, untilHydrated, test } from '../support/reader.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('[data-results] a');
const filter = (page: Page, name: string) => page.getByRole('combobox', { name });

/** Opens the search page, and waits until it can be typed into. */
async function openSearch(page: Page, search = '', edition: 'first' | 'hostile' | 'large' = 'first'): Promise<void> {
  await page.goto(`${urlOf(edition)}/search/${search}`, { waitUntil: 'networkidle' });
  await untilHydrated(page);
}

test('results appear while typing, and lead to the matching passage, also by a page load', async ({ page }) => {
  await openSearch(page);
  await expect(field(page)).toBeFocused();
  await mark(page);
  await page.keyboard.type('uraniu');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).first()).toContainText('Rubio to Meet Lavrov');
  await expect(page.locator('mark')).toHaveText(['uranium']);
  await expect(page).toHaveURL(/\/search\/\?q=uraniu$/u);
  const href = (await results(page).first().getAttribute('href')) ?? '';
  expect(href).toMatch(/#p\d:~:text=.*uranium/u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${lead}#p\\d$`, 'u'));
  await expect(page.locator('[data-passage]')).toContainText('uranium');
  await expect(page.locator('[data-passage]')).toBeInViewport();
  expect(await isMarked(page)).toBe(true);

  await page.goBack();
  await expect(field(page)).toHaveValue('uraniu');
  await expect(results(page).first()).toBeFocused();
  expect(await isMarked(page)).toBe(true);

  await page.goto(`${urlOf('first')}${href}`);
  await expect(page.locator(`#${/#(p\d)/u.exec(href)?.[1] ?? 'none'}`)).toBeInViewport();
});

test('the bundled stories are found by typos, phrases and word stems; query and filter survive a reload', async ({
  page,
}) => {
  await openSearch(page);
  for (const [typed, headline] of [
    ['lavorv', 'Rubio to Meet Lavrov'],
    ['kreenland', 'NATO to Discuss'],
    ['"face-to-face since"', 'Rubio to Meet Lavrov'],
    ['sanction', 'U.S. Sanctions'],
  ] as const) {
    await field(page).fill(typed);
    await expect(results(page).filter({ hasText: headline }), typed).toHaveCount(1);
  }
  await field(page).fill('trump');
  await expect(results(page).filter({ hasText: 'Penn Station' })).toContainText('Headline only');
  const all = await results(page).count();
  await filter(page, 'Section').selectOption({ label: 'Trade' });
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await expect(page).toHaveURL(/\?q=trump&section=trade$/u);
  await page.reload();
  await untilHydrated(page);
  await expect(field(page)).toHaveValue('trump');
  await expect(filter(page, 'Section')).toHaveValue('trade');
  await expect.poll(() => results(page).count()).toBeLessThan(all);
});

test('Back returns to a search that was sent with Enter', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('jagland');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('starbucks');
  await expect(results(page)).toContainText(['Starbucks']);
  await expect(page).toHaveURL(/\?q=starbucks$/u);
  await page.goBack();
  await expect(field(page)).toHaveValue('jagland');
  await expect(results(page)).toContainText(['Jagland']);
});

test('Back from a result returns to its search, and a search typed after that is a step of its own', async ({
  page,
}) => {
  await page.goto(urlOf('first'));
  await untilHydrated(page);
  await page.getByRole('link', { name: 'Search', exact: true }).first().click();
  await expect(field(page)).toBeFocused();
  for (const text of ['trump', 'jagland']) {
    await field(page).fill(text);
    await expect(page).toHaveURL(new RegExp(`q=${text}$`, 'u'));
    if (text === 'trump') await page.keyboard.press('Enter');
    await results(page).last().click();
    await expect(page).toHaveURL(/\/stories\//u);
    await page.goBack();
    await expect(field(page)).toHaveValue(text);
    await expect(results(page).last()).toBeFocused();
  }
  await page.goBack();
  await expect(field(page)).toHaveValue('trump');
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(`${urlOf('first')}/`);
});

test('a filter makes one step in the history, however it is set; typing makes none', async ({ page }) => {
  await openSearch(page, '', 'large');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await field(page).pressSequentially('ba');
  await filter(page, 'Section').selectOption({ index: 2 });
  await expect(page).toHaveURL(/\?q=ba&section=section-2$/u);
  await filter(page, 'Topic').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(filter(page, 'Topic')).toBeFocused();
  await page.getByLabel('From', { exact: true }).focus();
  await page.keyboard.type('01022020');
  await expect(page).toHaveURL(/&from=2020-01-02$/u);
  expect(await steps()).toBe(before + 3);

  await page.goBack();
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('');
  await page.goBack();
  await expect(filter(page, 'Topic')).toHaveValue('');
  await expect(page).toHaveURL(/\?q=ba&section=section-2$/u);
  await page.goBack();
  await expect(filter(page, 'Section')).toHaveValue('');
  await expect(field(page)).toHaveValue('ba');
});

test('stories that "Show more" has added are there again after Back', async ({ page }) => {
  await openSearch(page, '?q=ba', 'large');
  await page.getByRole('button', { name: 'Show more stories' }).click();
  await expect(results(page)).toHaveCount(20);
  await results(page).nth(17).click();
  await expect(page).toHaveURL(/\/stories\//u);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(17)).toBeFocused();
  await expect(results(page).nth(17)).toBeInViewport();
});

test.describe('without a connection', () => {
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED/u });

  test('search works in a small edition', async ({ page, context }) => {
    await openSearch(page);
    // The texts of stories are fetched last.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/edition/v1/stories/')),
    );
    await context.setOffline(true);
    await page.keyboard.type('lavrov');
    await expect(results(page).first()).toContainText('Rubio to Meet Lavrov');
    await expect(page.locator('mark').first()).toBeVisible();
  });

  test('search in a large edition says so, and continues once online', async ({ page, context }) => {
    await openSearch(page, '', 'large');
    await context.setOffline(true);
    await page.keyboard.type('ba');
    await expect(page.getByText('You’re offline, and these words aren’t available offline.').first()).toBeVisible();
    await context.setOffline(false);
    await expect(results(page).first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page names other ways to stories, and lists the topics', async ({ page }) => {
    await page.goto(`${urlOf('first')}/search/?q=rubio`);
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link').first()).toBeVisible();
  });
});

test('HTML in queries and results stays text; other scripts are found and run in their direction', async ({ page }) => {
  await openSearch(page, '', 'hostile');
  for (const text of hostileTexts.slice(0, 5)) {
    await field(page).fill(text);
    await expect(results(page).first()).toBeVisible();
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
  }
  await field(page).fill('本文');
  await expect(results(page)).toHaveCount(1);
  await expect(page.locator('mark')).toHaveText(['本文']);
  await field(page).fill('نص');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).first()).toHaveAttribute('dir', 'rtl');
});

test('at most 150 KB are sent before the first result in an edition of 2,000 stories', async ({ page }) => {
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await openSearch(page, '', 'large');
  const compressedSize = (paths: Iterable<string>) =>
    [...paths]
      .filter((path) => /\/edition\/v1\/search\/|\/assets\/search-/u.test(path))
      .reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folderOf('large'), path))).length, 0);
  await page.keyboard.type('bra');
  await expect(results(page).first()).toBeVisible();
  const size = compressedSize(requested);
  expect(size).toBeGreaterThan(10_000);
  expect(size).toBeLessThanOrEqual(150 * 1024);
});

for (const [name, search] of [
  ['results', '?q=trump&section=world'],
  ['a correction', '?q=lavorv'],
  ['no results', '?q=xylophone&section=trade'],
] as const) {
  test(`with ${name}, axe finds nothing in light and dark, and on a phone controls are 44 px high`, async ({
    page,
  }) => {
    await openSearch(page, search);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await (colorScheme === 'light' ? faultsOf : colourFaultsOf)(page), `${colorScheme} ${width}`).toEqual(
          [],
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.setViewportSize({ width: 390, height: 844 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(a[href], button, input, select)')]
        .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0 && height < 44),
    );
    expect(small).toEqual([]);
  });
}
