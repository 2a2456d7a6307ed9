/** Damaged records, full storage, and a browser that stores nothing. */
import { chromium, expect } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullLaunchOptions } from '../../browser.js';
import { leadHeadline, open, openTextPanel, saveButton, storedStrings, storeRecord } from '../support/device.ts';
import { urlOf } from '../support/editions.ts';
import { lead, test } from '../support/reader.ts';

test('damaged records and those of a newer version do no harm, and are copied before they are overwritten', async ({
  page,
}) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await storeRecord(page, 'saved:rubio-lavrov-asean-kuala-lumpur', '{"version":1,"data":{"card"');
  await storeRecord(page, 'saved:us-humanitarian-aid-cuba', { version: 99, data: { anything: true } });
  await storeRecord(page, 'appearance:own', '☃');
  await storeRecord(page, 'place:rubio-lavrov-asean-kuala-lumpur', { version: 1, data: { block: 7 } });
  await open(page, lead);
  await saveButton(page, leadHeadline).click();
  const strings = Object.entries(await storedStrings(page));
  const copies = strings.filter(([key]) => key.startsWith('broadsheet:/:aside:'));
  expect(copies.map(([, text]) => text)).toEqual(['{"version":1,"data":{"card"']);
  expect(strings.find(([key]) => key.endsWith('saved:us-humanitarian-aid-cuba'))?.[1]).toContain('"version":99');
  await page.getByRole('link', { name: 'Saved', exact: true }).first().click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

test('the reader is told each time that a story can’t be saved, and goes on', async ({ page }) => {
  await open(page, lead);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: urlOf('first'), quotaSize: 1 });
  await page.evaluate(() => {
    // What the page has stored while it was open would make room.
    localStorage.clear();
    for (const length of [1 << 20, 1 << 16, 1 << 10, 64, 1]) {
      try {
        for (let i = 0; ; i++) localStorage.setItem(`filler-${length}-${i}`, 'x'.repeat(length));
      } catch {
        // Full for strings of this length; shorter ones may fit.
      }
    }
  });
  await saveButton(page, leadHeadline).click();
  await expect(page.getByText('This device has no more room', { exact: false }).first()).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('button', { name: `Remove from saved: ${leadHeadline}` }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Save:/u })
    .first()
    .click();
  await expect(page.getByText('This device has no more room', { exact: false }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Saved', exact: true }).first().click();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
});

test('in a browser that stores nothing, the reader is told once, and goes on', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'broadsheet-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const context = await chromium.launchPersistentContext(profile, fullLaunchOptions);
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await open(page, lead);
    const storage = await page.evaluate(() => {
      try {
        return typeof localStorage;
      } catch {
        return 'blocked';
      }
    });
    expect(storage).toBe('blocked');
    await saveButton(page, leadHeadline).click();
    await expect(page.getByText('This browser doesn’t store anything', { exact: false }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await (await openTextPanel(page)).getByText('Sepia', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 600));
    await page.getByRole('complementary').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ohio Man');
    await page.getByRole('link', { name: 'Saved', exact: true }).first().click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
