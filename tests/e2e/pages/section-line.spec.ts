import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { untilHydrated, test } from '../support/reader.ts';

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
