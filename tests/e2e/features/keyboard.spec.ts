import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { holdAppScript, isMarked, lead, mark, untilHydrated, test, translate } from '../support/reader.ts';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${urlOf('first')}${path}`);
  await untilHydrated(page);
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const notice = (page: Page) => page.getByRole('status');

/** Whether the focused element is in the window above the notice, not covered, and outlined. */
const focusVisibility = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as Element;
    const { top, bottom } = element.getBoundingClientRect();
    const [line = new DOMRect()] = element.getClientRects();
    const noticeTop = document.querySelector('.notice')?.getBoundingClientRect().top ?? innerHeight;
    return {
      isInside: top >= 0 && bottom <= noticeTop,
      isOnTop: element.contains(document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)),
      outline: getComputedStyle(element).outlineStyle,
    };
  });

for (const [name, path] of [
  ['the front page', '/'],
  ['a section', '/sections/world/'],
  ['a story', lead],
] as const) {
  test(`j and k move through the headlines of ${name}, and focus is always visible`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(page, path);
    const all = page.locator('main [data-headline] a');
    const count = await all.count();
    expect(count).toBeGreaterThan(5);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 500 });
      await page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
        scrollTo(0, 0);
      });
      for (let i = 0; i < count; i++) {
        await page.keyboard.press('j');
        await expect(all.nth(i)).toBeFocused();
        await expect
          .poll(() => focusVisibility(page), `${width} px, headline ${i}`)
          .toEqual({ isInside: true, isOnTop: true, outline: 'solid' });
      }
      await page.keyboard.press('j');
      await expect(notice(page)).toHaveText('No more headlines below.');
      await page.keyboard.press('k');
      await expect(all.nth(count - 2)).toBeFocused();
    }
  });
}

test('j starts at the top of the window, wherever the reader has scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 500 });
  await open(page, '/headlines/');
  await page.evaluate(() => scrollTo(0, 600));
  await page.keyboard.press('j');
  await expect(page.locator('main [data-headline] a:focus')).toBeInViewport();
  const first = await page.evaluate(() =>
    [...document.querySelectorAll('main [data-headline] a')].findIndex((link) => link === document.activeElement),
  );
  expect(first).toBeGreaterThan(0);
  // A focused headline that is out of view does not count.
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('j');
  await expect(page.locator('main [data-headline] a').first()).toBeFocused();
});

test('o and Enter open a headline without a page load, and p goes back', async ({ page }) => {
  await open(page, lead);
  await mark(page);
  for (const key of ['o', 'Enter']) {
    await page.keyboard.press('j');
    const path = (await page.locator('main [data-headline] a:focus').getAttribute('href')) ?? '';
    await page.keyboard.press(key);
    await expect(page).toHaveURL(`${urlOf('first')}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await page.keyboard.press('p');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
  expect(await isMarked(page)).toBe(true);
});

test('p goes back from a story that was opened by a page load', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const release = await holdAppScript(page);
  await page.goto(`${urlOf('first')}/`);
  await page.getByRole('link', { name: 'Read the full story' }).click();
  await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
  release();
  await untilHydrated(page);
  await page.keyboard.press('p');
  await expect(page).toHaveURL(`${urlOf('first')}/`);
});

test('a shortcut pressed before hydration works afterwards', async ({ page }) => {
  const release = await holdAppScript(page);
  await page.goto(`${urlOf('first')}/`);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  release();
  await untilHydrated(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
});

test('without a connection, a shortcut whose code is not loaded says so', async ({ page, problems, context }) => {
  await open(page, '/');
  // The notices are loaded with the rest of the app.
  await expect(page.locator('html')).toHaveAttribute('data-marks', '');
  await context.setOffline(true);
  await page.keyboard.press('j');
  await expect(notice(page)).toHaveText('Couldn’t load the keyboard shortcuts. Try again when you’re online.');
  problems.length = 0;
});

test('the code of the actions is loaded with the first shortcut', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  await open(page, lead);
  const before = scripts.length;
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+j');
  // The app fetches this one by itself when the browser is idle.
  const isExpected = (path: string) => path.includes('/offline-reading-');
  expect(scripts.slice(before).filter((path) => !isExpected(path))).toEqual([]);
  await page.keyboard.press('j');
  await expect.poll(() => scripts.filter((path) => /\/shortcut-actions-[^/]+\.js$/u.test(path)).length).toBe(1);
});

test('on a machine-translated page shortcuts work, and nothing outdated stays', async ({ page }) => {
  await open(page, lead);
  await translate(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^Remove from saved/u })).toHaveText('Saved');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mark unread' })).toHaveText('Mark unread');
  await translate(page);
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mark read' })).toHaveText('Mark read');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await translate(page);
  await sheet(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
});
