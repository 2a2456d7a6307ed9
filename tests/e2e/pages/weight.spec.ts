import { expect } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filePath } from '../../../src/edition/addresses.ts';
import { grouping, rulesOf, splitAt } from '../../../src/press/build/styles/css-rules.ts';
import { folderOf, largeStories, urlOf, type EditionName } from '../support/editions.ts';
import { arrives, fontsForTheNextPage, lead, untilHydrated, templates, test } from '../support/reader.ts';

const brotli = (edition: EditionName, address: string): number =>
  brotliCompressSync(readFileSync(join(folderOf(edition), filePath(address)))).length;

/** A minified stylesheet without its styles for paper. */
const withoutPrint = (css: string) => css.replaceAll(/@media print\{(?:[^{}]|\{[^{}]*\})*\}/gu, '');

/** Whether a stylesheet has a rule for a class. */
const has = (css: string, selector: string) => css.split(selector).some((text, i) => i > 0 && !/^[\w\\-]/u.test(text));

test('a story of normal length is painted from one response of at most 10 kB, the front page of 9.2 kB', async ({
  page,
}) => {
  expect(brotli('first', lead)).toBeLessThanOrEqual(10_000);
  expect(brotli('first', '/')).toBeLessThanOrEqual(9200);
  await page.goto(`${urlOf('first')}${lead}`);
  expect(await page.locator('script[src]:not([type=module])').count()).toBe(0);
  const blocking = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking').length,
  );
  expect(blocking).toBe(0);
});

test('a story is fully interactive with at most 95 kB of script; one font of at most 45 KB follows', async ({
  page,
}) => {
  await arrives(page, 'slowly');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  // Two scripts are loaded later, when the browser is idle.
  const scripts = loaded.filter((path) => path.endsWith('.js') && !/\/(?:complete-app|offline-reading)-/u.test(path));
  const weight = scripts.reduce((sum, path) => sum + brotli('first', path), 0);
  // The boot script, React, the app, and the bundler's runtime.
  expect(scripts).toHaveLength(4);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(95_000);

  await expect.poll(() => page.evaluate(fontsForTheNextPage)).toBe(1);
  const fonts = loaded.filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  expect(statSync(join(folderOf('first'), fonts[0] ?? '')).size).toBeLessThanOrEqual(45 * 1024);
  await expect(page.locator('link[rel=preload][as=font]')).toHaveAttribute('href', fonts[0] ?? '');
});

test('offline reading takes 10.5 KB of worker, 185 KB of scripts, 11 KB of styles, a font of 45 KB at most', () => {
  const worker = readFileSync(join(folderOf('first'), 'service-worker.js'), 'utf8');
  expect(brotli('first', '/service-worker.js')).toBeLessThanOrEqual(10.5 * 1024);
  const [, json = ''] = /^const workerConfig=(.*);$/mu.exec(worker) ?? [];
  const { everyPage, onDemand } = JSON.parse(json) as Record<string, Record<string, string>>;
  const files = Object.keys({ ...everyPage, ...onDemand });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(15);
  expect(scripts.reduce((sum, file) => sum + brotli('first', file), 0)).toBeLessThanOrEqual(185 * 1024);
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  expect(fonts.map((file) => statSync(join(folderOf('first'), file)).size <= 45 * 1024)).toEqual([true]);
  const stylesheets = files.filter((file) => file.endsWith('.css'));
  expect(stylesheets.map((file) => brotli('first', file) <= 11 * 1024)).toEqual([true]);
});

