import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, untilHydrated, test } from '../support/reader.ts';

test('a whole list is marked read and unread again, and nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          document.documentElement.dataset['shifts'] =
            `${Number(document.documentElement.dataset['shifts'] ?? 0) + Number(entry.value)}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  const open = async (path: string) => {
    await page.goto(`${urlOf('first')}${path}`);
    await untilHydrated(page);
  };
  await open('/sections/world/');
  const button = page.getByRole('button', { name: 'Mark all read' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(page.getByRole('button', { name: 'All read' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-read]')).toHaveCount(7);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(button).toBeVisible();
  await expect(page.locator('[data-read]')).toHaveCount(0);
  await open(headlineOnly);
  await page.getByRole('button', { name: 'Mark read' }).click();
  await open('/sections/war-in-ukraine/');
  await page.getByRole('button', { name: 'Mark all read' }).click();
  await expect(page.locator('.notice')).toContainText('2 stories marked read');
  await page.getByRole('button', { name: 'Undo' }).click();
  // Stories that were read before stay read.
  await expect(page.locator('[data-read]')).toHaveCount(1);
  expect(await page.locator('html').getAttribute('data-shifts')).toBeNull();
});
