import { chromium, expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchOptions } from '../../browser.js';
import { urlOf } from '../support/editions.ts';
import { takenOver, templates } from '../support/reader.ts';

// A browser keeps no page that was answered with another status than 200.
const { 'not found': _, ...kept } = templates;

test('the browser keeps pages of every kind whole for the way back', async () => {
  // The page itself tells how it was shown: what drives the browser loses sight of a page that comes out of the cache.
  const told: string[] = [];
  const listener = createServer((request, response) => {
    told.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const { port } = listener.address() as AddressInfo;
  // Playwright turns the cache off unless told otherwise.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  // Telling another host is what the content policy forbids.
  const context = await browser.newContext({ bypassCSP: true });
  for (const [name, path] of Object.entries(kept)) {
    const page = await context.newPage();
    await page.goto(`${urlOf('first')}${path}`);
    await takenOver(page);
    await page.evaluate(
      ([to, as]) => {
        addEventListener(
          'pageshow',
          ({ persisted }) =>
            void fetch(`http://127.0.0.1:${to}/${as}?${persisted ? 'kept' : 'loaded'}`, { mode: 'no-cors' }),
        );
      },
      [port, encodeURIComponent(name)] as const,
    );
    await page.goto(`${urlOf('first')}/favicon.svg`);
    page.evaluate(() => history.back()).catch(() => undefined);
  }
  await expect
    .poll(() => told.toSorted())
    .toEqual(
      Object.keys(kept)
        .map((name) => `/${encodeURIComponent(name)}?kept`)
        .toSorted(),
    );
  await browser.close();
  listener.closeAllConnections();
  listener.close();
});
