import { expect, type Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { readFile } from 'node:fs/promises';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { addStyle, lead, untilHydrated, test, translate } from '../support/reader.ts';

const leadHeadline = /^Rubio to Meet Lavrov/u;
const notice = (page: Page) => page.locator('.notice');

/** Saves a story and the first related one, and opens the page of saved stories. */
async function saveTwo(page: Page): Promise<void> {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  for (let saved = 1; saved <= 2; saved++) {
    await page
      .getByRole('button', { name: /^Save: / })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Remove from saved: / })).toHaveCount(saved);
  }
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
}

const links = (page: Page) => page.getByRole('main').getByRole('link', { name: /min|headline only/u });

test('everything that is stored is moved to another browser by a file', async ({ page, browser }) => {
  await saveTwo(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^broadsheet-\d{4}-\d\d-\d\d\.json$/u);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'broadsheet-reader',
    version: 1,
    edition: 'Broadsheet',
  });

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${urlOf('first')}/saved/`);
  await untilHydrated(other);
  await other.getByLabel('File to import').setInputFiles(file);
  // Two saved stories; one of them was opened, so it is in the history.
  await expect(notice(other)).toContainText('Imported: 3 added.');
  await expect(links(other)).toHaveCount(2);
  await other.context().close();
});

test('the list is moved to another device by its QR code, and shown there before it is added', async ({
  page,
  browser,
}) => {
  await saveTwo(page);
  await page.getByRole('button', { name: 'Move the list to another device' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to the list' }).inputValue();
  const { data, info } = await sharp(await page.getByRole('img', { name: 'QR code of the link' }).screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(link);
  expect(link).toMatch(/^https:\/\/broadsheet\.example\/saved\/#list=1\.d\./u);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const other = await context.newPage();
  const problems: string[] = [];
  other.on('pageerror', ({ message }) => problems.push(message));
  await other.goto(link.replace('https://broadsheet.example', urlOf('first')));
  await untilHydrated(other);
  await expect(other.getByRole('heading', { name: '2 stories to add' })).toBeVisible();
  const shown = other.getByRole('region', { name: '2 stories to add' }).getByRole('listitem');
  await expect(shown.last()).toHaveText(leadHeadline);
  await other.getByRole('button', { name: 'Add to saved' }).focus();
  await other.keyboard.press('Enter');
  await expect(notice(other)).toContainText('2 stories added to saved.');
  await expect(links(other).last()).toHaveText(leadHeadline);
  expect(new URL(other.url()).hash).toBe('');
  await other.reload();
  await untilHydrated(other);
  await expect(links(other)).toHaveCount(2);
  expect(problems).toEqual([]);
  await context.close();
});

test('axe finds no fault in light and dark at 320 pixels, and the panel works on a translated page', async ({
  page,
}) => {
  await saveTwo(page);
  await page.getByRole('button', { name: 'Move the list to another device' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to the list' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await (colorScheme === 'light' ? faultsOf : colourFaultsOf)(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await addStyle(page, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await translate(page);
  await page.getByLabel('File to import').setInputFiles('tests/fixtures/pixel.png');
  await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  await page.getByRole('button', { name: 'Move the list to another device' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to the list' })).toHaveCount(0);
});

test.describe('without the stories of a file', () => {
  // The worker asks for their texts.
  test.use({ tolerated: /404/u });

  test('a file with far too many records leaves the page free, and its list is shown in parts', async ({ page }) => {
    const record = (i: number) => {
      const card = {
        slug: `s${i}`,
        headline: i === 19_999 ? 'W'.repeat(100_000) : `Story ${i}`,
        text: { kind: 'headline-only' },
      };
      return [`s${i}`, { card, at: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString() }];
    };
    const shelves = [{ name: 'saved', version: 1, records: Array.from({ length: 20_000 }, (_, i) => record(i)) }];
    const file = {
      format: 'broadsheet-reader',
      version: 1,
      edition: 'Broadsheet',
      at: '2026-03-09T10:00:00.000Z',
      shelves,
    };
    await page.goto(`${urlOf('first')}/saved/`);
    await untilHydrated(page);
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
    await expect(notice(page)).toContainText(
      'Imported: 5,000 added and 15,000 left out. 1 long headline was shortened. ' +
        'This device keeps at most 5,000 saved stories: the newest were taken.',
    );
    await expect(links(page)).toHaveCount(50);
    await expect(links(page).first()).toContainText(`${'W'.repeat(299)}…`);
    await page.getByRole('button', { name: 'Show more stories' }).press('Enter');
    await expect(links(page)).toHaveCount(100);
    await expect(links(page).nth(50)).toBeFocused();
    await page.getByRole('searchbox', { name: 'Find' }).fill('story 15000');
    await expect(links(page)).toHaveCount(1);
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Nothing saved yet.')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
