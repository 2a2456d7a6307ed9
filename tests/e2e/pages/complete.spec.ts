import { expect } from '@playwright/test';
import { firstEdition } from '../../fixtures/first-edition.ts';
import { urlOf } from '../support/editions.ts';
import { lead, templates, test } from '../support/reader.ts';

const url = (path: string) => `${urlOf('first')}${path}`;

test('every story has a page at its address, with its title and metadata', async ({ request }) => {
  const front = await (await request.get(url('/edition/v1/headlines/1.json'))).json();
  expect(front.cards).toHaveLength(17);
  for (const { slug, headline } of front.cards) {
    const response = await request.get(url(`/stories/${slug}/`));
    const html = await response.text();
    expect(response.status()).toBe(200);
    expect(html).toContain(`<title>${headline} | Broadsheet</title>`);
    expect(html).toContain(`<link rel="canonical" href="https://broadsheet.example/stories/${slug}/"/>`);
    for (const property of ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name']) {
      expect(html.slice(0, 16_384)).toMatch(new RegExp(`<meta property="${property}" content="[^"]+"/>`, 'u'));
    }
    expect(html).toMatch(/<meta name="description" content="[^"]+"\/>/u);
  }
});

test('the featured story has its seven paragraphs and its sixteen related headlines, in order', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url(lead));
  await expect(page.locator('article p[id^=p]')).toHaveText(firstEdition.paragraphs);
  const related = page.getByRole('complementary', { name: 'Related headlines' }).getByRole('link');
  await expect(related).toContainText(firstEdition.related.map((headline) => `${headline} Headline only`));
  await page.close();
});

test('each related headline has a page that says so, and quotes no story about something else', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(url(lead));
  const related = page.getByRole('complementary').getByRole('link');
  const addresses = await related.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await related.first().click();
  await page.waitForURL(addresses[0] ?? '');
  for (const [i, headline] of firstEdition.related.entries()) {
    if (i > 0) await page.goto(addresses[i] ?? '');
    const shown = await page.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent,
      related: document.querySelectorAll('aside a[href]').length,
      quotations: document.querySelectorAll('blockquote').length,
    }));
    expect(shown).toMatchObject({ heading: headline, related: expect.any(Number), quotations: 0 });
    expect(shown.related).toBeGreaterThan(0);
    await expect(page.getByText('Headline only: the full story isn’t in this edition.')).toBeVisible();
  }
  await page.close();
});

for (const blocked of ['scripts', 'stylesheets and fonts', 'scripts, stylesheets and fonts'] as const) {
  test(`every kind of page is complete with ${blocked} blocked`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: !blocked.startsWith('scripts') });
    if (blocked !== 'scripts') await page.route(/\.(?:css|woff2)$/u, (route) => route.abort());
    const linked = new Set<string>();
    for (const [name, path] of Object.entries(templates)) {
      const response = await page.goto(url(path));
      expect(response?.status(), name).toBe(name === 'not found' ? 404 : 200);
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
      if (blocked !== 'scripts') continue;
      const links = page.getByRole('main').getByRole('link');
      for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        linked.add(href.replace(/#.*/u, ''));
    }
    expect(linked.size > 0).toBe(blocked === 'scripts');
    for (const href of linked) {
      if (href.startsWith(urlOf('first'))) expect((await page.request.get(href)).status(), href).toBe(200);
    }
    await page.close();
  });
}

test('an address without the slash at its end redirects to the one with it', async ({ request }) => {
  const response = await request.get(url(`${lead.slice(0, -1)}?from=mail`), { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe(`${lead}?from=mail`);
});

test('no page sends a request to another host', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const path of [templates['front page'], lead]) {
    await page.goto(url(path), { waitUntil: 'networkidle' });
  }
  expect([...hosts]).toEqual([new URL(urlOf('first')).host]);
});

test('on paper a story has its headline, text and address, and no controls', async ({ page }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('This meeting could shape the next phase')).toBeVisible();
  await expect(page.getByText(`https://broadsheet.example${lead}`)).toBeVisible();
  for (const hidden of [
    page.getByRole('complementary'),
    page.getByRole('button'),
    page.getByRole('navigation'),
    page.getByRole('contentinfo').last(),
  ]) {
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  }
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
