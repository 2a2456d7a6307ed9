import { expect, type Page } from '@playwright/test';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { open, openTextPanel, saveButton, leadHeadline, scrollBlockTo, topOf } from '../support/device.ts';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, lead, test, untilHydrated } from '../support/reader.ts';

const fontSizeOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).fontSize);

test('the text panel works by keyboard, and its settings apply before the first paint', async ({ page }) => {
  await open(page, lead);
  const button = page.getByRole('button', { name: 'Aa, text and theme' });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Text and theme' });
  await expect(panel.getByRole('button', { name: 'Text size: less' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').last()).toHaveText('Text size: 22');
  await panel.getByRole('radio', { name: 'Automatic' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();

  // Only the script inside the page can run now.
  await page.route(/\/assets\/.*\.js$/u, (route) => route.abort());
  await page.goto(`${urlOf('first')}${lead}`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(244, 236, 216)');
  expect(await fontSizeOf(page)).toBe('22px');
  const themeColors = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content));
  expect(themeColors).toEqual(['#f4ecd8', '#f4ecd8']);
});
test.use({ tolerated: /ERR_FAILED|Failed to (?:fetch|load)/u });

test('a typeface that was chosen and does not arrive is no error', async ({ page }) => {
  await page.route(/opendyslexic/u, (route) => route.abort());
  await page.addInitScript(() =>
    localStorage.setItem('broadsheet:/:appearance:own', JSON.stringify({ version: 1, data: { typeface: 'dyslexic' } })),
  );
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('opendyslexic'));
  await page.goto(`${urlOf('first')}${lead}`);
  await failed;
  await untilHydrated(page);
  await expect(page.locator('html')).toHaveAttribute('data-typeface', 'dyslexic');
});

test('changes of the text do not move the paragraph; a typeface is loaded when it is chosen', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await open(page, lead);
  const panel = await openTextPanel(page);
  await scrollBlockTo(page, 'p4', 0);
  const before = await topOf(page, 'p4');
  const expectSamePlace = async () => expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(2);
  for (const name of ['Text size: more', 'Text size: more', 'Line spacing: more', 'Line width: less']) {
    await panel.getByRole('button', { name }).click();
    await expectSamePlace();
  }
  expect(await fontSizeOf(page)).toBe('24px');
  expect(fonts).toHaveLength(1);
  for (const [name, typeface] of [
    ['Sans', 'sans'],
    ['OpenDyslexic', 'dyslexic'],
  ] as const) {
    await panel.getByText(name, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-typeface', typeface);
    await expectSamePlace();
  }
  expect(fonts.filter((url) => url.includes('opendyslexic'))).toHaveLength(2);
  await panel.getByRole('button', { name: 'Reset all' }).click();
  await expectSamePlace();
  await expect(page.locator('html')).toHaveAttribute('style', '');
});

test('axe finds no fault in any theme, with read headlines and the text panel', async ({ page }) => {
  await open(page, headlineOnly);
  await open(page, lead);
  await saveButton(page, leadHeadline).click();
  const panel = await openTextPanel(page);
  for (const theme of ['Light', 'Sepia', 'Dark']) {
    await panel.getByText(theme, { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await (theme === 'Light' ? faultsOf : colourFaultsOf)(page), `${theme}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
