import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { faultsOf } from '../support/axe.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { hostileTexts } from '../support/hostile-edition.ts';
import { isMarked, lead, mark, takenOver, test } from '../support/reader.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('[data-results] a');

/** Opens the page, and waits until it can be typed into. */
async function openSearch(page: Page, search = '', edition: 'first' | 'hostile' | 'large' = 'first'): Promise<void> {
  await page.goto(`${urlOf(edition)}/search/${search}`, { waitUntil: 'networkidle' });
  await takenOver(page);
}

test('answers as you type, at the passage, and leads there', async ({ page }) => {
  await openSearch(page);
  await expect(field(page)).toBeFocused();
  await mark(page);
  await page.keyboard.type('uraniu');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page).first()).toContainText('Rubio to Meet Lavrov');
  await expect(page.locator('mark')).toHaveText(['uranium']);
  await expect(page).toHaveURL(/\/search\/\?q=uraniu$/u);
  await expect(results(page).first()).toHaveAttribute('href', /#p\d:~:text=.*uranium/u);
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
});

test('a link to a result opened as a document shows the words', async ({ page }) => {
  await openSearch(page, '?q=uranium');
  await expect(results(page)).toHaveCount(1);
  const href = (await results(page).first().getAttribute('href')) ?? '';
  await page.goto(`${urlOf('first')}${href}`);
  await expect(page.locator(`#${/#(p\d)/u.exec(href)?.[1] ?? 'none'}`)).toBeInViewport();
});

for (const [what, typed, headline] of [
  ['a slip', 'lavorv', 'Rubio to Meet Lavrov'],
  ['a slip in the first letter', 'kreenland', 'NATO to Discuss'],
  ['a phrase in quotes', '"face-to-face since"', 'Rubio to Meet Lavrov'],
  ['an ending', 'sanction', 'U.S. Sanctions'],
] as const) {
  test(`finds by ${what}`, async ({ page }) => {
    await openSearch(page);
    await page.keyboard.type(typed);
    await expect(results(page).filter({ hasText: headline })).toHaveCount(1);
  });
}

test('a headline without text is marked as one; a section narrows down, and all of it is in the address', async ({
  page,
}) => {
  await openSearch(page);
  await page.keyboard.type('trump');
  await expect(results(page).filter({ hasText: 'Penn Station' })).toContainText('Headline only');
  const all = await results(page).count();
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Trade' });
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  await expect(page).toHaveURL(/\?q=trump&section=trade$/u);
  await page.reload();
  await takenOver(page);
  await expect(field(page)).toHaveValue('trump');
  await expect(page.getByRole('combobox', { name: 'Section' })).toHaveValue('trade');
  await expect.poll(() => results(page).count()).toBeLessThan(all);
});

test('a search that was sent is one to come back to', async ({ page }) => {
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

test('a search that was left by a result is there when its reader is back, and stays when another is typed', async ({
  page,
}) => {
  await page.goto(urlOf('first'));
  await takenOver(page);
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

test('a choice is a step of its own; keys and arrows are none', async ({ page }) => {
  await openSearch(page, '', 'large');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  const choice = (name: string) => page.getByRole('combobox', { name });
  await field(page).pressSequentially('ba');
  await choice('Section').selectOption({ index: 2 });
  await expect(page).toHaveURL(/\?q=ba&section=section-2$/u);
  await choice('Topic').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(choice('Topic')).toBeFocused();
  await page.getByLabel('From').focus();
  await page.keyboard.type('01022020');
  await expect(page).toHaveURL(/&from=2020-01-02$/u);
  expect(await steps()).toBe(before + 3);

  await page.goBack();
  await expect(page.getByLabel('From')).toHaveValue('');
  await page.goBack();
  await expect(choice('Topic')).toHaveValue('');
  await expect(page).toHaveURL(/\?q=ba&section=section-2$/u);
  await page.goBack();
  await expect(choice('Section')).toHaveValue('');
  await expect(field(page)).toHaveValue('ba');
});

test('more stories that were shown are there when their reader is back from one', async ({ page }) => {
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

test('nothing found says what to do', async ({ page }) => {
  await openSearch(page, '?q=xylophone');
  await expect(page.getByText('No results for').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'See all headlines' })).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED/u });

  test('a small edition is searched as before', async ({ page, context }) => {
    await openSearch(page);
    // The texts come last of what is fetched ahead.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/edition/v1/stories/')),
    );
    await context.setOffline(true);
    await page.keyboard.type('lavrov');
    await expect(results(page).first()).toContainText('Rubio to Meet Lavrov');
    await expect(page.locator('mark').first()).toBeVisible();
  });

  test('a large one says so, and goes on when it is back', async ({ page, context }) => {
    await openSearch(page, '', 'large');
    await context.setOffline(true);
    await page.keyboard.type('ba');
    await expect(page.getByText('You’re offline, and').first()).toBeVisible();
    await context.setOffline(false);
    await expect(results(page).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to find stories, and has the topics', async ({ page }) => {
    await page.goto(`${urlOf('first')}/search/?q=rubio`);
    await expect(page.getByText('Searching takes scripts')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link').first()).toBeVisible();
  });
});

test('text is text, in questions and in results', async ({ page }) => {
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

test('sends at most 150 KB before the first result, in an edition of 2,000 stories', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await openSearch(page, '', 'large');
  const weigh = (paths: Iterable<string>) =>
    [...paths]
      .filter((path) => /\/edition\/v1\/search\/|\/assets\/search-/u.test(path))
      .reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folderOf('large'), path))).length, 0);
  await page.keyboard.type('bra');
  await expect(results(page).first()).toBeVisible();
  const weight = weigh(asked);
  expect(weight).toBeGreaterThan(10_000);
  expect(weight).toBeLessThanOrEqual(150 * 1024);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any answer, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const search of ['?q=trump', '?q=lavorv', '?q=xylophone&section=trade']) {
      await openSearch(page, search);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await faultsOf(page), `${search} ${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('everything to press is 44 px high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSearch(page, '?q=trump&section=world');
  await expect(results(page).first()).toBeVisible();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(a[href], button, input, select)')]
      .map((element) => [element.outerHTML.slice(0, 60), element.getBoundingClientRect().height] as const)
      .filter(([, height]) => height > 0 && height < 44),
  );
  expect(small).toEqual([]);
});
