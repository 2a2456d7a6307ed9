/**
 * Takes the screenshots that devices show before they install the site as an app: `npm run screenshots`. They are of
 * the built edition, and are written into the folder of its stories. The next build ships them.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { fullLaunchOptions } from './browser.js';

const pathOf = (address) => fileURLToPath(new URL(address, import.meta.url));
const load = async (address) => (await runnerImport(pathOf(address), { configFile: false, logLevel: 'error' })).module;

const { previewServer } = await load('../src/press/serve/preview-server.ts');
const { screenshotFiles } = await load('../src/press/build/app-screenshots.ts');
const { pressConfig, basePath } = await load('../src/press/copy/press-config.ts');

const config = pressConfig(pathOf('..'));
const base = basePath(config);
const serve = previewServer(pathOf('../dist'), base);
const server = createServer((request, response) => serve(request, response, () => response.writeHead(500).end()));
await new Promise((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const browser = await chromium.launch(fullLaunchOptions);
try {
  for (const [form, options] of Object.entries({
    narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
    wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
  })) {
    const page = await browser.newPage({ ...options, reducedMotion: 'reduce', colorScheme: 'light' });
    // Pages that arrive fast have the paper's typeface from their first paint on.
    await page.addInitScript(() =>
      Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', { get: () => 1e6 }),
    );
    await page.goto(`http://127.0.0.1:${server.address().port}${base}`, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    const path = `${config.storiesFolder}/${screenshotFiles[form]}`;
    await page.screenshot({ path });
    process.stdout.write(`${path}\n`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
