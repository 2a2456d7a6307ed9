import { expect, type Page } from '@playwright/test';
import { open, leadHeadline, scrollBlockTo, storedStrings, storeRecord, topOf } from '../support/device.ts';
import { lead, untilHydrated, test } from '../support/reader.ts';

test.use({ viewport: { width: 390, height: 700 } });

const restored = 'You’re back where you stopped reading.';

/** Scrolls to a block, and waits until the position is stored. */
async function readTo(page: Page, id: string): Promise<void> {
  await scrollBlockTo(page, id, 24);
  await expect
    .poll(async () => (await storedStrings(page))['broadsheet:/:place:rubio-lavrov-asean-kuala-lumpur'] ?? '')
    .toContain(`"block":"${id}"`);
}

test('a story opens where the reader left it, but not by a link to a passage nor by going back', async ({
  page,
  context,
}) => {
  await open(page, lead);
  await readTo(page, 'p4');
  const tab = await context.newPage();
  await open(tab, lead);
  await expect.poll(async () => Math.round(await topOf(tab, 'p4'))).toBe(24);
  await tab.getByRole('button', { name: 'Go to the top' }).click();
  await expect.poll(() => tab.evaluate(() => scrollY)).toBe(0);
  await expect(tab.locator('.notice')).toHaveCount(0);
  await tab.close();

  const passage = await context.newPage();
  await open(passage, `${lead}#p2`);
  await expect.poll(async () => Math.abs(await topOf(passage, 'p2'))).toBeLessThan(60);
  await expect(passage.getByText(restored)).toHaveCount(0);

  await page.getByRole('link', { name: 'Broadsheet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broadsheet');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(leadHeadline);
  await expect(page.getByText(restored)).toHaveCount(0);
});

test('the front page leads back to the position, also at another text size', async ({ page }) => {
  await open(page, lead);
  await readTo(page, 'p3');
  await page.getByRole('link', { name: 'Broadsheet' }).click();
  const link = page.getByRole('main').getByRole('link', { name: `Continue reading ${leadHeadline}` });
  await expect(link).toBeVisible();
  await storeRecord(page, 'appearance:own', { version: 1, data: { size: 28 } });
  await page.reload();
  await untilHydrated(page);
  await link.click();
  await expect(page).toHaveURL(/rubio-lavrov/u);
  await expect.poll(async () => Math.round(await topOf(page, 'p3'))).toBe(24);
});
