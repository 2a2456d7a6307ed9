import { expect } from '@playwright/test';
import { everyBlock, firstOfSeries } from '../harbour/every-block.ts';
import { urlOf } from '../support/editions.ts';
import { untilHydrated, templates, test } from '../support/reader.ts';

// The reader's own pages and search change when they are hydrated: they have tests of their own below.
const { saved, history, search, ...others } = templates;

/** The elements of the head, without those that scripts add to preload other scripts, and the whole stylesheet. */
const headOf = () =>
  [...document.head.children]
    .filter((element) => !(element instanceof HTMLLinkElement && /^(?:modulepreload|stylesheet)$/u.test(element.rel)))
    .map((element) => element.outerHTML);

for (const [name, path] of Object.entries(others)) {
  test.describe(name, () => {
    // The console reports the status of a missing page.
    test.use({ tolerated: /404 \(Not Found\)/u });

    test('is hydrated: the same elements, no mismatch, no data requested', async ({ page }) => {
      const requested: string[] = [];
      page.on('request', (request) => {
        if (/\/edition\/.*\.json$/u.test(request.url())) requested.push(new URL(request.url()).pathname);
      });
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(globalThis, {
            elements: [...document.querySelectorAll('#edition *')],
            text: document.body.innerText,
          });
        });
      });
      await page.goto(`${urlOf('development')}${path}`, { waitUntil: 'domcontentloaded' });
      const head = await page.evaluate(headOf);
      await untilHydrated(page);
      const after = await page.evaluate(() => {
        const { elements, text } = globalThis as unknown as { elements: Element[]; text: string };
        return {
          removed: elements.filter((element) => !element.isConnected).length,
          text: document.body.innerText.startsWith(text.trimEnd()),
        };
      });
      expect(after).toEqual({ removed: 0, text: true });
      expect(await page.evaluate(headOf)).toEqual(head);
      expect(requested.filter((file) => !file.includes('/words/') && !file.includes('no-such-story'))).toEqual([]);
    });
  });
}

for (const path of [saved, history, search]) {
  test(`${path} is hydrated without a mismatch, and shows what is stored on the device then`, async ({ page }) => {
    await page.goto(`${urlOf('development')}${path}`);
    await untilHydrated(page);
    await expect(page.getByText('Loading…')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('browser extensions that add elements, and other time zones, cause no mismatch', async ({ browser }) => {
  // The content security policy doesn't apply to extensions.
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'ar-EG', bypassCSP: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // The hostile edition has missing pictures.
    if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.setAttribute('data-extension', '1');
      document.head.append(document.createElement('style'));
      document.body.prepend(document.createElement('div'));
      document.body.append(document.createElement('div'));
      document.documentElement.classList.add('extended');
    });
  });
  await page.goto(`${urlOf('development')}${templates['reading view']}`);
  await untilHydrated(page);
  await page.goto(`${urlOf('hostile')}/stories/story-1/`);
  await untilHydrated(page);
  await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2026-03-09T14:30:00+05:30');
  expect(problems).toEqual([]);
  await context.close();
});

test.describe('a change', () => {
  // The console reports the scripts that are not loaded.
  test.use({ tolerated: /ERR_FAILED/u });

  for (const [zone, path, built, shown] of [
    [
      'America/New_York',
      firstOfSeries,
      ['18 November 2026 at 22:30 UTC', '19 November 2026 at 01:10 UTC'],
      ['18 November 2026 at 17:30', '20:10'],
    ],
    [
      'America/Anchorage',
      everyBlock,
      ['20 November 2026 at 06:30 UTC', '09:10 UTC'],
      ['19 November 2026 at 21:30', '20 November 2026 at 00:10'],
    ],
  ] as const) {
    test.describe(`for readers in ${zone}`, () => {
      test.use({ timezoneId: zone, locale: 'en-GB' });

      test('has its day unless that is the day of publication', async ({ page }) => {
        const times = page.locator('article header time');
        await page.route('**/*.js', (route) => route.abort());
        await page.goto(`${urlOf('harbour')}${path}`);
        await expect(times).toHaveText([...built]);
        await page.unroute('**/*.js');
        await page.reload();
        await untilHydrated(page);
        await expect(times).toHaveText([...shown]);
      });
    });
  }
});
