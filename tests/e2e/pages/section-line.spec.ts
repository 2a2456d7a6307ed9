import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { addStyle, untilHydrated, test } from '../support/reader.ts';

/**
 * How many pixels of the current entry are outside of the row, or under a fade of it. One or two may remain, since
 * browsers round how far a row is scrolled.
 */
const hiddenByFade = (line: Element): number => {
  const row = line.querySelector('ul');
  const entry = line.querySelector('[aria-current]')?.getBoundingClientRect();
  if (row === null || entry === undefined) return Infinity;
  const { left, right } = row.getBoundingClientRect();
  const style = getComputedStyle(row);
  const [start, end] = ['--fade-start', '--fade-end'].map((name) =>
    Number.parseFloat(style.getPropertyValue(name)),
  ) as [number, number];
  const isRightToLeft = style.direction === 'rtl';
  const free = { left: left + (isRightToLeft ? end : start), right: right - (isRightToLeft ? start : end) };
  return Math.max(0, Math.floor(free.left - entry.left), Math.floor(entry.right - free.right));
};

for (const dir of ['ltr', 'rtl']) {
  test(`on a phone the line of sections is scrolled to the current section, ${dir}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((direction) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', direction));
    }, dir);
    await page.goto(`${urlOf('first')}/sections/trade/`);
    await untilHydrated(page);
    const line = page.getByRole('navigation', { name: 'Sections' });
    await expect(line.getByRole('link', { name: 'Trade' })).toBeInViewport({ ratio: 0.95 });
    await expect(line.getByRole('link', { name: 'Front page' })).not.toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test(`the current section is never under a fade, at any width, ${dir}`, async ({ page }) => {
    await page.addInitScript((direction) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', direction));
    }, dir);
    for (const width of [320, 344, 390, 430, 520, 600, 768]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`${urlOf('first')}/`);
      await untilHydrated(page);
      const line = page.getByRole('navigation', { name: 'Sections' });
      for (const name of await line.getByRole('link').allTextContents()) {
        await line.getByRole('link', { name, exact: true }).click();
        await expect(line.locator('[aria-current]')).toHaveText(name);
        await expect.poll(() => line.evaluate(hiddenByFade), `${name}, ${width} px`).toBeLessThanOrEqual(2);
      }
    }
  });
}

for (const dir of ['ltr', 'rtl'])
  test(`the header takes two rows of 100 px on a phone, also with a long name, ${dir}`, async ({ page }) => {
    await page.addInitScript((direction) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', direction));
    }, dir);
    for (const width of [320, 390, 430]) {
      await page.setViewportSize({ width, height: 640 });
      for (const path of ['/', '/sections/world/']) {
        await page.goto(`${urlOf('harbour')}${path}`);
        const box = await page.getByRole('banner').boundingBox();
        expect(box?.height, `${path}, ${width} px`).toBeLessThanOrEqual(100);
        const name = await page.getByRole('link', { name: 'The Harbour Post' }).boundingBox();
        expect(name?.height).toBeGreaterThanOrEqual(44);
      }
    }
  });

/** The words of headers and headings that are divided between two lines. */
const dividedWords = () =>
  [...document.querySelectorAll('header, h1, h2')].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const divided: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.checkVisibility() !== true || node.parentElement.closest('.visually-hidden, .skip-link'))
        continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) divided.push(word);
      }
    }
    return divided;
  });

test('no word of headers and headings is divided, at any width, also with text of twice the size', async ({ page }) => {
  for (const size of ['100%', '200%']) {
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/', '/sections/courts-and-states/', '/search/', '/saved/']) {
        await page.goto(`${urlOf('first')}${path}`);
        await untilHydrated(page);
        await addStyle(page, `html { font-size: ${size} }`);
        // Headlines may have a long word, which is divided as its language does.
        expect(await page.evaluate(dividedWords), `${path}, ${size}, ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    }
  }
});
