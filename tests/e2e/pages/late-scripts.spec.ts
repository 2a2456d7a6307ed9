/** Features whose code is loaded at their first use, and which share a script with others: that script fails. */
import { expect, type Page, type Route } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { isMarked, lead, mark, test, untilHydrated } from '../support/reader.ts';
import { installVoices } from '../support/voice.ts';

// The console reports what can't be loaded.
test.use({ tolerated: /status of 404|ERR_FAILED/u });

interface Feature {
  /** The shared script, by its name without a hash. */
  readonly script: string;
  /** Opens the page of the feature. */
  readonly open: (page: Page) => Promise<void>;
  readonly use: (page: Page) => Promise<void>;
  /** Whether the page says that the feature could not be loaded. A feature that the browser has itself says nothing. */
  readonly isReported: boolean;
  /** Checks what is special. */
  readonly check?: (page: Page) => Promise<void>;
}

const openStory = async (page: Page) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
};

const openSaved = async (page: Page) => {
  await openStory(page);
  await page
    .getByRole('button', { name: /^Save: / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Saved', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
};

const features: Readonly<Record<string, Feature>> = {
  'moving the list': {
    script: 'QrCode',
    open: openSaved,
    use: (page) => page.getByRole('button', { name: 'Move the list to another device' }).click(),
    isReported: true,
    check: (page) =>
      expect(page.getByRole('button', { name: 'Move the list to another device', expanded: false })).toBeVisible(),
  },
  listening: {
    script: 'segments',
    open: async (page) => {
      await installVoices(page);
      await openStory(page);
    },
    use: (page) => page.getByRole('button', { name: 'Listen' }).click(),
    isReported: true,
    check: (page) => expect(page.getByRole('button', { name: 'Listen', exact: true })).toBeEnabled(),
  },
  printing: {
    script: 'QrCode',
    open: async (page) => {
      await page.addInitScript(() => {
        globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await openStory(page);
    },
    use: (page) => page.getByRole('button', { name: 'Print' }).click(),
    isReported: false,
    check: (page) => expect(page.locator('html')).toHaveAttribute('data-printed'),
  },
  'sharing selected words': {
    script: 'segments',
    open: openStory,
    use: (page) => page.locator('#text p').first().selectText(),
    isReported: false,
    check: async (page) => expect(await page.evaluate(() => String(document.getSelection()))).not.toBe(''),
  },
};

const answers: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  refused: (route) => route.abort(),
  missing: (route) => route.fulfill({ status: 404, body: '' }),
  'cut off': async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
};

for (const [what, { script, open, use, isReported, check }] of Object.entries(features)) {
  for (const [how, answer] of Object.entries(answers)) {
    test(`${what}: if ${script} is ${how}, the page says so where nothing else would, and goes on`, async ({
      page,
    }) => {
      await open(page);
      const file = `**/assets/${script}-*.js`;
      await page.route(file, answer);
      const requested = page.waitForRequest(file);
      await use(page);
      await requested;
      const notice = page.locator('.notice');
      if (isReported)
        await expect(notice).toContainText('Couldn’t load this feature. Reload the page, then try again.');
      await check?.(page);
      if (!isReported) await expect(notice).toHaveCount(0);
      await mark(page);
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
      expect(await isMarked(page)).toBe(true);

      // What helps is what the notice says.
      await page.unroute(file);
      await page.reload();
      await untilHydrated(page);
      await open(page);
      const loaded = page.waitForResponse(file);
      await use(page);
      expect((await loaded).ok()).toBe(true);
    });
  }
}
