/** What a reader keeps on their device: how pages look, what is saved and read, and where they were. */
import { chromium, expect, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../browser.js';
import { faultsOf } from '../support/axe.ts';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, lead, takenOver, test, translate } from '../support/reader.ts';

const headline = 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur';
const sanctions =
  'U.S. Sanctions on Russia Could Expand as Ukraine Peace Talks Continue, Says Treasury Secretary Bessent';

const open = async (page: Page, path: string) => {
  await page.goto(`${urlOf('first')}${path}`);
  await takenOver(page);
};

const keep = (page: Page, name: string, record: unknown) =>
  page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    `broadsheet:/:${name}`,
    typeof record === 'string' ? record : JSON.stringify(record),
  ] as const);

const kept = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: 'Aa, text and theme' }).click();
  return page.getByRole('dialog', { name: 'Text and theme' });
};

/** Where a block of the text stands in the window, in CSS pixels. */
const topOf = (page: Page, id: string) =>
  page.evaluate((block) => document.getElementById(block)?.getBoundingClientRect().top ?? Number.NaN, id);

const bringTo = (page: Page, id: string, above = 60) =>
  page.evaluate(
    ([block, pixels]) =>
      scrollBy({
        top: (document.getElementById(block)?.getBoundingClientRect().top ?? 0) - pixels,
        behavior: 'instant',
      }),
    [id, above] as const,
  );

