import { expect } from '@playwright/test';
import { leadHeadline, open, sanctionsHeadline } from '../support/device.ts';
import { headlineOnly, lead, test } from '../support/reader.ts';

test('opened stories are marked as opened and in the history, which can be cleared and paused', async ({ page }) => {
  await open(page, lead);
  // Scrolling past a headline does not mark it. The end of the story was in the window, so it is read.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await open(page, headlineOnly);
  await open(page, '/');
  const opened = page.getByRole('link').filter({ has: page.locator('[data-opened]') });
  await expect(opened.first()).toContainText(sanctionsHeadline);
  const paths = await opened.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect([...new Set(paths)]).toEqual([headlineOnly]);

  await open(page, '/history/');
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(rows).toHaveText([new RegExp(sanctionsHeadline, 'u'), new RegExp(leadHeadline, 'u')]);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(new Date()),
  );
  await page.getByRole('button', { name: 'Clear all history' }).click();
  await expect(page.getByText('No history on this device.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear day' }).click();
  await page.getByRole('checkbox', { name: 'Pause history' }).check();
  await open(page, lead);
  await open(page, '/history/');
  await expect(page.getByRole('checkbox', { name: 'Pause history' })).toBeChecked();
  await expect(rows).toHaveCount(0);
});
