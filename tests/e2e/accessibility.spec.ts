import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { urlOf } from './editions.ts';
import { addStyle, lead, templates, test } from './reader.ts';

const widths = [320, 400, 600, 1008, 1280];

/** Elements that reach over the side of the window without being meant to scroll there. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.sideways, .only-read-aloud, .skip-link') === null && element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 80));
  });

for (const [name, path] of Object.entries(templates)) {
  test.describe(name, () => {
    // That the page for a wrong address answers 404 is not the subject here.
    test.use({ tolerated: /404/u });

    // What is narrow in the dark is what is narrow in the light: of that only the ends are looked at.
    for (const [colorScheme, looked] of [['light', widths], ['dark', [320, 1280]]] as const) {
      test(`axe finds nothing wrong in ${colorScheme}, at any width`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${urlOf('first')}${path}`, { waitUntil: 'networkidle' });
        for (const width of looked) {
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => [width, id, nodes[0]?.html])).toEqual([]);
        }
      });
    }

    test('nothing reaches over the side at 320 px, with the text four times as large, or spaced out', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${urlOf('first')}${path}`, { waitUntil: 'networkidle' });
      expect(await overflowing(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      // WCAG 1.4.12, Text spacing.
      await addStyle(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      expect(await overflowing(page)).toEqual([]);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.closest('.sideways, .only-read-aloud') === null && getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(clipped).toEqual([]);
    });

    for (const [width, least] of [[1280, 24], [390, 44]] as const) {
      test(`everything to press is ${least} px high or more at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${urlOf('first')}${path}`, { waitUntil: 'networkidle' });
        const small = await page.evaluate((pixels) => {
          return [...document.querySelectorAll('a[href], button')]
            .filter((element) => element.closest('.skip-link, p[id]') === null)
            .map((element) => ({ height: Math.round(element.getBoundingClientRect().height * 10) / 10, html: element.outerHTML.slice(0, 90) }))
            .filter(({ height }) => height < pixels);
        }, least);
        expect(small).toEqual([]);
      });
    }
  });
}

test('the reader’s own font size is followed', async ({ page }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('#p1') as Element).fontSize));
  expect(await size()).toBe(20);
  await addStyle(page, ':root { font-size: 150% }');
  expect(await size()).toBeGreaterThan(28);
});

test('in forced colours the rules, links and focus are there', async ({ page }) => {
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
