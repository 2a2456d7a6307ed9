import { expect, type Page } from '@playwright/test';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { overflowing, scrollsSideways } from '../support/overflow.ts';
import { addStyle, harbourTemplates, lead, untilHydrated, templates, test } from '../support/reader.ts';

/** Visible links and buttons that are less than so many pixels high. Links inside text are exempt (WCAG 2.5.8). */
const lowerThan = (page: Page, least: number) =>
  page.evaluate((pixels) => {
    return [...document.querySelectorAll('a[href], button')]
      .filter((element) => element.checkVisibility() && element.closest('.skip-link, p[id], li[id]') === null)
      .map((element) => ({
        height: Math.round(element.getBoundingClientRect().height * 10) / 10,
        html: element.outerHTML.slice(0, 90),
      }))
      .filter(({ height }) => height < pixels);
  }, least);

const pages = [
  ...Object.entries(templates).map(([name, path]) => ({ name, edition: 'first', path }) as const),
  ...Object.entries(harbourTemplates).map(([name, path]) => ({ name, edition: 'harbour', path }) as const),
];

for (const { name, edition, path } of pages) {
  test.describe(name, () => {
    // The page for an unknown address answers 404, which the browser logs.
    test.use({ tolerated: /404/u });

    test('axe finds no violation, targets are large enough and nothing overflows, at any width', async ({ page }) => {
      await page.goto(`${urlOf(edition)}${path}`);
      await untilHydrated(page);
      for (const [width, least] of [
        [320, 44],
        [390, 44],
        [600, 24],
        [768, 24],
        [1008, 24],
        [1280, 24],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowing(page), `${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await lowerThan(page, least), `${width} px`).toEqual([]);
        if (width !== 320 && width !== 1280) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await faultsOf(page), `${width} px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await colourFaultsOf(page), `${width} px, dark`).toEqual([]);
      }

      await page.setViewportSize({ width: 320, height: 640 });
      // WCAG 1.4.12, Text spacing.
      await addStyle(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
      );
      expect(await overflowing(page)).toEqual([]);
      const clipped = await page.evaluate(
        (scrolling) =>
          [...document.querySelectorAll('body *')]
            .filter(
              (element) =>
                element.closest(`${scrolling}, .visually-hidden`) === null &&
                getComputedStyle(element).overflow !== 'visible' &&
                element.scrollHeight > element.clientHeight + 1,
            )
            .map((element) => element.outerHTML.slice(0, 80)),
        scrollsSideways,
      );
      expect(clipped).toEqual([]);
    });
  });
}

test('text follows the font size that the reader has set in the browser', async ({ page }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('#p1') as Element).fontSize));
  expect(await size()).toBe(20);
  await addStyle(page, ':root { font-size: 150% }');
  expect(await size()).toBeGreaterThan(28);
});

test('with text of twice the size the header fits, nothing in it overlaps, and no word is broken', async ({ page }) => {
  for (const path of ['/', '/sections/world/']) {
    await page.goto(`${urlOf('first')}${path}`);
    await addStyle(page, ':root { font-size: 200% }');
    for (const width of [320, 390, 600, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(() => {
        const linesOf = (item: Element) => {
          const range = document.createRange();
          range.selectNodeContents(item);
          return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
        };
        const items = [...document.querySelectorAll('header :is(a, button)')].filter((item) => item.checkVisibility());
        // Of a row that scrolls, only what is in view covers anything.
        const boxes = items.flatMap((item) => {
          const { left, right, top, bottom } = item.getBoundingClientRect();
          const row = item.closest('.scrolls-sideways')?.getBoundingClientRect();
          const box = {
            left: Math.max(left, row?.left ?? left),
            right: Math.min(right, row?.right ?? right),
            top,
            bottom,
          };
          return box.left < box.right ? [{ item, box }] : [];
        });
        return boxes.flatMap(({ item, box }) => {
          const isOutside = item.closest('.scrolls-sideways') === null && box.right > innerWidth + 1;
          const isCovered = boxes.some(
            (other) =>
              other.item !== item &&
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 1 &&
              other.box.top < box.bottom - 1,
          );
          // Each word has a box for each line that it is on.
          const isBroken = /^\p{L}+$/u.test(item.textContent ?? '') && linesOf(item) > 1;
          return isOutside || isCovered || isBroken ? [item.textContent] : [];
        });
      });
      expect(faults, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('in forced colours rules and focus are visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${urlOf('first')}${lead}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(() => ({
    focus: getComputedStyle(document.activeElement as Element).outlineStyle,
    rule: getComputedStyle(document.querySelector('aside h2') as Element).borderTopStyle,
  }));
  expect(seen).toEqual({ focus: 'solid', rule: 'solid' });
});
