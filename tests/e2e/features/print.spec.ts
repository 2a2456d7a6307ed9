import { expect, type Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { everyBlock } from '../harbour/every-block.ts';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, lead, untilHydrated, templates, test } from '../support/reader.ts';

test.use({ tolerated: /404|ERR_FAILED/u });

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

/** Reads the QR code in a screenshot. */
async function decodeQrCode(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

/** Replaces `print`: it writes how many QR codes the story has into an attribute of the page. */
const stubPrint = (page: Page) =>
  page.addInitScript(() => {
    globalThis.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('article svg').length);
    };
  });

test('a printed story has its address as a QR code', async ({ page }) => {
  await stubPrint(page);
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await expect(page.locator('article svg')).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '1');
  const code = page.getByRole('img', { name: 'QR code of this page’s address' });
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await decodeQrCode(await code.screenshot())).toBe(`https://broadsheet.example${lead}`);
});

test('a story is printed without its QR code if that cannot be loaded', async ({ page }) => {
  await stubPrint(page);
  await page.route(/load-and-print[^/]*\.js$/u, (route) => route.abort());
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  const failed = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await failed;
  await expect(page.locator('html')).toHaveAttribute('data-printed', '0');
});

test.describe('on paper', () => {
  test('no page has controls, and the background is white in a dark theme', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('broadsheet:/:appearance:own', JSON.stringify({ version: 1, data: { theme: 'dark' } })),
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const [name, path] of Object.entries(templates)) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${urlOf('first')}${path}`);
      await untilHydrated(page);
      await page.emulateMedia({ media: 'print' });
      for (const role of ['button', 'textbox', 'searchbox', 'radio', 'checkbox'] as const)
        await expect(page.getByRole(role).filter({ visible: true }), name).toHaveCount(0);
      await expect(page.locator('html'), name).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCSS('color', 'rgb(20, 22, 26)');
    }
  });

  test('the first story and a headline take one page each of A4 and Letter; the text is in two columns', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 673, height: 1000 });
    for (const path of [headlineOnly, lead]) {
      await page.goto(`${urlOf('first')}${path}`);
      for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1);
    }
    await page.emulateMedia({ media: 'print' });
    const [first, last] = await Promise.all([page.locator('#p1').boundingBox(), page.locator('#p7').boundingBox()]);
    expect(last?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  });

  test('a recording has what is said in it, opened or not', async ({ page }) => {
    await page.goto(`${urlOf('harbour')}${everyBlock}`);
    await untilHydrated(page);
    const said = page.getByText('The sea, and a bell.');
    await expect(said).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(said).toBeVisible();
    await page.emulateMedia({ media: null });
    const pages = pagesOf(await page.pdf());
    await said.evaluate((element) => element.append('Waves. '.repeat(8000)));
    expect(pagesOf(await page.pdf())).toBeGreaterThan(pages + 4);
  });

  test('every link to another site has the number of its note', async ({ page }) => {
    await page.goto(`${urlOf('hostile')}/stories/story-1/`);
    await page.emulateMedia({ media: 'print' });
    const hrefs = await page
      .locator('article a[rel]:not([href^="/"])')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.length).toBeGreaterThan(3);
    const notes = page.getByRole('region', { name: 'Links in this story' }).getByRole('listitem');
    await expect(notes).toHaveText(hrefs.map(String));
    await expect(notes.first()).toBeVisible();
    const marks = await page
      .locator('article a[rel]:not([href^="/"])')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(new Set(marks)).toEqual(new Set(['counter(note)']));
  });
});
