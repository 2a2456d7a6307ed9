import { expect, type Locator, type Page } from '@playwright/test';
import type { BlockType } from '../../../src/edition/blocks/block.ts';
import { everyBlock } from '../harbour/every-block.ts';
import { colourFaultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { isMarked, mark, test, untilHydrated } from '../support/reader.ts';

const open = (page: Page, path = everyBlock) => page.goto(`${urlOf('harbour')}${path}`);
const rareBlocks = /\/blocks-[^/]*\.js$/u;
const headline = 'The quay in pieces: what nine years of repairs have cost Carrow';

/** What shows that each kind of block is there. The compiler names those that have no entry. */
const blocksOf = (page: Page): Readonly<Record<BlockType, Locator>> => ({
  audio: page.locator('audio'),
  box: page.getByRole('complementary', { name: 'Key points' }),
  break: page.getByRole('separator').first(),
  code: page.getByText('curl https://tides.example'),
  embed: page.getByRole('link', { name: 'Open at films.example' }),
  footnotes: page.getByRole('region', { name: 'Notes' }),
  gallery: page.getByRole('img', { name: 'A drawing: moss' }),
  heading: page.getByRole('heading', { level: 2, name: 'What was repaired' }),
  image: page.getByText('The lamp on the quay.'),
  list: page.getByText('Granite', { exact: true }),
  note: page.getByText('This story was written before the opening.'),
  paragraph: page.getByText('The quay at Carrow was built').first(),
  pullquote: page.getByText('The sea took it in one night. We took nine years.'),
  quote: page.getByText('We did not think it would take so long.'),
  table: page.getByRole('table', { name: 'What was spent on the quay' }),
  video: page.locator('video'),
});

/** The same, and what else stories can have. */
const shown = (page: Page) => [
  ...Object.values(blocksOf(page)),
  page.getByRole('heading', { level: 3, name: 'The wall' }),
  page.getByRole('img', { name: /^Chart/u }).first(),
  page.getByRole('region', { name: 'Correction' }),
  page.getByText('Contents', { exact: true }),
  page.getByRole('navigation', { name: 'The long repair, part 2 of 3' }),
];

async function expectEveryBlock(page: Page): Promise<void> {
  for (const block of shown(page)) await expect(block).toBeVisible();
}

test('every kind of block is there once the page is interactive, and nothing has moved', async ({ page }) => {
  await open(page);
  await untilHydrated(page);
  await expectEveryBlock(page);
});

test.describe('without the script of blocks', () => {
  test.use({ tolerated: /ERR_FAILED/u });

  for (const [how, body] of [
    ['refused', undefined],
    ['empty', ''],
  ] as const) {
    test(`a story stays as it was loaded: ${how}`, async ({ page }) => {
      await page.route(rareBlocks, (route) =>
        body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
      const requested = page.waitForRequest(rareBlocks);
      await open(page);
      await requested;
      await expectEveryBlock(page);
      // The browser opens footnotes without scripts.
      await page.getByRole('button', { name: 'Note 2' }).click();
      await expect(page.getByRole('note')).toHaveText('It is public.');
    });

    test(`a story opens as a document, with every block: ${how}`, async ({ page }) => {
      await open(page, '/series/the-long-repair/');
      await untilHydrated(page);
      await mark(page);
      await page.route(rareBlocks, (route) =>
        body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
      );
      await page.getByRole('main').getByRole('link', { name: 'The quay in pieces' }).click();
      await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
      await expectEveryBlock(page);
      expect(await isMarked(page)).toBe(false);
    });
  }
});

/** The boxes of a footnote and of its sign, in pixels of the window. */
async function boxes(page: Page) {
  const [note, sign] = await Promise.all(
    [page.getByRole('note'), page.locator(':is(button:focus, button[popovertarget]:hover)').first()].map((one) =>
      one.boundingBox(),
    ),
  );
  return { note: note ?? { x: 0, y: 0, width: 0, height: 0 }, sign: sign ?? { x: 0, y: 0, width: 0, height: 0 } };
}

for (const width of [390, 1280]) {
  test(`a footnote opens at its sign with the keyboard, and Escape leads back, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    await untilHydrated(page);
    for (const name of ['Note 1', 'Note 2']) {
      const sign = page.getByRole('button', { name }).last();
      await sign.focus();
      await page.keyboard.press('Enter');
      const note = page.getByRole('note');
      await expect(note).toBeVisible();
      const { note: box, sign: at } = await boxes(page);
      // Beside the sign, above or below it, and inside the window.
      expect(box.x).toBeLessThanOrEqual(at.x);
      expect(box.x + box.width).toBeGreaterThanOrEqual(at.x + at.width);
      expect(Math.min(Math.abs(box.y - at.y - at.height), Math.abs(at.y - box.y - box.height))).toBeLessThan(20);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(sign).toBeFocused();
    }
  });
}

test('the sign of a footnote never begins a line', async ({ page }) => {
  await open(page);
  await untilHydrated(page);
  for (let width = 320; width < 520; width += 4) {
    await page.setViewportSize({ width, height: 700 });
    const first = await page.evaluate(
      () =>
        [...document.querySelectorAll('sup:has(button)')].filter((sign) => {
          const before = sign.previousSibling;
          if (before === null) return false;
          const range = document.createRange();
          range.selectNodeContents(before);
          const word = [...range.getClientRects()].at(-1);
          return word === undefined || sign.getBoundingClientRect().top > word.bottom;
        }).length,
    );
    expect(first, `${width} px`).toBe(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every block is there, a footnote opens, and the contents lead to their headings', async ({ page }) => {
    await open(page);
    await expectEveryBlock(page);
    await page.getByRole('button', { name: 'Note 2' }).click();
    await expect(page.getByRole('note')).toHaveText('It is public.');
    await page.keyboard.press('Escape');
    await page.getByText('Contents', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What it cost' }).click();
    await expect(page.getByRole('heading', { name: 'What it cost' })).toBeInViewport();
  });
});

test('the colours of every block are legible in each theme', async ({ page }) => {
  await open(page);
  await untilHydrated(page);
  for (const theme of ['light', 'sepia', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    expect(await colourFaultsOf(page), theme).toEqual([]);
  }
});

test('every kind of block is on paper; of a recording its title', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const { audio, ...others } = blocksOf(page);
  for (const block of Object.values(others)) await expect(block).toBeVisible();
  await expect(audio).toBeHidden();
  await expect(page.getByText('The tide at the quay')).toBeVisible();
});

test('on paper, tables, pictures and program texts end with their column', async ({ page }) => {
  // About the width of A4 without its margins.
  await page.setViewportSize({ width: 690, height: 1000 });
  await open(page);
  await page.emulateMedia({ media: 'print' });
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('.passages :is(table, img, pre, svg, video)')]
      .filter((element) => {
        const column = element.closest('.passages > *')?.getBoundingClientRect();
        const { left, right } = element.getBoundingClientRect();
        return column === undefined || left < column.left - 1 || right > column.right + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(outside).toEqual([]);
});