test.describe('the text panel', () => {
  test('is worked by keyboard alone, and what it sets is there before the first paint of the next page', async ({
    page,
  }) => {
    await open(page, lead);
    const button = page.getByRole('button', { name: 'Aa, text and theme' });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Text and theme' });
    await expect(panel.getByRole('button', { name: 'Text size: less' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').last()).toHaveText('Text size: 22');
    await panel.getByRole('radio', { name: 'Auto' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(panel.getByRole('radio', { name: 'Sepia' })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();

    // What no script of ours has touched but the one in the page itself.
    await page.route(/\/assets\/.*\.js$/u, (route) => route.abort());
    await page.goto(`${urlOf('first')}${headlineOnly}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(244, 236, 216)',
    );
    await page.goto(`${urlOf('first')}${lead}`);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).fontSize)).toBe('22px');
    expect(
      await page
        .locator('meta[name="theme-color"]')
        .evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content)),
    ).toEqual(['#f4ecd8', '#f4ecd8']);
  });

  test('leaves the paragraph that is being read where it is', async ({ page }) => {
    await open(page, lead);
    const panel = await openPanel(page);
    await bringTo(page, 'p4', 0);
    const before = await topOf(page, 'p4');
    for (const name of ['Text size: more', 'Text size: more', 'Line spacing: more', 'Line width: less']) {
      await panel.getByRole('button', { name }).click();
      expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(2);
    }
    for (const name of ['Sans', 'OpenDyslexic']) {
      await panel.getByText(name, { exact: true }).click();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset['typeface']))
        .toBe(name === 'Sans' ? 'sans' : 'dyslexic');
      expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(2);
    }
    await panel.getByRole('button', { name: 'Reset all' }).click();
    expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe('');
  });

  test('loads a typeface only when it is chosen', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    await open(page, lead);
    const panel = await openPanel(page);
    expect(fonts).toHaveLength(1);
    await panel.getByText('OpenDyslexic', { exact: true }).click();
    await expect.poll(() => fonts.filter((url) => url.includes('opendyslexic')).length).toBe(2);
  });

  test('has every step of its scales, and no further', async ({ page }) => {
    await open(page, lead);
    const panel = await openPanel(page);
    const size = () => page.evaluate(() => getComputedStyle(document.querySelector('#p1') as Element).fontSize);
    const sizes: string[] = [];
    for (let i = 0; i < 4; i++) await panel.getByRole('button', { name: 'Text size: less' }).click();
    await expect(panel.getByRole('button', { name: 'Text size: less' })).toBeDisabled();
    for (let i = 0; i < 10; i++) {
      sizes.push(await size());
      await panel.getByRole('button', { name: 'Text size: more' }).click();
    }
    expect([...sizes, await size()]).toEqual(
      [12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 40].map((pixels) => `${pixels}px`),
    );
    await expect(panel.getByRole('button', { name: 'Text size: more' })).toBeDisabled();
  });

  test('changes other tabs too', async ({ page, context }) => {
    const other = await context.newPage();
    await open(other, '/');
    await open(page, lead);
    await (await openPanel(page)).getByText('Dark', { exact: true }).click();
    await expect.poll(() => other.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  for (const theme of ['light', 'sepia', 'dark'] as const) {
    test(`shows nothing that axe finds wrong, in ${theme}, read headlines included`, async ({ page }) => {
      await open(page, headlineOnly);
      await keep(page, 'appearance:own', { version: 1, data: { theme } });
      await open(page, lead);
      await page
        .getByRole('main')
        .getByRole('button', { name: `Save: ${headline}` })
        .click();
      await openPanel(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await faultsOf(page), `${width}`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  }

  test('that cannot be fetched says so, and can be asked for again', async ({ page }) => {
    test.info().annotations.push({ type: 'tolerated', description: 'the panel that is kept away' });
    await open(page, lead);
    await page.route(/TextPanel[^/]*\.js$/u, (route) => route.abort());
    await page.getByRole('button', { name: 'Aa, text and theme' }).click();
    await expect(page.getByText('Couldn’t load this feature.', { exact: false }).first()).toBeVisible();
  });
  test.use({ tolerated: /ERR_FAILED|Failed to (?:fetch|load)/u });
});

test.describe('the place in a story', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  const readTo = async (page: Page, id: string) => {
    await bringTo(page, id, 24);
    await expect
      .poll(async () => (await kept(page))['broadsheet:/:place:rubio-lavrov-asean-kuala-lumpur'] ?? '')
      .toContain(`"block":"${id}"`);
  };

  test('is found again when the story is opened anew, with a way to the top', async ({ page, context }) => {
    await open(page, lead);
    await readTo(page, 'p4');
    const anew = await context.newPage();
    await open(anew, lead);
    await expect.poll(async () => Math.round(await topOf(anew, 'p4'))).toBe(24);
    await anew.getByRole('button', { name: 'Go to the top' }).click();
    await expect.poll(() => anew.evaluate(() => scrollY)).toBe(0);
    await expect(anew.locator('.notice')).toHaveCount(0);
  });

  test('is found again from a list, whatever size the text has by then', async ({ page }) => {
    await open(page, lead);
    await readTo(page, 'p3');
    await page.getByRole('link', { name: 'Broadsheet' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Continue reading' })).toBeVisible();
    await keep(page, 'appearance:own', { version: 1, data: { size: 28 } });
    await page.reload();
    await takenOver(page);
    await page.getByRole('banner').getByRole('link', { name: headline }).click();
    await expect(page).toHaveURL(/rubio-lavrov/u);
    await expect.poll(async () => Math.round(await topOf(page, 'p3'))).toBe(24);
  });

  test('is not gone back to over a link to a passage, nor over the reader', async ({ page, context }) => {
    await open(page, lead);
    await readTo(page, 'p5');
    const passage = await context.newPage();
    await open(passage, `${lead}#p2`);
    await expect.poll(async () => Math.abs(await topOf(passage, 'p2'))).toBeLessThan(60);
    await expect(passage.getByText('You’re back where you stopped reading.')).toHaveCount(0);

    await page.getByRole('link', { name: 'Broadsheet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Broadsheet');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.getByText('You’re back where you stopped reading.')).toHaveCount(0);
  });

  test('is shown as a line, which is full at the end; a story read to its end begins at its beginning', async ({
    page,
    context,
  }) => {
    await open(page, lead);
    const width = () =>
      page.evaluate(() =>
        Number(getComputedStyle(document.querySelector('.progress-line') as Element).getPropertyValue('--progress')),
      );
    expect(await width()).toBe(0);
    await bringTo(page, 'p3');
    await expect.poll(width).toBeGreaterThan(0.3);
    await bringTo(page, 'p7', 0);
    await expect.poll(width).toBe(1);
    await expect
      .poll(async () => (await kept(page))['broadsheet:/:place:rubio-lavrov-asean-kuala-lumpur'] ?? '')
      .toContain('"progress":1');
    const anew = await context.newPage();
    await open(anew, lead);
    expect(await anew.evaluate(() => scrollY)).toBe(0);
    await open(anew, '/');
    await expect(anew.getByText('Continue reading')).toHaveCount(0);
  });
});

test.describe('what is saved', () => {
  test('comes from lists and stories, is listed newest first, and can be taken out and put back', async ({ page }) => {
    await open(page, '/');
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${sanctions}` })
      .first()
      .click();
    await open(page, lead);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
    await expect(rows).toHaveText([new RegExp(headline, 'u'), new RegExp(sanctions, 'u')]);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Remove: ${headline}` })
      .click();
    await expect(rows).toHaveText([new RegExp(sanctions, 'u')]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveText([new RegExp(headline, 'u'), new RegExp(sanctions, 'u')]);
    await page.getByRole('radiogroup').getByText('Unread (1)').click();
    await expect(rows).toHaveText([new RegExp(sanctions, 'u')]);
    await page.getByRole('radiogroup').getByText('All (2)').click();
    await page.getByRole('searchbox').fill('lavrov');
    await expect(rows).toHaveText([new RegExp(headline, 'u')]);
    await page.getByRole('searchbox').fill('nothing of the kind');
    await expect(page.getByText('Nothing saved matches.', { exact: false })).toBeVisible();
  });

  test('is in every tab, and two that write at once lose nothing', async ({ page, context }) => {
    const other = await context.newPage();
    await open(other, '/saved/');
    await open(page, '/');
    for (let i = 0; i < 6; i++)
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Save:/u })
        .first()
        .click();
    await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(6);
    const tabs = [await context.newPage(), await context.newPage()];
    await Promise.all(tabs.map((tab) => open(tab, '/headlines/')));
    await Promise.all(
      tabs.map((tab, i) =>
        tab.evaluate((odd) => {
          // Every second headline, whatever the other tab has saved by then.
          for (const [n, button] of [...document.querySelectorAll<HTMLElement>('main .card-tool')].entries())
            if (n % 2 === odd && button.ariaLabel?.startsWith('Save:') === true) button.click();
        }, i),
      ),
    );
    await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(17);
  });

  test('outlives its story', async ({ page }) => {
    await open(page, '/saved/');
    const card = {
      slug: 'gone',
      headline: 'A story that has left',
      section: { slug: 'world', name: 'World' },
      text: { kind: 'full', minutes: 4 },
    };
    await keep(page, 'saved:gone', { version: 1, data: { card, at: '2026-11-01T10:00:00.000Z' } });
    await page.reload();
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('A story that has left');
    await expect(page.getByRole('main').getByRole('listitem')).toContainText('World, 4 min');
  });
});

test('headlines are marked as read once opened, never for being seen', async ({ page }) => {
  await open(page, lead);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await open(page, headlineOnly);
  await open(page, '/');
  const read = page.getByRole('link').filter({ has: page.locator('[data-read]') });
  await expect(read.first()).toContainText(sanctions);
  const names = await read.evaluateAll((links) => [
    ...new Set(links.map((link) => (link as HTMLAnchorElement).pathname)),
  ]);
  expect(names).toEqual([headlineOnly]);
});

test('the history lists what was opened by day, can be cleared and paused', async ({ page }) => {
  await open(page, lead);
  await open(page, headlineOnly);
  await open(page, '/history/');
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(rows).toHaveText([new RegExp(sanctions, 'u'), new RegExp(headline, 'u')]);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    new Intl.DateTimeFormat('en', { dateStyle: 'full' }).format(new Date()),
  );
  await page.getByRole('button', { name: `Remove: ${headline}` }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear all history' }).click();
  await expect(page.getByText('No history on this device', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear day' }).click();
  await page.getByRole('checkbox', { name: 'Pause history' }).check();
  await open(page, lead);
  await open(page, '/history/');
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Pause history' })).toBeChecked();
});

test.describe('a translated page', () => {
  test('goes on working in every control of the reader’s', async ({ page }) => {
    await open(page, lead);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    await translate(page);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Remove from saved: ${headline}` })
      .click();
    await expect(page.getByRole('main').getByRole('button', { name: `Save: ${headline}` })).toHaveText('Save');
    const panel = await openPanel(page);
    await translate(page);
    await panel.getByRole('button', { name: 'Text size: more' }).click();
    await expect(panel.getByText('22', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    await page.locator('a[href="/saved/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saved');
    await translate(page);
    await page.getByRole('button', { name: `Remove: ${headline}` }).click();
    await translate(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  });
});

test.describe('what is kept', () => {
  test('and damaged, or of a newer version, does no harm, and is set aside before anything is written over it', async ({
    page,
  }) => {
    await open(page, lead);
    await keep(page, 'saved:rubio-lavrov-asean-kuala-lumpur', '{"version":1,"data":{"card"');
    await keep(page, 'saved:us-humanitarian-aid-cuba', { version: 99, data: { anything: true } });
    await keep(page, 'appearance:own', '☃');
    await keep(page, 'place:rubio-lavrov-asean-kuala-lumpur', { version: 1, data: { block: 7 } });
    await open(page, lead);
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    const all = Object.entries(await kept(page));
    expect(all.filter(([name]) => name.startsWith('broadsheet:/:aside:')).map(([, text]) => text)).toEqual([
      '{"version":1,"data":{"card"',
    ]);
    expect(all.find(([name]) => name.endsWith('saved:us-humanitarian-aid-cuba'))?.[1]).toContain('"version":99');
    await open(page, '/saved/');
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  });

  test('has no more room: the reader is told once, and goes on', async ({ page }) => {
    await open(page, lead);
    const client = await page.context().newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: urlOf('first'), quotaSize: 1 });
    await page.evaluate(() => {
      for (const length of [1 << 20, 1 << 16, 1 << 10, 64, 1]) {
        try {
          for (let i = 0; ; i++) localStorage.setItem(`filler-${length}-${i}`, 'x'.repeat(length));
        } catch {
          // Full, but for what is smaller.
        }
      }
    });
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    const told = page.getByText('This device has no more room', { exact: false });
    await expect(told.first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button', { name: `Remove from saved: ${headline}` })).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Save:/u })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Saved', exact: true }).first().click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  });
});

test('a browser that keeps nothing is told of once, and reading goes on', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'broadsheet-profile-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const context = await chromium.launchPersistentContext(profile, launchOptions);
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await open(page, lead);
    expect(
      await page.evaluate(() => {
        try {
          return typeof localStorage;
        } catch {
          return 'blocked';
        }
      }),
    ).toBe('blocked');
    await page
      .getByRole('main')
      .getByRole('button', { name: `Save: ${headline}` })
      .click();
    await expect(page.getByText('This browser doesn’t store anything', { exact: false }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await (await openPanel(page)).getByText('Sepia', { exact: true }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 600));
    await page.getByRole('complementary').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ohio Man');
    await page.getByRole('link', { name: 'Saved', exact: true }).first().click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
