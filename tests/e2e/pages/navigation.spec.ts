import { expect } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, holdAppScript, isMarked, lead, mark, takenOver, test } from '../support/reader.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(urlOf('first'));
  await takenOver(page);
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
  await page.evaluate(() => scrollTo(0, 120));

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
  ['a page loaded again', lead, true],
] as const) {
  test(`${what} that is taken over stays where the reader has moved it`, async ({ page }) => {
    await page.goto(`${urlOf('first')}${address}`);
    if (again) await takenOver(page);
    const release = await holdAppScript(page);
    await page.reload();
    await page.evaluate(() => scrollTo(0, 333));
    release();
    await takenOver(page);
    expect(await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(scrollY))))).toBe(
      333,
    );
  });
}

test('Back before the takeover loads the page at the address', async ({ page }) => {
  await page.goto(`${urlOf('first')}/`);
  await takenOver(page);
  await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rubio to Meet Lavrov' })).toBeVisible();
  const release = await holdAppScript(page);
  await page.reload();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Broadsheet' })).toBeVisible();
  release();
  await takenOver(page);
  await expect(page).toHaveURL(`${urlOf('first')}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Broadsheet' })).toBeVisible();
});

test('a link to another place of the page goes there, and Back returns', async ({ page }) => {
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

test('Back to a passage that a link led to stands where it stood', async ({ page }) => {
  await page.goto(`${urlOf('first')}${headlineOnly}`);
  await takenOver(page);
  await page.locator('figcaption').getByRole('link').click();
  await expect(page.locator('#p2')).toBeFocused();
  await expect(page.locator('#p2')).toBeInViewport();
  // The passage stays marked, wherever focus goes from there.
  const unmarked = await page.locator('#p1').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.locator('h1').focus();
  await expect(page.locator('#p2')).not.toHaveCSS('background-color', unmarked);
  await page.locator('#p2').focus();
  await page.goBack();
  await expect(page.locator('figcaption').getByRole('link')).toBeFocused();
});

for (const [how, click] of Object.entries({
  'a middle click': { button: 'middle' as const },
  'Control and a click': { modifiers: ['ControlOrMeta' as const] },
  'Shift and a click': { modifiers: ['Shift' as const] },
})) {
  test(`${how} opens another window and leaves this one`, async ({ page, context }) => {
    const opened = context.waitForEvent('page');
    await page.getByRole('main').getByRole('link', { name: 'Rubio to Meet Lavrov' }).click(click);
    const other = await opened;
    await expect(other).toHaveURL(new RegExp(lead, 'u'));
    expect(new URL(page.url()).pathname).toBe('/');
  });
}

test('a link followed before the takeover loads the next complete page', async ({ page, problems }) => {
  await page.route(/start-app/u, (route) => route.abort());
  await page.goto(`${urlOf('first')}${lead}`, { waitUntil: 'commit' });
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeVisible();
  expect(problems.every((problem) => problem.includes('ERR_FAILED'))).toBe(true);
  problems.length = 0;
});

test('without the script that takes over, the page stays complete and its links work', async ({ page, problems }) => {
  await page.route(/start-app/u, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${urlOf('first')}${lead}`);
  await page.mouse.move(200, 200);
  await expect(page.getByText('This meeting could shape the next phase')).toBeVisible();
  await expect.poll(() => problems.length).toBe(1);
  expect(problems.pop()).toContain('404');
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeVisible();
  problems.length = 0;
});

test('related headlines in view are there before they are clicked, others when they are pointed at', async ({
  context,
}) => {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.json')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${urlOf('first')}${lead}`);
  const fetched = (slug: string) => asked.includes(`/edition/v1/stories/${slug}.json`);
  await expect.poll(() => fetched('ohio-man-indicted-threat-jd-vance')).toBe(true);
  expect(fetched('us-humanitarian-aid-cuba')).toBe(false);
  await page.getByRole('link', { name: 'Iran–U.S. Nuclear Talks' }).scrollIntoViewIfNeeded();
  await expect.poll(() => fetched('iran-us-nuclear-talks-oman')).toBe(true);

  expect(asked).not.toContain('/edition/v1/sections/trade/1.json');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Trade' }).hover();
  await expect.poll(() => asked.includes('/edition/v1/sections/trade/1.json')).toBe(true);

  const before = asked.length;
  await page.getByRole('link', { name: 'Trade' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
  expect(asked).toHaveLength(before);
  expect(asked).toHaveLength(new Set(asked).size);
});

for (const motion of ['no-preference', 'reduce'] as const) {
  test(`on a quick machine a page ${motion === 'reduce' ? 'never turns' : 'turns'} into the next, with motion: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript(() => {
      // A clock that stands still makes any machine a quick one.
      const now = performance.now();
      performance.now = () => now;
      const start = document.startViewTransition.bind(document);
      Object.assign(globalThis, { transitions: 0 });
      document.startViewTransition = (update) => {
        (globalThis as unknown as { transitions: number }).transitions += 1;
        return start(update);
      };
    });
    await page.goto(`${urlOf('first')}${lead}`);
    await takenOver(page);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.getByRole('complementary').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ohio Man' })).toBeFocused();
    expect(await page.evaluate(() => (globalThis as unknown as { transitions: number }).transitions)).toBe(
      motion === 'reduce' ? 0 : 1,
    );
  });
}

test('a page that is left while it is still turning is no error', async ({ page }) => {
  await page.addInitScript(() => {
    const now = performance.now();
    performance.now = () => now;
  });
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(async () => {
    const follow = (address: string) => document.querySelector<HTMLAnchorElement>(`a[href="${address}"]`)?.click();
    for (const address of ['/sections/world/', '/', '/sections/trade/', '/', '/sections/world/']) {
      follow(address);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible();
});

test('nothing is fetched ahead for readers who save data', async ({ context }) => {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
  await page.getByRole('link', { name: 'Trade' }).first().hover();
  await page.getByRole('link', { name: 'Trade' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trade' })).toBeVisible();
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([`${urlOf('first')}/edition/v1/sections/trade/1.json`]);
});

test('the keyboard alone reaches and opens everything, and the focus can be seen', async ({ page }) => {
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const reached = new Set<string>();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      return {
        name: element.textContent ?? '',
        // A name in the text may go over two lines, with its middle in neither.
        inText: element.closest('p[id]') !== null,
        outlined: getComputedStyle(element).outlineStyle !== 'none',
        seen:
          document
            .elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10))
            ?.closest('a, button') === element,
        body: element === document.body,
      };
    });
    if (focused.body) break;
    expect(focused, focused.name).toMatchObject({ outlined: true, ...(focused.inText ? {} : { seen: true }) });
    reached.add(focused.name);
  }
  expect([...reached].filter((name) => name.includes('Headline only'))).toHaveLength(16);
});

for (const dir of ['ltr', 'rtl']) {
  test(`on a phone the section line shows where the reader is, ${dir}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((direction) => {
      document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', direction));
    }, dir);
    await page.goto(`${urlOf('first')}/sections/trade/`);
    await takenOver(page);
    const line = page.getByRole('navigation', { name: 'Sections' });
    await expect(line.getByRole('link', { name: 'Trade' })).toBeInViewport({ ratio: 0.95 });
    await expect(line.getByRole('link', { name: 'Front page' })).not.toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}
