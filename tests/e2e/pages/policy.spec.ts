import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesInPolicy, inlineHashes } from '../../../src/press/hosts/content-security-policy.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { isMarked, lead, mark, untilHydrated, templates, test } from '../support/reader.ts';

/** Tries several attacks, and returns how each one ended. */
const intrude = (page: Page): Promise<readonly [text: string, ran: boolean]> =>
  page.evaluate(async () => {
    const script = document.createElement('script');
    const refused = (attempt: () => unknown) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const texts = [
      refused(() => (document.createElement('p').innerHTML = '<b>text</b>')),
      refused(() => (script.textContent = 'globalThis.intruded = true')),
      refused(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
        ).trustedTypes.createPolicy('another', {}),
      ),
      refused(() => document.querySelector('h1')?.setAttribute('onclick', 'globalThis.intruded = true')),
    ];
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    document.body.append(image);
    document.querySelector('h1')?.setAttribute('style', 'color: red');
    document.querySelector('h1')?.click();
    texts.push(
      await fetch('https://elsewhere.example/').then(
        () => 'allowed',
        () => 'refused',
      ),
    );
    return [texts.join(), 'intruded' in globalThis] as const;
  });

/** Waits until every refusal has been reported, and forgets the reports. */
async function reportedAndForgotten(problems: string[]): Promise<void> {
  for (const directive of refusals)
    await expect
      .poll(() => problems.some((problem) => problem.includes(`Content policy: ${directive} `)), directive)
      .toBe(true);
  problems.length = 0;
}

const refusals = ['require-trusted-types-for', 'trusted-types', 'img-src', 'style-src-attr', 'connect-src'];

test('injected code is refused, and the refusals are reported to these tests', async ({ page, problems }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  expect(problems).toEqual([]);
  expect(await intrude(page)).toEqual(['TypeError,TypeError,TypeError,TypeError,refused', false]);
  await reportedAndForgotten(problems);
});

test('no page can be framed', async ({ page, problems }) => {
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${lead}"></iframe>` }),
  );
  await page.goto(`${urlOf('first')}/framing`);
  await expect.poll(() => problems.filter((problem) => problem.includes('frame-ancestors')).length).toBeGreaterThan(0);
  problems.length = 0;
});

test('without headers from the host, pages have the same policy, except for framing', async ({ page, problems }) => {
  await page.route('**/*', async (route) => {
    // Policies of other resources have no effect.
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const response = await page.goto(`${urlOf('first')}/`);
  expect(response?.headers()).not.toHaveProperty('content-security-policy');
  await untilHydrated(page);
  await mark(page);
  await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await isMarked(page)).toBe(true);
  expect(problems).toEqual([]);
  expect(await intrude(page)).toEqual(['TypeError,TypeError,TypeError,TypeError,refused', false]);
  await reportedAndForgotten(problems);
});

test.describe('every page', () => {
  test.use({ tolerated: /404/u });

  test('needs nothing that the policy refuses', async ({ page }) => {
    for (const path of Object.values(templates)) {
      await page.goto(`${urlOf('first')}${path}`);
      await untilHydrated(page);
      await page.getByRole('main').getByRole('link').first().hover();
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeFocused();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  for (const edition of ['first', 'hostile', 'paper'] as const) {
    test(`has only the inline styles and script that the policy names, and none in attributes: ${edition}`, () => {
      const folder = folderOf(edition);
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      const header = /Content-Security-Policy: (.*)/u.exec(readFileSync(join(folder, '_headers'), 'utf8'))?.[1] ?? '';
      const known = hashesInPolicy(header);
      const used = { scripts: new Set<string>(), styles: new Set<string>() };
      for (const file of pages) {
        const html = readFileSync(join(folder, file), 'utf8');
        if (html.includes('http-equiv="refresh"')) continue;
        const own = inlineHashes(html);
        // One style for rules, and one for addresses of fonts.
        expect([own.scripts.length, own.styles.length], file).toEqual([1, 2]);
        for (const hash of own.scripts) used.scripts.add(hash);
        for (const hash of own.styles) used.styles.add(hash);
        const tags = html.replaceAll(/<(script|style)\b[^]*?<\/\1>/gu, '').match(/<[a-z][^<>]*>/gu) ?? [];
        expect(
          tags.filter((tag) => /\s(?:style|on[a-z]+)=/u.test(tag.replaceAll(/"[^"]*"/gu, '""'))),
          file,
        ).toEqual([]);
        // After the charset, and before everything that it applies to.
        expect(html.slice(0, html.indexOf('http-equiv="Content-Security-Policy"')), file).not.toMatch(
          /<(?:link|style|script)\b/u,
        );
        expect(html.indexOf('charset="utf-8"')).toBeLessThan(1024);
        expect(/ content="([^"]+)"/u.exec(html.slice(html.indexOf('http-equiv="Content-Security-Policy"')))?.[1]).toBe(
          header.replace(known.styles.join(' '), own.styles.join(' ')).replace("frame-ancestors 'none'; ", ''),
        );
      }
      expect([...used.scripts]).toEqual(known.scripts);
      // Some sheets may be of no page. Few hashes keep the header short.
      expect(known.styles).toEqual(expect.arrayContaining([...used.styles]));
      expect(known.styles.length).toBeLessThanOrEqual(10);
      expect(pages.length).toBeGreaterThan(20);
    });
  }
});

test('a feed that is opened in a browser is readable', async ({ page }) => {
  await page.goto(`${urlOf('first')}/`);
  const shown = await page.request.get(`${urlOf('first')}/feeds/rss.xml`);
  expect(shown.headers()['content-type']).toBe('application/xml; charset=utf-8');
  await page.getByRole('link', { name: 'RSS feed' }).click();
  await page.waitForURL('**/feeds/rss.xml');
  const displayOf = (selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      return element === null ? undefined : getComputedStyle(element).display;
    }, selector);
  // Without a stylesheet, everything would be one line of text.
  await expect.poll(() => displayOf('item > title')).toBe('block');
  expect(await displayOf('item > category')).toBe('none');
});
