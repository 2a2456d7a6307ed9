import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { holdAppScript, isMarked, lead, mark, untilHydrated, test } from '../support/reader.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.beforeEach(async ({ page }) => {
  await page.goto(urlOf('first'));
  await untilHydrated(page);
  await mark(page);
});

test('a headline opens without a document load, with its title, focus on its heading, and one announcement', async ({
  page,
}) => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector('[role=status]') as Element;
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click();
  await expect(page).toHaveTitle('Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur | Broadsheet');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await isMarked(page)).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([await page.title()]);
  expect(await page.locator('head title').count()).toBe(1);
  expect(await page.locator('head link[rel=canonical]').getAttribute('href')).toBe(`https://broadsheet.example${lead}`);
});

test('Back and Forward restore page, scroll and focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  const headline = page
    .getByRole('region', { name: 'Courts and states' })
    .getByRole('link', { name: 'Ohio Man Indicted' });
  await headline.focus();
  await page.evaluate(() => scrollTo(0, 700));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The end of the page comes after its first frame.
  await expect(page.getByRole('contentinfo')).toBeAttached();
  // A browser reports a scroll with the next frame. No reader goes back before that.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('scroll', resolve, { once: true });
        scrollTo(0, 120);
      }),
  );

  await page.goBack();
  await expect(headline).toBeFocused();
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 700))).toBeLessThanOrEqual(2);

  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 120))).toBeLessThanOrEqual(2);
  expect(await isMarked(page)).toBe(true);
});

for (const [what, address, again] of [
  ['a page', lead, false],
  ['a passage', `${lead}#p3`, false],
  ['a page that was loaded before', lead, true],
] as const) {
  test(`${what} keeps the scroll position that it had before the app started`, async ({ page }) => {
    await page.goto(`${urlOf('first')}${address}`);
    if (again) await untilHydrated(page);
    const release = await holdAppScript(page);
    await page.reload();
    await page.evaluate(() => scrollTo(0, 333));
    release();
    await untilHydrated(page);
    expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(scrollY))))).toBe(
      333,
    );
  });
}

test('Back before the app has started loads the page at the address', async ({ page }) => {
  await page.goto(`${urlOf('first')}/`);
  await untilHydrated(page);
  await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  const release = await holdAppScript(page);
  await page.reload();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Broadsheet' })).toBeVisible();
  release();
  await untilHydrated(page);
  await expect(page).toHaveURL(`${urlOf('first')}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Broadsheet' })).toBeVisible();
});

test('a link to another part of the page scrolls there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page
    .getByRole('region', { name: 'Courts and states' })
    .getByRole('link', { name: 'Ohio Man Indicted' })
    .focus();
  await page.evaluate(() => scrollTo(0, 700));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 700))).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: 'Back to top' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await isMarked(page)).toBe(true);
});

test('Back from a passage returns focus to the link that led to it', async ({ page }) => {
  await page.goto(`${urlOf('paper')}/stories/rain/`);
  await untilHydrated(page);
  await page.locator('figcaption').getByRole('link').click();
  await expect(page.locator('#p2')).toBeFocused();
  await expect(page.locator('#p2')).toBeInViewport();
  // The passage stays marked when focus moves on.
  const unmarked = await page.locator('#p1').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator('h1').focus();
  await expect(page.locator('#p2')).not.toHaveCSS('background-color', unmarked);
  await page.locator('#p2').focus();
  await page.goBack();
  await expect(page.locator('figcaption').getByRole('link')).toBeFocused();
});

// Unit tests cover the other clicks that are left to the browser (tests/app/follow-links.test.ts).
test('a click with Control opens another tab and leaves this one', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Rubio to Meet Lavrov' })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(new RegExp(lead, 'u'));
  expect(new URL(page.url()).pathname).toBe('/');
});

test('without the app’s script, the page stays complete and its links load the next page', async ({
  page,
  problems,
}) => {
  await page.route(/start-app/u, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${urlOf('first')}${lead}`);
  await page.mouse.move(200, 200);
  await expect(page.getByText('This meeting could shape the next phase')).toBeVisible();
  // It is requested again past the browser's cache, and at the next input.
  await expect.poll(() => problems.length).toBeGreaterThan(1);
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeVisible();
  problems.length = 0;
});
