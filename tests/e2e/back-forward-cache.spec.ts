import { chromium, expect, test } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchOptions } from '../browser.js';
import { urlOf } from './editions.ts';
import { takenOver, templates } from './reader.ts';

// A browser keeps no page that was answered with another status than 200.
const { 'not found': _, ...kept } = templates;

for (const [name, path] of Object.entries(kept)) {
  test(`${name}: the browser keeps the page whole for the way back`, async () => {
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
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${urlOf('first')}${path}`);
    await takenOver(page);
    await page.evaluate((to) => {
      addEventListener('pageshow', ({ persisted }) => void fetch(`http://127.0.0.1:${to}/${persisted ? 'kept' : 'loaded'}`, { mode: 'no-cors' }));
    }, port);
    await page.goto(`${urlOf('first')}/favicon.svg`);
    page.evaluate(() => history.back()).catch(() => undefined);
    await expect.poll(() => told).toEqual(['/kept']);
    await browser.close();
    listener.closeAllConnections();
    listener.close();
  });
}
