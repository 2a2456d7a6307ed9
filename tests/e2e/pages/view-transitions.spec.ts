import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { lead, untilHydrated, test } from '../support/reader.ts';

/** Stops the clock, so that the warm-up takes no time: every machine counts as fast. */
const makeFast = (page: Page) =>
  page.addInitScript(() => {
    const now = performance.now();
    performance.now = () => now;
  });

/** Opens a story, and waits for the warm-up. */
async function openWarm(page: Page): Promise<void> {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

for (const [reducedMotion, expected] of [
  ['no-preference', 1],
  ['reduce', 0],
] as const) {
  test(`on a fast machine a page changes with ${expected} view transitions, with motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await makeFast(page);
    await page.addInitScript(() => {
      const start = document.startViewTransition.bind(document);
      Object.assign(globalThis, { transitions: 0 });
      document.startViewTransition = (update) => {
        (globalThis as unknown as { transitions: number }).transitions += 1;
        return start(update);
      };
    });
    await openWarm(page);
    await page.getByRole('complementary').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeFocused();
    expect(await page.evaluate(() => (globalThis as unknown as { transitions: number }).transitions)).toBe(expected);
  });
}

test('a navigation before a view transition has ended is not an error', async ({ page }) => {
  await makeFast(page);
  await openWarm(page);
  await page.evaluate(async () => {
    const follow = (address: string) => document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
    for (const address of ['/sections/world/', '/', '/sections/trade/', '/', '/sections/world/']) {
      follow(address);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
});
