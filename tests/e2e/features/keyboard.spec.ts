import { expect, type Page } from '@playwright/test';
import { faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import {
  headlineOnly,
  holdAppScript,
  isMarked,
  lead,
  mark,
  takenOver,
  templates,
  test,
  translate,
} from '../support/reader.ts';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${urlOf('first')}${path}`);
  await takenOver(page);
}

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const said = (page: Page) => page.getByRole('status');
const canonical = (path: string) => `https://broadsheet.example${path}`;

/** Where the element with focus is in the window, and whether its outline is seen. */
const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as Element;
    const { top, bottom } = element.getBoundingClientRect();
    const [line = new DOMRect()] = element.getClientRects();
    const notice = document.querySelector('.notice')?.getBoundingClientRect().top ?? innerHeight;
    return {
      inside: top >= 0 && bottom <= notice,
      onTop: element.contains(document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2)),
      outline: getComputedStyle(element).outlineStyle,
    };
  });

test.describe('headlines', () => {
  for (const [name, path] of [
    ['front page', '/'],
    ['section', '/sections/world/'],
    ['reading view', lead],
  ] as const) {
    for (const width of [1280, 320]) {
      test(`are gone through on a ${name} at ${width} px, each in view with its outline`, async ({ page }) => {
        await page.setViewportSize({ width, height: 500 });
        await open(page, path);
        const all = page.locator('main [data-headline] a');
        const count = await all.count();
        expect(count).toBeGreaterThan(5);
        for (let i = 0; i < count; i++) {
          await page.keyboard.press('j');
          await expect(all.nth(i)).toBeFocused();
          await expect.poll(() => focusSeen(page)).toEqual({ inside: true, onTop: true, outline: 'solid' });
        }
        await page.keyboard.press('j');
        await expect(said(page)).toHaveText('No more headlines below.');
        await page.keyboard.press('k');
        await expect(all.nth(count - 2)).toBeFocused();
      });
    }
  }

  test('begin at the top of what is in view, wherever the reader has scrolled', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 500 });
    await open(page, '/headlines/');
    await page.evaluate(() => scrollTo(0, 600));
    await page.keyboard.press('j');
    await expect(page.locator('main [data-headline] a:focus')).toBeInViewport();
    const first = await page.evaluate(() =>
      [...document.querySelectorAll('main [data-headline] a')].findIndex((link) => link === document.activeElement),
    );
    expect(first).toBeGreaterThan(0);
    // What has focus and is out of view is not where the reader is.
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('j');
    await expect(page.locator('main [data-headline] a').first()).toBeFocused();
  });

  test('are opened by o and by Enter without a document load, and the way back leads to them', async ({ page }) => {
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
});

test.describe('stories', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('follow one another by n, and p leads back; out of the edition it does not', async ({ page }) => {
    await open(page, lead);
    await page.keyboard.press('p');
    await expect(said(page)).toHaveText('There’s no earlier page in this edition.');
    const next = await page.locator('[data-next]').textContent();
    await page.keyboard.press('n');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next ?? '');
    await page.keyboard.press('p');
    await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
  });

  test('that were loaded as a page know where they were opened from', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const release = await holdAppScript(page);
    await page.goto(`${urlOf('first')}/`);
    await page.getByRole('link', { name: 'Read the full story' }).click();
    await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
    release();
    await takenOver(page);
    await page.keyboard.press('p');
    await expect(page).toHaveURL(`${urlOf('first')}/`);
  });

  test('are saved, marked and copied from their page or from their headline', async ({ page }) => {
    await open(page, lead);
    await page.keyboard.press('s');
    await expect(page.getByRole('button', { name: /^Remove from saved: Rubio/u })).toHaveText('Saved');
    await page.keyboard.press('m');
    await expect(page.getByRole('button', { name: 'Mark read' })).toBeVisible();
    await expect(said(page)).toHaveText(/^Marked unread: Rubio/u);
    await page.keyboard.press('c');
    await expect(said(page)).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical(lead));

    await page.keyboard.press('j');
    const path = (await page.locator('main [data-headline] a:focus').getAttribute('href')) ?? '';
    await page.keyboard.press('s');
    await page.keyboard.press('c');
    // The same words stand there from the link before.
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(canonical(path));
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeFocused();
    await expect(page.getByRole('main').getByRole('link', { name: /Rubio|Ohio/u })).toHaveCount(2);
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(page).toHaveURL(`${urlOf('first')}/`);
  });

  test('have their text resized, which is said', async ({ page }) => {
    await open(page, lead);
    const size = () => page.locator('#p1').evaluate((element) => getComputedStyle(element).fontSize);
    await page.keyboard.press(']');
    await expect.poll(size).toBe('22px');
    await expect(said(page)).toHaveText('Text size: 22');
    await page.keyboard.press('[');
    await expect.poll(size).toBe('20px');
  });
});

