import { expect, type Page, type Route } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, isMarked, lead, mark, untilHydrated, test, translate } from '../support/reader.ts';

const story = /\/edition\/v1\/stories\/us-sanctions[^/]*\.json$/u;

// The console reports what can't be loaded.
test.use({ tolerated: /status of (?:404|500)|ERR_INTERNET_DISCONNECTED/u });

async function openFrom(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await mark(page);
}

const follow = (page: Page) =>
  page.getByRole('complementary').getByRole('link', { name: 'U.S. Sanctions on Russia' }).click();

// Unit tests cover other damage (tests/queries).
for (const body of ['{"story": {"slug": "us-s', 'null', '']) {
  test(`a story whose data is damaged opens as a document: ${body}`, async ({ page }) => {
    await openFrom(page);
    await page.route(story, (route) => route.fulfill({ status: 200, body }));
    await follow(page);
    await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
    expect(await isMarked(page)).toBe(false);
    await untilHydrated(page);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(lead, 'u'));
  });
}

test('if its document can’t be had either, a page says so, and a retry shows the story', async ({ page }) => {
  await openFrom(page);
  await page.route(story, (route) => route.fulfill({ status: 200, body: '{"story": {"slug": "us-s' }));
  await page.route('**/stories/us-sanctions*/', (route) => route.fulfill({ status: 500, body: '' }));
  await follow(page);
  await expect(page.getByRole('heading', { level: 1, name: 'This page didn’t load properly' })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  await page.unroute(story);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeFocused();
  expect(await isMarked(page)).toBe(true);
});

/** The scripts of pages. */
const scripts = {
  topics: '/topics/',
  search: '/search/',
  saved: '/saved/',
  history: '/history/',
  'complete-app': '/headlines/',
};

/** Opens a page whose script fails. @returns its heading */
async function openWithout(page: Page, script: keyof typeof scripts, answer?: Parameters<Route['fulfill']>[0]) {
  const file = `**/assets/${script}-*.js`;
  await page.route(file, (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
  const requested = page.waitForRequest(file);
  await page.goto(`${urlOf('first')}${scripts[script]}`);
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await requested;
  await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await page.unroute(file);
  return heading;
}

for (const script of ['topics', 'search', 'saved', 'history', 'complete-app'] as const) {
  test(`if its script is refused, the page stays as it was loaded, and the next input tries again: ${script}`, async ({
    page,
    problems,
  }) => {
    const heading = await openWithout(page, script);
    await page.mouse.move(310, 310);
    await untilHydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('button', { name: 'Aa, text and theme' })).toBeVisible();
    expect(problems.splice(0).filter((problem) => !problem.includes('ERR_FAILED'))).toEqual([]);
  });
}

const answers: Readonly<Record<string, Parameters<Route['fulfill']>[0]>> = {
  missing: { status: 404, body: '' },
  HTML: { status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' },
  empty: { status: 200, contentType: 'text/javascript', body: '' },
  'without a screen': {
    status: 200,
    contentType: 'text/javascript',
    body: 'export const Component = undefined, t = {};',
  },
};

for (const [what, answer] of Object.entries(answers)) {
  test(`if its script is ${what}, the page stays as it was loaded, and its links work`, async ({ page, problems }) => {
    await openWithout(page, 'topics', answer);
    await openWithout(page, 'complete-app', answer);
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
    await untilHydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
    expect(problems.splice(0).filter((problem) => !/status of 404|MIME type/u.test(problem))).toEqual([]);
  });
}

for (const address of ['/index.html', `${lead}index.html`, `//${lead}`]) {
  test(`a page is itself at another address of it: ${address}`, async ({ page }) => {
    await page.goto(`${urlOf('first')}${address}`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    await untilHydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('World');
  });
}

test('without a connection the page says so, and opens when it is back', async ({ page, context }) => {
  await openFrom(page);
  await context.setOffline(true);
  await follow(page);
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'U.S. Sanctions on Russia' })).toBeVisible();
});

test('a page with a script of its own opens when the connection is back', async ({ page, context }) => {
  await openFrom(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main').getByText('Tried again. No connection.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('without the script of lists and errors, links to them load a document', async ({ page }) => {
  await page.route('**/assets/complete-app-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
  await mark(page);
  await page.unroute('**/assets/complete-app-*.js');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  await page.goto(`${urlOf('first')}/sections/world/`);
  await untilHydrated(page);
});

test('a page whose script a later edition has replaced is loaded as a document', async ({ page }) => {
  await openFrom(page);
  let isReloaded = false;
  await page.route('**/assets/search-*.js', (route) =>
    isReloaded ? route.continue() : route.fulfill({ status: 404, body: '' }),
  );
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isReloaded = true;
  });
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await isMarked(page)).toBe(false);
});

test('a story that has left the edition is not found, and similar stories are shown', async ({ page }) => {
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

test('a story that has a new address is requested from the host, which redirects', async ({ page }) => {
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

test('a mistyped address shows similar stories', async ({ page }) => {
  const response = await page.goto(`${urlOf('first')}/stories/rubio-lavrv-asean-kuala-`);
  expect(response?.status()).toBe(404);
  await page
    .getByRole('region', { name: 'Similar stories' })
    .getByRole('link', { name: 'Rubio to Meet Lavrov' })
    .click();
  await expect(page).toHaveURL(new RegExp(lead, 'u'));
});

test('if neither the page nor its error can be rendered, the page that was loaded stays', async ({
  page,
  problems,
}) => {
  // Every page has this element.
  let isBroken = false;
  await page.route('**/assets/start-app-*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const broken = script.replace(/\(0,\w+\.jsx\)\(`main`,/u, '(()=>{throw new Error(`broken`)})(`main`,');
    isBroken = broken !== script;
    await route.fulfill({ response, body: broken });
  });
  await page.goto(`${urlOf('first')}${lead}`);
  await page.mouse.move(300, 300);
  await expect.poll(() => problems.some((problem) => problem.includes('error: broken'))).toBe(true);
  expect(isBroken).toBe(true);
  await page.unrouteAll({ behavior: 'wait' });
  // React's elements are gone, and those of the loaded page are back.
  await expect(page.locator('[data-needs-script]:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  await expect(page.locator('article p[id^=p]')).toHaveCount(7);
  expect(await page.evaluate(() => Object.keys(document.querySelector('h1') ?? {}))).toEqual([]);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'World' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
  expect(problems.filter((problem) => problem.includes('Content policy'))).toEqual([]);
  problems.length = 0;
});

for (const path of [lead, headlineOnly, '/']) {
  test(`a translated page still works: ${path}`, async ({ page }) => {
    await page.goto(`${urlOf('first')}${path}`);
    await untilHydrated(page);
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
