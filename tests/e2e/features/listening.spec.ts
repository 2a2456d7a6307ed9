import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colourFaultsOf, faultsOf } from '../support/axe.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { lead, untilHydrated, test } from '../support/reader.ts';
import { endSentence, highlightedOn, installVoices, spokenOn } from '../support/voice.ts';

const headline = 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur';

const bar = (page: Page) => page.getByRole('region', { name: 'Listening' });
const inBar = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const lastSpoken = async (page: Page) => (await spokenOn(page)).at(-1)?.text;

async function open(page: Page, address = lead): Promise<void> {
  await page.goto(`${urlOf('first')}${address}`);
  await untilHydrated(page);
}

async function listen(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(bar(page)).toBeVisible();
  await expect.poll(async () => (await spokenOn(page)).length).toBe(1);
}

/** Ends the current sentence, and waits for the next one. */
async function nextSentence(page: Page): Promise<void> {
  const { length } = await spokenOn(page);
  await endSentence(page);
  await expect.poll(async () => (await spokenOn(page)).length).toBe(length + 1);
}

test.describe('with a voice', () => {
  test.beforeEach(({ page }) => installVoices(page));

  test('each sentence is highlighted while it is spoken, also in forced colours', async ({ page }) => {
    await listen(page);
    await expect.poll(() => highlightedOn(page)).toBe(headline);
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await page.locator('h1').evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element, '::highlight(sentence)');
      return {
        isVisible: backgroundColor !== getComputedStyle(element).backgroundColor,
        isLegible: backgroundColor !== color,
      };
    });
    expect(colours).toEqual({ isVisible: true, isLegible: true });
    for (let i = 0; i < 3; i++) {
      await nextSentence(page);
      // A long sentence is spoken in parts.
      await expect.poll(() => highlightedOn(page)).toContain(await lastSpoken(page));
    }
    expect(await page.locator('#p1').textContent()).toContain(await highlightedOn(page));
    await inBar(page, 'Stop listening').click();
    await expect(bar(page)).toHaveCount(0);
    expect(await highlightedOn(page)).toBe('');
  });

  test('the page scrolls with the voice, but not for a reader who has scrolled away', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 500 });
    await listen(page);
    const isInView = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('sentence') ?? [];
        if (!(range instanceof Range)) return false;
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight - (document.querySelector('[data-listening-bar]')?.clientHeight ?? 0);
      });
    for (let i = 0; i < 8; i++) {
      await nextSentence(page);
      await expect.poll(isInView).toBe(true);
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 0));
    await nextSentence(page);
    await nextSentence(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('listening starts at the paragraph that the reader has reached', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await open(page);
    await page
      .locator('#p4')
      .evaluate((paragraph) => scrollBy({ top: paragraph.getBoundingClientRect().top - 30, behavior: 'instant' }));
    await page.keyboard.press('t');
    await expect.poll(() => highlightedOn(page)).not.toBe('');
    expect((await page.locator('#p4').textContent())?.startsWith(await highlightedOn(page))).toBe(true);
  });

  test('the bar stays on all pages, the next saved story follows, and its link opens the story', async ({ page }) => {
    await page.goto(`${urlOf('large')}/headlines/`);
    await untilHydrated(page);
    const { cards } = JSON.parse(readFileSync(join(folderOf('large'), 'edition/v1/headlines/1.json'), 'utf8')) as {
      cards: { headline: string; text: { kind: string } }[];
    };
    const full = cards.flatMap((card) => (card.text.kind === 'full' ? card.headline : []));
    const [first = '', last = ''] = [full.at(0), full.at(-1)];
    for (const story of [last, first]) await page.getByRole('button', { name: `Save: ${story}` }).click();
    await page.getByRole('main').getByRole('link', { name: first }).click();
    await page.getByRole('button', { name: 'Listen' }).click();
    const link = bar(page).getByRole('link');
    await expect(link).toHaveText(first);
    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
    await expect(link).toHaveText(first);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    await expect
      .poll(
        async () => {
          await endSentence(page);
          return link.textContent();
        },
        { intervals: [20] },
      )
      .toBe(last);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(last);
    await expect.poll(() => highlightedOn(page)).toBe(last);
  });

  test('the keyboard alone reaches every control, and focus is never lost', async ({ page }) => {
    await open(page);
    const button = page.getByRole('button', { name: 'Listen' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('button', { name: 'Pause' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(inBar(page, 'Play')).toBeVisible();
    await inBar(page, 'Play').focus();
    await page.keyboard.press('Enter');
    await expect(inBar(page, 'Pause')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('link')).toBeFocused();
    for (const control of [
      inBar(page, 'Back one sentence'),
      inBar(page, 'Forward one sentence'),
      bar(page).getByRole('combobox', { name: 'Speed' }),
      inBar(page, 'Voice'),
      inBar(page, 'Stop listening'),
    ]) {
      await page.keyboard.press('Tab');
      await expect(control).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(bar(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('at 320 px axe finds nothing, controls fit and are 44 px high, and the page ends above the bar', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await listen(page);
    await bar(page).getByRole('button', { name: 'Voice' }).click();
    for (const theme of ['light', 'sepia', 'dark']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      expect(await (theme === 'light' ? faultsOf : colourFaultsOf)(page), theme).toEqual([]);
    }
    const boxes = await bar(page)
      .locator('a, button, select')
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .map(({ right, height }) => [Math.round(right) <= 320, height >= 44]),
      );
    expect(boxes).toEqual(boxes.map(() => [true, true]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    const lastLink = page.getByRole('link', { name: 'Back to top' });
    await lastLink.focus();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const [link, listening] = await Promise.all([lastLink.boundingBox(), bar(page).boundingBox()]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(listening?.y ?? 0);
  });

  test('a machine-translated page is read in the original, and the paragraph is marked', async ({ page }) => {
    await listen(page);
    await page.evaluate(() => {
      const texts = '#p1, [data-listening-bar] button span, [data-listening-bar] p span, h1';
      for (const text of document.querySelectorAll(texts)) {
        const font = document.createElement('font');
        font.textContent = `übersetzt: ${text.textContent}`.replaceAll('e', 'ë');
        text.replaceChildren(font);
      }
    });
    await nextSentence(page);
    await expect(page.locator('#p1[data-sentence]')).toHaveCount(1);
    await inBar(page, 'Stop listening').click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('[data-sentence]')).toHaveCount(0);
    await expect(page.locator('#p7')).toBeVisible();
  });

  test('nothing moves when the voices arrive, and the player is loaded on first use', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    const playerFiles = () => requested.filter((path) => /player|ListeningBar/u.test(path));
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
    expect(playerFiles()).toEqual([]);
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(bar(page)).toBeVisible();
    expect(playerFiles()).not.toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
  });
});

test.describe('when the player can’t be loaded', () => {
  test.use({ tolerated: /Failed to (?:load|fetch)/u });

  test('the reader is told, and the button stays', async ({ page }) => {
    await installVoices(page);
    await page.route(/player[^/]*\.js$/u, (route) => route.abort());
    await open(page);
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(page.getByText('Couldn’t load this feature.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  });
});
