import { expect, type Page } from '@playwright/test';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { lead, untilHydrated, test } from '../support/reader.ts';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${urlOf('first')}${path}`);
  await untilHydrated(page);
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const openButton = (page: Page) => page.getByRole('button', { name: 'Keyboard shortcuts' });

test('? opens the sheet and Escape closes it; focus moves in and back; shortcuts do nothing behind it', async ({
  page,
}) => {
  await open(page, lead);
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'All stories' });
  await link.focus();
  await page.keyboard.press('?');
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(link).toBeFocused();

  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('s');
  await sheet(page).getByRole('heading', { name: 'Reading' }).click();
  await expect(sheet(page)).toBeVisible();
  await page.mouse.click(10, 10);
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Save: Rubio/u })).toBeVisible();
});

test('its switch is reached by Tab, and turns shortcuts off and on, also after a reload', async ({ page }) => {
  await open(page, lead);
  await openButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Tab');
  const box = sheet(page).getByRole('checkbox', { name: 'Use these shortcuts' });
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(openButton(page)).toBeFocused();

  await page.reload();
  await untilHydrated(page);
  await page.locator('body').press('s');
  for (const key of ['j', 'n', 'm', 'c', ']', '?', 'g', 'h']) await page.keyboard.press(key);
  await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
  await expect(page.getByRole('button', { name: /^Save: Rubio/u })).toBeVisible();
  // The button that opens the sheet is below the story, so its end was reached.
  await expect(page.getByRole('button', { name: 'Mark unread' })).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(sheet(page)).toHaveCount(0);

  await openButton(page).click();
  await expect(box).not.toBeChecked();
  await box.check();
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^Remove from saved: Rubio/u })).toBeVisible();
});

test('axe finds nothing in any theme, narrow and wide; everything fits, also in forced colours', async ({ page }) => {
  // A page with little else on it, because axe checks all of it.
  await open(page, '/saved/');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  for (const theme of ['light', 'dark', 'sepia']) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await (theme === 'light' ? faultsOf : colourFaultsOf)(page, 'dialog'), `${theme} ${width}`).toEqual([]);
      const overflowing = await sheet(page).evaluate(
        (dialog) =>
          [dialog, ...dialog.querySelectorAll('*')].filter(
            (element) => element.getBoundingClientRect().right > innerWidth || element.getBoundingClientRect().left < 0,
          ).length,
      );
      expect(overflowing).toBe(0);
      for (const control of ['button', 'label'])
        expect((await sheet(page).locator(control).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const borders = await sheet(page).evaluate((dialog) =>
    [dialog, dialog.querySelector('kbd')].map((element) => getComputedStyle(element as Element).borderTopStyle),
  );
  expect(borders).toEqual(['solid', 'solid']);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
});

test('with storage blocked, shortcuts work and the switch lasts until the page is closed', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    }),
  );
  await open(page, lead);
  await page.keyboard.press('s');
  await expect(page.getByRole('status')).toHaveText(/^This browser doesn’t store anything/u);
  await page.keyboard.press('?');
  await sheet(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('main [data-headline] a:focus')).toHaveCount(0);
});