test('what pages show at first has all its styles inside the page; the whole stylesheet is for paper', () => {
  const folder = folderOf('first');
  const stylesheet = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.css')) ?? '';
  const whole = withoutPrint(readFileSync(join(folder, 'assets', stylesheet), 'utf8'));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(60);
  for (const file of pages) {
    const html = readFileSync(join(folder, file), 'utf8');
    const [, inside = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
    const classes = new Set([...html.matchAll(/ class="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')));
    const styled = [...classes]
      .map((name) => `.${name.replaceAll(/[^\w-]/gu, '\\$&')}`)
      .filter((name) => has(whole, name));
    expect(styled.length).toBeGreaterThan(10);
    expect(styled.filter((name) => !has(inside, name))).toEqual([]);
    expect(html).toContain(`<link rel="stylesheet" href="/assets/${stylesheet}" media="print">`);
  }
});

/** The selectors of a minified stylesheet. */
const selectorsOf = (css: string): string[] =>
  rulesOf(css).flatMap(({ prelude, body = '' }) => {
    if (grouping.test(prelude)) return selectorsOf(body);
    return prelude.startsWith('@') ? [] : splitAt(prelude, ',');
  });

test('no rule with a list of selectors is compared with every element: it names a class, a tag or an attribute', () => {
  const folder = folderOf('first');
  const stylesheet = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.css')) ?? '';
  const listed = selectorsOf(withoutPrint(readFileSync(join(folder, 'assets', stylesheet), 'utf8'))).filter(
    (selector) => {
      let simple = selector;
      for (let before = ''; before !== simple;) {
        before = simple;
        simple = simple.replaceAll(/:[\w-]+\([^()]*\)/gu, ':list');
      }
      return /(?:^|[\s>+~])(?::[\w-]+)*:list(?::[\w-]+)*$/u.test(simple);
    },
  );
  expect(listed).toEqual([':root:not([data-theme])', ':is(h1,[id]):focus:not(:focus-visible)']);
});

test.use({ tolerated: /404/u });

for (const speed of ['fast', 'slowly'] as const) {
  for (const width of [390, 1280]) {
    test(`the layout of no page shifts, ${width} px wide, page ${speed}, font late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await arrives(page, speed);
      await page.addInitScript(() => {
        Object.assign(globalThis, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      let painted = Promise.resolve();
      // What is intercepted is not cached, so every page waits for its font.
      await page.route(/\.woff2$/u, async (route) => {
        await painted;
        await route.continue();
      });
      for (const [name, path] of Object.entries(templates)) {
        let release = () => {};
        painted = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.goto(`${urlOf('first')}${path}`, { waitUntil: 'domcontentloaded' });
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        release();
        await untilHydrated(page);
        await page.evaluate(() => document.fonts.ready);
        // Similar stories of an unknown address appear below everything else, so they move nothing.
        expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts), name).toBeLessThan(
          0.005,
        );
      }
    });
  }
}

test('a page that arrives slowly keeps its typeface; the next page has Newsreader', async ({ page }) => {
  await arrives(page, 'slowly');
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await expect.poll(() => page.evaluate(fontsForTheNextPage)).toBe(1);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toHaveCSS('font-family', /NewsreaderLoaded/u);
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(`${lead}$`, 'u'));
  await expect(heading).toHaveCSS('font-family', /^"?NewsreaderLoaded"?,/u);
});

test('a page that arrives fast has Newsreader from its first paint on', async ({ page }) => {
  await arrives(page, 'fast');
  // On a busy machine the font may come after the first paint, and is not used then.
  await page.addInitScript(() => (FontFaceSet.prototype.check = () => true));
  await page.goto(`${urlOf('first')}${lead}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /Newsreader,/u);
  expect(await page.locator('link[rel=preload][as=font]').getAttribute('media')).toBe('all');
});

test('without scripts, pages have Newsreader', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const font = page.waitForRequest(/newsreader.*woff2$/u);
  await page.goto(`${urlOf('first')}${lead}`);
  await font;
  await context.close();
});

test('structured data and state follow everything that is painted', () => {
  for (const path of ['/', lead, '/sections/world/']) {
    const html = readFileSync(join(folderOf('first'), filePath(path)), 'utf8');
    const end = html.lastIndexOf('</footer>');
    expect(html.indexOf('application/ld+json')).toBeGreaterThan(end);
    expect(html.indexOf('application/json')).toBeGreaterThan(end);
  }
});

test('the metadata of every page is in its first 8 KiB', () => {
  for (const path of ['/', lead, '/sections/world/']) {
    const html = readFileSync(join(folderOf('first'), filePath(path)));
    expect(html.indexOf('<style>')).toBeGreaterThan(0);
    expect(html.indexOf('property="og:url"')).toBeLessThan(8192);
    expect(html.indexOf('rel="canonical"')).toBeLessThan(8192);
  }
});

test.describe(`with ${largeStories} stories`, () => {
  const cardsOf = (page: number): { slug: string }[] =>
    JSON.parse(readFileSync(join(folderOf('large'), `edition/v1/headlines/${page}.json`), 'utf8')).cards;

  test('story pages stay within 16 KB, the front page within 20 KB', () => {
    const slugs = [...cardsOf(1), ...cardsOf(30), ...cardsOf(67)].map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThan(60);
    expect(Math.max(...slugs.map((slug) => brotli('large', `/stories/${slug}/`)))).toBeLessThanOrEqual(16 * 1024);
    expect(brotli('large', '/')).toBeLessThanOrEqual(20 * 1024);
  });

  test('no data file grows with the edition', () => {
    const files = readdirSync(join(folderOf('large'), 'edition'), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(largeStories);
    const largest = Math.max(
      ...files.map(
        (file) => brotliCompressSync(readFileSync(join(file.parentPath, file.name)), { params: { 1: 5 } }).length,
      ),
    );
    expect(largest).toBeLessThanOrEqual(16 * 1024);
  });

  test('the edition takes less than 84 KB for each story, without preview images', () => {
    const files = readdirSync(folderOf('large'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    expect(bytes / largeStories).toBeLessThan(84 * 1024);
  });

  test('a list is split into pages', async ({ page }) => {
    await page.goto(`${urlOf('large')}/headlines/`);
    await untilHydrated(page);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(30);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(/\/headlines\/2\/$/u);
    await expect(page.getByText('Page 2 of 67')).toBeVisible();
    await page.goto(`${urlOf('large')}/headlines/67/`);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(20);
    await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  });
});
