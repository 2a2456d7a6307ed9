/** What is cached is never wrong: damaged files are neither cached nor used, and are replaced by whole ones. */
import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isGoodJson } from '../../../src/service-worker/data-schemas.ts';
import { beginsAsPage, hasGoodData, parsePage } from '../../../src/service-worker/page-html.ts';
import { folderOf, type EditionName } from '../support/editions.ts';
import { dataFileOf, offlineOptions, read, test, untilCached } from '../support/offline-site.ts';
import { headlineOnly, lead, untilHydrated } from '../support/reader.ts';

test.use(offlineOptions);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The addresses of the files of an edition, as the worker sees them. */
function filesOf(edition: EditionName): (readonly [address: string, path: string])[] {
  const folder = folderOf(edition);
  if (folder === '') return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`/${relative(folder, path).split(sep).map(encodeURIComponent).join('/')}`, path] as const);
}

for (const edition of ['first', 'paper', 'hostile', 'large'] as const) {
  test(`the worker accepts every page and every data file of the edition "${edition}"`, async () => {
    const files = filesOf(edition);
    test.skip(files.length === 0, 'not built');
    const data = files.filter(([address]) => address.startsWith('/edition/v1/') && address.endsWith('.json'));
    expect(data.length).toBeGreaterThan(40);
    const refused = data.filter(([address, path]) => !isGoodJson(address, readFileSync(path, 'utf8')));
    expect(refused.map(([address]) => address)).toEqual([]);
    let pages = 0;
    const documents = files.filter(([address]) => address.endsWith('/index.html'));
    // Of the large edition a part, since its pages are all alike.
    for (const [address, path] of documents.filter((_file, i) => documents.length < 1000 || i % 20 === 0)) {
      const html = readFileSync(path, 'utf8');
      // Pages that lead on to another address have no script.
      if (!html.includes('type="module"') || address === '/offline/index.html') continue;
      pages += 1;
      const page = parsePage(html);
      expect(page !== undefined && hasGoodData(address.slice(0, -'index.html'.length), page), address).toBe(true);
      const response = new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
      expect(await beginsAsPage(response), address).toBe(true);
    }
    expect(pages).toBeGreaterThan(15);
  });
}

/** Damages every copy of the files whose names begin so, in all caches. @returns how many */
const damage = (page: Page, name: string, body: string): Promise<number> =>
  page.evaluate(
    async ([beginning, text]) => {
      let count = 0;
      for (const cacheName of await caches.keys()) {
        const cache = await caches.open(cacheName);
        for (const request of await cache.keys()) {
          if (!new URL(request.url).pathname.startsWith(beginning)) continue;
          const { headers } = (await cache.match(request, { ignoreVary: true })) ?? {};
          await cache.put(request, new Response(text, { headers: headers ?? {} }));
          count += 1;
        }
      }
      return count;
    },
    [name, body] as const,
  );

for (const [what, body] of [
  ['empty', ''],
  ['cut off', 'import{a}from"./'],
  ['another program', 'console.log(1)'],
] as const) {
  test(`cached scripts that are ${what} are downloaded again, and work offline afterwards`, async ({ page, site }) => {
    await read(page, `${site.url}${lead}`);
    expect(await damage(page, '/assets/', body)).toBeGreaterThan(20);
    await page.reload();
    await untilHydrated(page);
    // Until the scripts are in the cache again.
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => (name.endsWith('.js') ? new URL(name).pathname : [])),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) await untilCached(page, 'assets', script);
    site.isOnline = false;
    await page.goto(`${site.url}${lead}`);
    await untilHydrated(page);
    await expect(page.getByText('This one is from').first()).toBeVisible();
  });

  test(`a script that the host sends ${what} is not installed; the site works, and is repaired later`, async ({
    page,
    site,
  }) => {
    const search = readdirSync(join(site.folder, 'assets')).find((file) => /^topics-.*\.js$/u.test(file)) ?? '';
    site.replaced.set(`/assets/${search}`, { status: 200, body, type: 'text/javascript' });
    await page.goto(`${site.url}${lead}`);
    await untilHydrated(page);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    expect(
      await page.evaluate((file) => caches.match(`/assets/${file}`).then((response) => response === undefined), search),
    ).toBe(true);
    site.replaced.clear();
    await read(page, `${site.url}${lead}`);
  });
}

/** Damaged pages and data, as hosts send them with the status 200. */
const damaged: readonly (readonly [what: string, page: string, data: string])[] = [
  ['empty', '', ''],
  ['cut off', '<!doctype html><html lang="en"><head><style>body{', '{"story":{"slug":"a"'],
  ['something else', '<!doctype html><title>Back soon</title>', '{"story":5}'],
  ['null', 'null', 'null'],
];

for (const [what, html, json] of damaged) {
  test(`a page and data that come ${what} give way to the cached ones, which stay`, async ({ page, site }) => {
    await read(page, `${site.url}${lead}`);
    const related = page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' });
    await related.scrollIntoViewIfNeeded();
    await untilCached(page, 'data', dataFileOf(headlineOnly));
    site.replaced.set(lead, { status: 200, body: html });
    site.replaced.set(dataFileOf(headlineOnly), { status: 200, body: json, type: 'application/json' });
    await page.goto(`${site.url}${lead}`);
    await untilHydrated(page);
    await expect(heading(page, 'Rubio to Meet Lavrov')).toBeVisible();
    await related.click();
    await expect(heading(page, 'U.S. Sanctions on Russia')).toBeFocused();
    site.replaced.clear();
    site.isOnline = false;
    for (const [address, name] of [
      [lead, 'Rubio to Meet Lavrov'],
      [headlineOnly, 'U.S. Sanctions on Russia'],
    ] as const) {
      await page.goto(`${site.url}${address}`);
      await untilHydrated(page);
      await expect(heading(page, name)).toBeVisible();
    }
  });
}

test('a page that is cut off below its heading is shown as far as it came; offline the whole one is', async ({
  page,
  site,
}) => {
  await read(page, `${site.url}${lead}`);
  const html = readFileSync(join(site.folder, lead, 'index.html'), 'utf8');
  site.replaced.set(lead, { status: 200, body: html.slice(0, html.indexOf('id="p3"')) });
  await page.goto(`${site.url}${lead}`);
  await expect(heading(page, 'Rubio to Meet Lavrov')).toBeVisible();
  site.replaced.clear();
  site.isOnline = false;
  await page.goto(`${site.url}${lead}`);
  await untilHydrated(page);
  await expect(page.locator('article p[id^=p]')).toHaveCount(7);
});
