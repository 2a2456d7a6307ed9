import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { faultsOf } from '../support/axe.ts';
import { lead, templates, test, untilHydrated } from '../support/reader.ts';
import { smallTargets } from '../support/small-targets.ts';
import { installVoices } from '../support/voice.ts';

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
  // At the end of the page, the notice covers no part of a control.
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
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

test('so is every control of the listening bar and its settings, playing or paused', async ({ page }) => {
  await installVoices(page);
  await open(page, lead);
  await page.locator('aside .card-tool').first().click();
  await page.getByRole('button', { name: 'Listen' }).click();
  const bar = page.getByRole('region', { name: 'Listening' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
  await bar.getByRole('button', { name: 'Voice' }).click();
  await expect(bar.getByRole('combobox')).toHaveCount(2);
  const check = async (what: string) => {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await smallTargets(page, finger, '[data-listening-bar]'), `${what}, ${width} px`).toEqual([]);
    }
  };
  await check('playing');
  await bar.getByRole('button', { name: 'Pause' }).click();
  await expect(bar.getByRole('button', { name: 'Play' })).toBeVisible();
  await check('paused');
  expect(await faultsOf(page)).toEqual([]);
});

test('so is every control of the toolbar of a passage', async ({ page }) => {
  await open(page, lead);
  await page.locator('#p1').evaluate((block) => getSelection()?.selectAllChildren(block));
  const bar = page.getByRole('toolbar', { name: 'Share this passage' });
  await expect(bar.getByRole('button', { name: 'Copy quote' })).toBeVisible();
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await smallTargets(page, finger, '[data-passage-bar]'), `${width} px`).toEqual([]);
  }
  expect(await faultsOf(page)).toEqual([]);
  // Browsers without a clipboard show the text to copy.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await bar.getByRole('button', { name: 'Copy quote' }).click();
  await expect(bar.getByRole('textbox')).toBeVisible();
  expect.soft(await smallTargets(page, finger, '[data-passage-bar]'), 'text to copy').toEqual([]);
});

test('so is every control of an offered list', async ({ page, browser }) => {
  await open(page, lead);
  for (const button of (await page.locator('aside .card-tool').all()).slice(0, 2)) await button.click();
  await open(page, '/saved/');
  await page.getByRole('button', { name: 'Move the list to another device' }).click();
  const { hash } = new URL(await page.getByRole('textbox', { name: 'Link to the list' }).inputValue());
  const context = await browser.newContext({ hasTouch: true });
  const other = await context.newPage();
  await open(other, `/saved/${hash}`);
  const offer = other.getByRole('region', { name: '2 stories to add' });
  await expect(offer.getByRole('button', { name: 'Add to saved' })).toBeVisible();
  for (const width of [320, 390]) {
    await other.setViewportSize({ width, height: 800 });
    expect.soft(await smallTargets(other, finger), `${width} px`).toEqual([]);
  }
  expect(await faultsOf(other)).toEqual([]);
  await context.close();
});
