import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, lead, test, untilHydrated } from '../support/reader.ts';

for (const width of [320, 1280])
  for (const script of ['boot', 'start-app'])
    test(`without ${script} nothing moves, and a story has a link to reload instead of buttons: ${width} px`, async ({
      page,
      problems,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const tops = () =>
        page.locator('header a, h1, #text, article > header ul, aside h2').evaluateAll((elements) =>
          elements.map((element) => {
            const { x, y } = element.getBoundingClientRect();
            return [Math.round(x), Math.round(y)];
          }),
        );
      const [share, reload] = [
        page.getByRole('button', { name: 'Share', exact: true }),
        page.getByRole('link', { name: 'Reload to show the buttons' }),
      ];
      for (const path of [lead, headlineOnly]) {
        let refuse = () => {};
        const isRefused = new Promise<void>((resolve) => {
          refuse = resolve;
        });
        await page.route(`**/assets/${script}-*.js`, async (route) => {
          await isRefused;
          await route.abort();
        });
        const requested = page.waitForRequest(`**/assets/${script}-*.js`);
        await page.goto(`${urlOf('first')}${path}`, { waitUntil: 'commit' });
        await requested;
        await expect(page.getByRole('contentinfo')).toBeAttached();
        await expect(reload).toBeHidden();
        const before = await tops();
        refuse();
        await expect(share).toBeHidden();
        await expect(reload).toBeVisible();
        expect(await tops()).toEqual(before);
        await page.unrouteAll();
        // If only the app is missing, the next input tries again. A mouse over the page sends moves of its own.
        await (script === 'boot' ? reload.click() : page.keyboard.press('Shift'));
        await untilHydrated(page);
        await expect(share).toBeVisible();
        await expect(reload).toBeHidden();
      }
      expect(problems.splice(0).filter((problem) => !problem.includes('ERR_FAILED'))).toEqual([]);
    });
