import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { takenOver, templates, test } from '../support/reader.ts';

// What is on the reader's own pages, and what is asked, is known only once they are taken over: they are looked at further down.
const { saved, history, search, ...pressed } = templates;

/** The head without the hints that a script gives for what it loads next. */
const headOf = () =>
  [...document.head.children]
    .filter((element) => !(element instanceof HTMLLinkElement && element.rel === 'modulepreload'))
    .map((element) => element.outerHTML);

for (const [name, path] of Object.entries(pressed)) {
  test.describe(name, () => {
    // A missing page is answered with 404, which the console tells of.
    test.use({ tolerated: /404 \(Not Found\)/u });

    test('is taken over as it stands: the same elements, no mismatch, nothing fetched again', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
      });
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(globalThis, {
            pressed: [...document.querySelectorAll('#edition *')],
            text: document.body.innerText,
          });
        });
      });
      await page.goto(`${urlOf('development')}${path}`, { waitUntil: 'domcontentloaded' });
      const head = await page.evaluate(headOf);
      await takenOver(page);
      const kept = await page.evaluate(() => {
        const { pressed, text } = globalThis as unknown as { pressed: Element[]; text: string };
        return {
          elements: pressed.filter((element) => !element.isConnected).length,
          text: document.body.innerText.startsWith(text.trimEnd()),
        };
      });
      expect(kept).toEqual({ elements: 0, text: true });
      expect(await page.evaluate(headOf)).toEqual(head);
      expect(asked.filter((file) => !file.includes('/words/') && !file.includes('no-such-story'))).toEqual([]);
    });
  });
}

for (const path of [saved, history, search]) {
  test(`${path} is taken over without a mismatch, and has what is on the device then`, async ({ page }) => {
    await page.goto(`${urlOf('development')}${path}`);
    await takenOver(page);
    await expect(page.getByText('Loading…')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  });
}

test('extensions that put elements in, and other time zones, change nothing of it', async ({ browser }) => {
  // Extensions are not under the page's content policy.
  const context = await browser.newContext({ timezoneId: 'Pacific/Apia', locale: 'ar-EG', bypassCSP: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // Pictures that are not there are part of the hostile edition.
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
  await takenOver(page);
  await page.goto(`${urlOf('hostile')}/stories/story-1/`);
  await takenOver(page);
  await expect(page.locator('article time').first()).toHaveAttribute('datetime', '2026-03-09T14:30:00+05:30');
  expect(problems).toEqual([]);
  await context.close();
});
