import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { untilHydrated, test } from '../support/reader.ts';

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
}
