import { chromium, expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fullLaunchOptions } from '../../browser.js';
import { urlOf } from '../support/editions.ts';
import { untilHydrated, templates } from '../support/reader.ts';

// Browsers don't cache pages whose status isn't 200.
const { 'not found': _, ...pages } = templates;

test('pages of every kind can be restored from the back/forward cache', async () => {
  // Playwright can't evaluate anything in a restored page, so the page itself reports how it was shown.
  const reports: string[] = [];
  const listener = createServer((request, response) => {
    reports.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const { port } = listener.address() as AddressInfo;
  // By default, Playwright turns the cache off.
  const browser = await chromium.launch({ ...fullLaunchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  // The content security policy forbids requests to other hosts.
  const context = await browser.newContext({ bypassCSP: true });
  for (const [name, path] of Object.entries(pages)) {
    const page = await context.newPage();
    await page.goto(`${urlOf('first')}${path}`);
    await untilHydrated(page);
    await page.evaluate(
      ([to, as]) => {
        addEventListener(
          'pageshow',
          ({ persisted }) =>
            void fetch(`http://127.0.0.1:${to}/${as}?${persisted ? 'restored' : 'loaded'}`, { mode: 'no-cors' }),
        );
      },
      [port, encodeURIComponent(name)] as const,
    );
    await page.goto(`${urlOf('first')}/favicon.svg`);
    page.evaluate(() => history.back()).catch(() => undefined);
  }
  await expect
    .poll(() => reports.toSorted())
    .toEqual(
      Object.keys(pages)
        .map((name) => `/${encodeURIComponent(name)}?restored`)
        .toSorted(),
    );
  await browser.close();
  listener.closeAllConnections();
  listener.close();
});
