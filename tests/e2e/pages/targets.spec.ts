import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { faultsOf } from '../support/axe.ts';
import { lead, templates, test, untilHydrated } from '../support/reader.ts';
import { smallTargets } from '../support/small-targets.ts';

test.use({ tolerated: /404/u, hasTouch: true, viewport: { width: 390, height: 800 } });

/** The size that a finger needs, in CSS pixels (WCAG 2.5.5). */
const finger = 44;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${urlOf('first')}${path}`);
  await untilHydrated(page);
}

test('on a phone every control of every page is 44 pixels wide and high', async ({ page }) => {
  for (const [name, path] of Object.entries(templates)) {
    await open(page, path);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await smallTargets(page, finger), `${name}, ${width} px`).toEqual([]);
    }
  }
});

test('so is every control of panels, notices, lists and the list of shortcuts, and notices are in a landmark', async ({
  page,
}) => {
  const check = async (what: string) => expect.soft(await smallTargets(page, finger), what).toEqual([]);
  await open(page, lead);
  await page.getByRole('button', { name: /^Aa/u }).click();
  await expect(page.getByText('Line width')).toBeVisible();
  await check('text panel');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('list of shortcuts');
  await page.keyboard.press('Escape');
  for (const button of (await page.locator('aside .card-tool').all()).slice(0, 3)) await button.click();

  await open(page, '/sections/world/');
  await page.getByRole('button', { name: /^Mark .*read$/u }).click();
  await expect(page.locator('.notice')).toBeVisible();
  await check('notice');
  expect(await faultsOf(page)).toEqual([]);

  await open(page, '/saved/');
  await expect(page.locator('li .headline').first()).toBeVisible();
  await check('saved');
  await page.locator('.card-tool').first().click();
  await expect(page.locator('.notice')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Move the list to another device' }).click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await check('moving the list');

  await open(page, '/history/');
  await expect(page.locator('li .headline').first()).toBeVisible();
  await check('history');
  await open(page, '/search/?q=trump');
  await expect(page.locator('[data-results] li').first()).toBeVisible();
  await check('results');
});
