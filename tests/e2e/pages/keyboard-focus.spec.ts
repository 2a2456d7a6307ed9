import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { lead, untilHydrated, test } from '../support/reader.ts';

test('Tab reaches everything on a page, and the focus is visible', async ({ page }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const reached = new Set<string>();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      return {
        name: element.textContent ?? '',
        // A link in the text may wrap: the middle of its box then lies outside of it.
        inText: element.closest('p[id]') !== null,
        outlined: getComputedStyle(element).outlineStyle !== 'none',
        seen:
          document
            .elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10))
            ?.closest('a, button') === element,
        body: element === document.body,
      };
    });
    if (focused.body) break;
    expect(focused, focused.name).toMatchObject({ outlined: true, ...(focused.inText ? {} : { seen: true }) });
    reached.add(focused.name);
  }
  expect([...reached].filter((name) => name.includes('Headline only'))).toHaveLength(16);
});