test('a key pressed before the takeover is acted on once it can be', async ({ page }) => {
  const release = await holdAppScript(page);
  await page.goto(`${urlOf('first')}/`);
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  release();
  await takenOver(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
});

test('keys wait for their script, and what it cannot do for want of a connection is said', async ({
  page,
  problems,
  context,
}) => {
  await open(page, '/');
  await context.setOffline(true);
  await page.keyboard.press('j');
  await expect(said(page)).toHaveText('Couldn’t load the keyboard shortcuts. Try again when you’re online.');
  problems.length = 0;
});

test('nothing of it is fetched before a key is pressed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await open(page, lead);
  const before = loaded.filter((path) => path.endsWith('.js')).length;
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+j');
  expect(loaded.filter((path) => path.endsWith('.js'))).toHaveLength(before);
  await page.keyboard.press('j');
  await expect.poll(() => loaded.filter((path) => /\/shortcut-actions-[^/]+\.js$/u.test(path)).length).toBe(1);
});

test.describe('the sheet', () => {
  test.use({ tolerated: /404/u });

  test('opens by ? and closes by Escape on pages of every kind, with focus in it and back', async ({ page }) => {
    for (const [name, path] of Object.entries(templates)) {
      await open(page, path);
      const link = page.getByRole('contentinfo').getByRole('link', { name: 'All headlines' });
      await link.focus();
      await page.keyboard.press('?');
      await expect(sheet(page), name).toBeVisible();
      await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(sheet(page), name).toHaveCount(0);
      await expect(link).toBeFocused();
      await page.keyboard.press('?');
      await expect(sheet(page), name).toBeVisible();
    }
  });

  test('lists every key there is something behind', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    const keys = await sheet(page).locator('dt').allTextContents();
    expect(keys).toEqual([
      'j',
      'k',
      'o',
      's',
      'm',
      'c',
      'n',
      'p',
      't',
      '[',
      ']',
      'g then h',
      'g then s',
      '/',
      '?',
      'Esc',
    ]);
  });

  test('is reached and read by Tab alone, and its switch turns everything off and on again, over reloads', async ({
    page,
  }) => {
    await open(page, lead);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('Tab');
    const box = sheet(page).getByRole('checkbox', { name: 'Use these shortcuts' });
    await expect(box).toBeFocused();
    await expect(box).toBeChecked();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();

    const nothing = async () => {
      await page.locator('body').press('s');
      for (const key of ['j', 'n', 'm', 'c', ']', '?', 'g', 'h']) await page.keyboard.press(key);
      await expect(page).toHaveURL(`${urlOf('first')}${lead}`);
      await expect(page.getByRole('button', { name: /^Save: Rubio/u })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Mark unread' })).toBeVisible();
      await expect(page.locator('.notice')).toHaveCount(0);
      await expect(sheet(page)).toHaveCount(0);
    };
    await nothing();
    await page.reload();
    await takenOver(page);
    await nothing();

    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(box).not.toBeChecked();
    await box.check();
    await sheet(page).getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('s');
    await expect(page.getByRole('button', { name: /^Remove from saved: Rubio/u })).toBeVisible();
  });

  test('closes by a click outside of it, and keys do nothing behind it', async ({ page }) => {
    await open(page, lead);
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    await page.keyboard.press('s');
    await sheet(page).getByRole('heading', { name: 'Reading' }).click();
    await expect(sheet(page)).toBeVisible();
    await page.mouse.click(10, 10);
    await expect(sheet(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Save: Rubio/u })).toBeVisible();
  });

  for (const theme of ['light', 'dark', 'sepia'] as const) {
    test(`has nothing wrong with it for axe, in ${theme}, narrow and wide`, async ({ page }) => {
      await page.addInitScript((name) => {
        if (name === 'sepia')
          localStorage.setItem(
            'broadsheet:/:appearance:own',
            JSON.stringify({ version: 1, data: { size: 20, leading: 1.6, typeface: 'serif', theme: name } }),
          );
      }, theme);
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
      // On a page with little besides: axe looks through all of it.
      await open(page, '/saved/');
      await page.keyboard.press('?');
      await expect(sheet(page)).toBeVisible();
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await faultsOf(page, 'dialog'), `${width}`).toEqual([]);
        const over = await sheet(page).evaluate(
          (dialog) =>
            [dialog, ...dialog.querySelectorAll('*')].filter(
              (element) =>
                element.getBoundingClientRect().right > innerWidth || element.getBoundingClientRect().left < 0,
            ).length,
        );
        expect(over).toBe(0);
        for (const control of ['button', 'label'])
          expect((await sheet(page).locator(control).boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    });
  }

  test('has its edges, keys and switch in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, '/');
    await page.keyboard.press('?');
    await expect(sheet(page)).toBeVisible();
    const borders = await sheet(page).evaluate((dialog) =>
      [dialog, dialog.querySelector('kbd')].map((element) => getComputedStyle(element as Element).borderTopStyle),
    );
    expect(borders).toEqual(['solid', 'solid']);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
  });
});

