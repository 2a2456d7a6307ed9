import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostsFolderOf } from '../../../src/press/hosts/write-host-files.ts';
import { ask } from '../support/ask.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { mark, isMarked, test, untilHydrated } from '../support/reader.ts';
import { webServers, type Running } from '../support/web-servers.ts';
import { severalBase } from './several-languages-edition.ts';

const languageOf = (page: Page) => page.evaluate(() => `${document.documentElement.lang} ${document.dir}`);
const switchTo = (page: Page, language: string) =>
  page.getByRole('navigation').locator(`a[hreflang="${language}"]`).click();

test('a reader changes to another language and back, on any page; the interface changes too', async ({ page }) => {
  await page.goto(`${urlOf('several')}/`);
  await untilHydrated(page);
  await expect(page.getByRole('link', { name: 'Search' })).toBeVisible();
  await mark(page);
  await switchTo(page, 'ar');
  await expect(page).toHaveURL(`${urlOf('several')}/ar/`);
  await untilHydrated(page);
  // The scripts of another language are others.
  expect(await isMarked(page)).toBe(false);
  expect(await languageOf(page)).toBe('ar rtl');
  await expect(page).toHaveTitle('جريدة المرفأ');
  await expect(page.getByRole('link', { name: 'بحث' })).toBeVisible();

  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'المرفأ يفتح أبوابه' }).first().click();
  await expect(page).toHaveURL(`${urlOf('several')}/ar/stories/port-ar/`);
  expect(await isMarked(page)).toBe(true);
  await page.getByRole('main').locator('a[hreflang="de"]').click();
  await expect(page).toHaveURL(`${urlOf('several')}/de/stories/port-de/`);
  await untilHydrated(page);
  expect(await languageOf(page)).toBe('de ltr');
  await switchTo(page, 'en');
  await expect(page).toHaveURL(`${urlOf('several')}/`);
  await page.goBack();
  await expect(page).toHaveURL(`${urlOf('several')}/de/stories/port-de/`);
});

const themes = ['auto', 'light', 'sepia', 'dark'] as const;

/** Chooses a theme in the panel for the text. */
async function chooseTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.locator('button.page-tool').first().click();
  const radios = page.getByRole('dialog').getByRole('radio');
  await expect(radios.first()).toBeVisible();
  // Those for themes are the last ones.
  await radios.nth((await radios.count()) - themes.length + themes.indexOf(theme)).check({ force: true });
}

test('a theme that a reader has chosen in one language holds in all', async ({ page }) => {
  await page.goto(`${urlOf('several')}/`);
  await untilHydrated(page);
  await chooseTheme(page, 'dark');
  await switchTo(page, 'ar');
  await expect(page).toHaveURL(`${urlOf('several')}/ar/`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await untilHydrated(page);
  await chooseTheme(page, 'sepia');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('a theme that an earlier version has kept for one language holds in all', async ({ page }) => {
  await page.goto(`${urlOf('several')}/`);
  await page.evaluate((key) => {
    localStorage.setItem(key, JSON.stringify({ version: 1, data: { theme: 'dark' } }));
  }, `broadsheet:${severalBase}ar/:appearance:own`);
  for (const path of ['/ar/', '/', '/de/']) {
    await page.goto(urlOf('several') + path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
});

/** The elements with the name of a section, and their languages and directions. */
const sectionNames = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement: parent } = walker.currentNode as Text;
      if (!/^Ships ?$/u.test(data) || parent?.closest('script, style') != null) continue;
      found.push(
        `${parent?.closest('[lang]')?.getAttribute('lang')} ${getComputedStyle(parent ?? document.body).direction}`,
      );
    }
    return found;
  });

test('the name of a section that a language has no name for is marked as that of the site', async ({ page }) => {
  for (const [path, count] of [
    ['', 2],
    ['sections/ships/', 2],
    ['stories/crew-ar/', 2],
    ['headlines/', 2],
    ['search/', 2],
  ] as const) {
    await page.goto(`${urlOf('several')}/ar/${path}`);
    await untilHydrated(page);
    const names = await sectionNames(page);
    expect(names.length, path).toBeGreaterThanOrEqual(count);
    expect(new Set(names), path).toEqual(new Set(['en ltr']));
    expect(await page.getByText('What comes and goes.').count(), path).toBe(0);
  }
  await page.goto(`${urlOf('several')}/ar/stories/crew-ar/`);
  await untilHydrated(page);
  await page.getByRole('main').locator('button').first().click();
  await page.goto(`${urlOf('several')}/ar/history/`);
  await expect(page.getByRole('main').getByText('Ships')).toBeVisible();
  expect(new Set(await sectionNames(page))).toEqual(new Set(['en ltr']));
  // Where the name is that of the language, nothing is marked.
  await page.goto(`${urlOf('several')}/ar/stories/port-ar/`);
  expect(await page.getByText('الساحل').first().getAttribute('lang')).toBe(null);
});

test('without scripts the languages are links too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: `${urlOf('several')}/` });
  const page = await context.newPage();
  await page.goto('stories/port/');
  await page.getByRole('main').locator('a[hreflang="ar"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await switchTo(page, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

const own = {
  name: 'the preview server',
  start: () => Promise.resolve({ port: Number(new URL(urlOf('several')).port), stop: () => Promise.resolve() }),
};

for (const server of [own, ...webServers]) {
  test.describe(`several languages, ${server.name}`, () => {
    let running: Running | undefined;
    test.beforeAll(async () => {
      running = await server.start(dirname(folderOf('several')), hostsFolderOf(folderOf('several')));
    });
    test.afterAll(() => running?.stop());
    const get = (path: string) => ask(running?.port ?? 0, severalBase + path);

    test('pages have their policy, and each language its page for unknown addresses', async () => {
      for (const path of ['', 'ar/', 'de/stories/port-de/']) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(200);
        const policy = String(headers['content-security-policy']);
        const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(body.toString()) ?? [];
        expect(style, path).not.toBe('');
        const digest = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style))).toString('base64');
        expect(policy, path).toContain(`'sha256-${digest}'`);
      }
      for (const [path, folder] of [
        ['none/', ''],
        ['ar/none/', 'ar'],
        ['de/stories/none/', 'de'],
      ] as const) {
        const { status, body } = await get(path);
        expect(status, path).toBe(404);
        const page = readFileSync(join(folderOf('several'), folder, '404.html'), 'utf8');
        expect(body.toString() === page, path).toBe(true);
      }
    });

    test('scripts are cached for a year, and files for hosts are not served', async () => {
      const [script = ''] = readdirSync(join(folderOf('several'), 'ar/assets'));
      const { status, headers } = await get(`ar/assets/${script}`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      for (const path of ['ar/_headers', 'ar/_redirects', 'de/vercel.json']) expect((await get(path)).status).toBe(404);
    });

    test('addresses of the time before there were several languages redirect', async () => {
      for (const path of ['stories/port-ar/', 'stories/marfa/', 'ar/stories/marfa/']) {
        const { status, headers } = await get(path);
        expect(status, path).toBe(301);
        expect(headers.location, path).toMatch(/\/port\/ar\/stories\/port-ar\/$/u);
      }
    });
  });
}
