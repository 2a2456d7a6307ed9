import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, isMarked, lead, mark, takenOver, test, translate } from '../support/reader.ts';

const story = /\/edition\/v1\/stories\/us-sanctions[^/]*\.json$/u;

// What the network refuses, the console tells of.
test.use({ tolerated: /status of (?:404|500)|ERR_INTERNET_DISCONNECTED/u });

async function openFrom(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
  await mark(page);
}

const follow = (page: Page) =>
  page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();

for (const [what, answer] of Object.entries({
  'cut off': { status: 200, body: '{"story": {"slug": "us-s' },
  'a page in place of data': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Hello</title>' },
  'of another shape': { status: 200, body: '{"story": 5}' },
  'a server error': { status: 500, body: 'oops' },
})) {
  test(`data that is ${what} is said to be damaged, and trying again mends it`, async ({ page }) => {
    await openFrom(page);
    await page.route(story, (route) => route.fulfill(answer));
    await follow(page);
    await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load properly' })).toBeFocused();
    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    await page.unroute(story);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeFocused();
    expect(await isMarked(page)).toBe(true);
  });
}

test('a damaged page can be opened as a full page, which needs no data', async ({ page }) => {
  await openFrom(page);
  await page.route(story, (route) => route.fulfill({ status: 200, body: 'null' }));
  await follow(page);
  await page.getByRole('link', { name: 'Open the full page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
  expect(await isMarked(page)).toBe(false);
});

test('without a connection the page says so, and opens when it is back', async ({ page, context }) => {
  await openFrom(page);
  await context.setOffline(true);
  await follow(page);
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
});

test('a screen of its own file opens when the connection is back', async ({ page, context }) => {
  await openFrom(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByText('Tried again: no connection.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('a screen whose file is of a later edition is opened as a document', async ({ page }) => {
  await openFrom(page);
  let isOfDocument = false;
  await page.route('**/assets/search-*.js', (route) =>
    isOfDocument ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isOfDocument = true;
  });
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await isMarked(page)).toBe(false);
});

test('a story that has left the edition is not found, with what resembles it', async ({ page }) => {
  await openFrom(page);
  await page.route(story, (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/stories/us-sanctions*/', async (route) => {
    await route.fulfill({ status: 404, response: await route.fetch({ url: `${urlOf('first')}/404.html` }) });
  });
  await follow(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Similar stories' }).getByRole('link').first()).toContainText(
    'U.S. Sanctions',
  );
});

test('a story that has another address since the page was loaded is asked of the host', async ({ page }) => {
  await openFrom(page);
  await page.route(story, (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/stories/us-sanctions*/', (route) =>
    route.fulfill({ status: 301, headers: { location: '/stories/iran-us-nuclear-talks-oman/' } }),
  );
  await follow(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Iran–U.S. Nuclear Talks' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(lead, 'u'));
});

test('waiting is said only after 400 ms, and never for a page that is there', async ({ page }) => {
  await openFrom(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(story, async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await follow(page);
  const loading = page.getByText('Loading…').first();
  await page.clock.runFor(399);
  await expect(loading).toHaveCount(0);
  await page.clock.runFor(1);
  await expect(loading).toBeVisible();
  const fullPage = page.getByRole('link', { name: 'Open the full page' });
  await page.clock.runFor(4599);
  await expect(fullPage).toHaveCount(0);
  await page.clock.runFor(1);
  await expect(fullPage).toBeVisible();
  await page.clock.resume();
  release();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
  await expect(loading).toHaveCount(0);
});

test('a mistyped address offers what it resembles', async ({ page }) => {
  const response = await page.goto(`${urlOf('first')}/stories/rubio-lavrv-asean-kuala-`);
  expect(response?.status()).toBe(404);
  await page
    .getByRole('region', { name: 'Similar stories' })
    .getByRole('link', { name: 'Rubio to Meet Lavrov' })
    .click();
  await expect(page).toHaveURL(new RegExp(lead, 'u'));
});

test('an error while rendering puts the pressed page back', async ({ page, problems }) => {
  await page.addInitScript(() => {
    // The takeover reads the state; a story without a list of topics cannot be rendered.
    document.addEventListener('DOMContentLoaded', () => {
      const state = document.querySelector('#state') as Element;
      state.textContent = (state.textContent ?? '')
        .replaceAll('"headline":', '"gone":')
        .replaceAll('"authors":[]', '"authors":null')
        .replaceAll('"sections":', '"gone":');
    });
  });
  await page.goto(`${urlOf('first')}${headlineOnly}`);
  await page.mouse.move(300, 300);
  await expect.poll(() => problems.length).toBeGreaterThan(0);
  problems.length = 0;
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  problems.length = 0;
});

for (const path of [lead, headlineOnly, '/']) {
  test(`a translated page can be read on: ${path}`, async ({ page }) => {
    await page.goto(`${urlOf('first')}${path}`);
    await takenOver(page);
    await translate(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Ohio Man Indicted' })
      .or(page.getByRole('complementary').getByRole('link'))
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('«');
    await translate(page);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
    await expect(page.getByRole('main')).not.toContainText('«');
    await translate(page);
    await page.goBack();
    await expect(page.getByRole('main')).not.toContainText('«');
  });
}