test('on a translated page keys do what they do, and nothing stale is left', async ({ page }) => {
  await open(page, lead);
  await translate(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: /^Remove from saved/u })).toHaveText('Saved');
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mark read' })).toHaveText('Mark read');
  await translate(page);
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Mark unread' })).toHaveText('Mark unread');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await translate(page);
  await sheet(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('with storage blocked the keys work and the switch lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('No', 'SecurityError');
      },
    }),
  );
  await open(page, lead);
  await page.keyboard.press('s');
  await expect(said(page)).toHaveText(/^This browser doesn’t store anything/u);
  await page.keyboard.press('?');
  await sheet(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.locator('main [data-headline] a:focus')).toHaveCount(0);
});

test('a whole list is marked read, and nothing moves for it', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry)
          document.documentElement.dataset['shifts'] =
            `${Number(document.documentElement.dataset['shifts'] ?? 0) + Number(entry.value)}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, '/sections/world/');
  const button = page.getByRole('button', { name: 'Mark all read' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(page.getByRole('button', { name: 'All read' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[data-read]')).toHaveCount(7);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(button).toBeVisible();
  await expect(page.locator('[data-read]')).toHaveCount(0);
  await page.goto(`${urlOf('first')}${headlineOnly}`);
  await takenOver(page);
  await page.goto(`${urlOf('first')}/sections/war-in-ukraine/`);
  await takenOver(page);
  await page.getByRole('button', { name: 'Mark all read' }).click();
  await expect(page.locator('.notice')).toContainText('2 stories marked read');
  await page.getByRole('button', { name: 'Undo' }).click();
  // What had been read before is read still.
  await expect(page.locator('[data-read]')).toHaveCount(1);
  expect(await page.locator('html').getAttribute('data-shifts')).toBeNull();
});
