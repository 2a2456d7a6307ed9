import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../support/axe.ts';
import { folderOf, urlOf } from '../support/editions.ts';
import { headlineOnly, lead, takenOver, test } from '../support/reader.ts';
import { american, fail, finish, french, giveVoice, saidOn } from '../support/voice.ts';

const headline = 'Rubio to Meet Lavrov on Sidelines of ASEAN Summit in Kuala Lumpur';
const saved = ['us-humanitarian-aid-cuba', 'ohio-man-indicted-threat-jd-vance'] as const;

const bar = (page: Page) => page.getByRole('region', { name: 'Listening' });
const inBar = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });
const last = async (page: Page) => (await saidOn(page)).at(-1);

/** What is lit, by the browser's own means. */
const lit = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('sentence') ?? [];
    return range instanceof Range ? range.toString() : '';
  });

async function listen(page: Page, address: string = lead): Promise<void> {
  await page.goto(`${urlOf('first')}${address}`);
  await takenOver(page);
  await page.getByRole('button', { name: 'Listen' }).click();
  await expect(bar(page)).toBeVisible();
  await expect.poll(async () => (await saidOn(page)).length).toBe(1);
}

/** Ends the sentence that is being said, and waits for the next. */
async function goOn(page: Page): Promise<void> {
  const before = (await saidOn(page)).length;
  await finish(page);
  await expect.poll(async () => (await saidOn(page)).length).toBe(before + 1);
}

test.describe('with a voice', () => {
  test.beforeEach(({ page }) => giveVoice(page));

  test('a story is read sentence by sentence, each lit where it stands', async ({ page }) => {
    await listen(page);
    expect(await saidOn(page)).toEqual([{ text: headline, lang: 'en-GB', rate: 1, voice: 'daniel' }]);
    await expect.poll(() => lit(page)).toBe(headline);
    await expect(bar(page).getByText(/^Sentence 1 of \d+$/u)).toBeVisible();
    for (let i = 0; i < 3; i++) {
      await goOn(page);
      // A long one is said in parts.
      await expect.poll(() => lit(page)).toContain((await last(page))?.text);
    }
    expect(await page.locator('#p1').textContent()).toContain(await lit(page));
  });

  test('pause, on, back and forward begin with a whole sentence', async ({ page }) => {
    await listen(page);
    for (const number of [2, 3]) {
      await inBar(page, 'Forward one sentence').click();
      await expect.poll(async () => (await saidOn(page)).length).toBe(number);
    }
    const third = (await last(page))?.text;
    expect(third).toMatch(/^The meeting comes as .*strained\.$/u);
    await inBar(page, 'Pause').click();
    await expect(page.getByRole('article').getByRole('button', { name: 'Resume' })).toBeVisible();
    await inBar(page, 'Resume').click();
    await expect.poll(async () => (await saidOn(page)).map(({ text }) => text).slice(2)).toEqual([third, third]);
    await inBar(page, 'Back one sentence').click();
    await expect.poll(async () => (await last(page))?.text).toBe((await saidOn(page))[1]?.text);
    await inBar(page, 'Forward one sentence').click();
    await expect.poll(async () => (await last(page))?.text).toBe(third);
    await inBar(page, 'Stop listening').click();
    await expect(bar(page)).toHaveCount(0);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect(await lit(page)).toBe('');
  });

  test('what is read stays in view, but not for a reader who has scrolled away', async ({ page }) => {
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
      await goOn(page);
      await expect.poll(isInView).toBe(true);
    }
    const followed = await page.evaluate(() => scrollY);
    expect(followed).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 0));
    await goOn(page);
    await goOn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('voice and speed are the reader’s, and kept', async ({ page }) => {
    await listen(page);
    await bar(page).getByRole('button', { name: 'Voice and speed' }).click();
    const voice = bar(page).getByLabel('Voice', { exact: true });
    await expect(voice.locator('optgroup').first().locator('option')).toHaveText([
      'Daniel (en-GB)',
      'Far Away (en-US), needs a connection',
    ]);
    await voice.selectOption(american.voiceURI);
    await bar(page).getByLabel('Speed', { exact: true }).selectOption('1.5');
    await expect.poll(() => last(page)).toEqual({ text: headline, lang: 'en-US', rate: 1.5, voice: american.voiceURI });
    await listen(page);
    expect(await last(page)).toMatchObject({ rate: 1.5, voice: american.voiceURI });
  });

  test('a voice that fails is said, with another way', async ({ page }) => {
    await listen(page);
    await fail(page, 'synthesis-failed');
    await expect(bar(page).getByRole('alert')).toHaveText('The voice stopped unexpectedly.');
    await inBar(page, 'Try again').click();
    await expect.poll(async () => (await saidOn(page)).length).toBe(2);
    await fail(page, 'voice-unavailable');
    await inBar(page, 'Use another voice').click();
    await expect.poll(() => last(page)).toMatchObject({ text: headline, voice: american.voiceURI });
  });

  test('who has read as far as a paragraph hears on from there', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`${urlOf('first')}${lead}`);
    await takenOver(page);
    await page
      .locator('#p4')
      .evaluate((paragraph) => scrollBy({ top: paragraph.getBoundingClientRect().top - 30, behavior: 'instant' }));
    await page.keyboard.press('t');
    await expect.poll(() => lit(page)).not.toBe('');
    expect((await page.locator('#p4').textContent())?.startsWith(await lit(page))).toBe(true);
  });

  test('the next saved story follows where one ends, and its page opens from the bar', async ({ page }) => {
    await page.goto(`${urlOf('large')}/headlines/`);
    await takenOver(page);
    const cards = JSON.parse(readFileSync(join(folderOf('large'), 'edition/v1/headlines/1.json'), 'utf8')).cards as {
      headline: string;
      text: { kind: string };
    }[];
    const [first = '', last = ''] = cards.flatMap((card) => (card.text.kind === 'full' ? card.headline : []));
    for (const one of [last, first]) await page.getByRole('button', { name: `Save: ${one}` }).click();
    await page.getByRole('main').getByRole('link', { name: first }).click();
    await page.getByRole('button', { name: 'Listen' }).click();
    const heard = bar(page).getByRole('link');
    await expect(heard).toHaveText(first);
    await expect
      .poll(
        async () => {
          await finish(page);
          return heard.textContent();
        },
        { intervals: [20] },
      )
      .toBe(last);
    await heard.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(last);
    await expect.poll(() => lit(page)).toBe(last);
  });

  test('the keys of a headset or a locked screen do what the bar does', async ({ page }) => {
    await page.addInitScript(() => {
      const keys: Record<string, unknown> = {};
      navigator.mediaSession.setActionHandler = (action, handler) => void (keys[action] = handler);
      Object.assign(globalThis, { keys });
    });
    const press = (key: string) =>
      page.evaluate(
        (name) => (globalThis as unknown as { keys: Record<string, (() => void) | null> }).keys[name]?.(),
        key,
      );
    const shown = () =>
      page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata?.title ?? '']);
    await listen(page);
    expect(await shown()).toEqual(['playing', headline]);
    await press('pause');
    await expect(inBar(page, 'Resume')).toBeVisible();
    expect(await shown()).toEqual(['paused', headline]);
    await press('seekforward');
    await press('play');
    await expect(bar(page).getByText(/^Sentence 2 of/u)).toBeVisible();
    await press('stop');
    await expect(bar(page)).toHaveCount(0);
    expect(await shown()).toEqual(['none', '']);
    expect(
      await page.evaluate(() =>
        Object.values((globalThis as unknown as { keys: object }).keys).every((key) => key === null),
      ),
    ).toBe(true);
  });

  test('the saved stories follow, those that cannot be read are passed over, and the bar stays over all pages', async ({
    page,
  }) => {
    await page.goto(`${urlOf('first')}/headlines/`);
    await takenOver(page);
    for (const slug of saved)
      await page.locator(`li:has(a[href*="${slug}"])`).getByRole('button', { name: /^Save/u }).click();
    await page.getByRole('link', { name: headline }).first().click();
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect.poll(async () => (await saidOn(page)).length).toBe(1);
    // Headlines without a text have nothing to hear.
    await expect(inBar(page, 'Next story')).toHaveCount(0);
    await page.getByRole('link', { name: 'Saved', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
    await expect(bar(page).getByRole('link', { name: headline })).toBeVisible();
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    await bar(page).getByRole('link', { name: headline }).click();
    await expect.poll(() => lit(page)).toBe(headline);
  });

  test('the keyboard alone does it, and keeps its place', async ({ page }) => {
    await page.goto(`${urlOf('first')}${lead}`);
    await takenOver(page);
    const button = page.getByRole('button', { name: 'Listen' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('button', { name: 'Pause' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(inBar(page, 'Resume')).toBeVisible();
    await inBar(page, 'Resume').focus();
    await page.keyboard.press('Enter');
    await expect(inBar(page, 'Pause')).toBeFocused();
    for (const name of ['Forward one sentence', 'Voice and speed', 'Stop listening']) {
      await page.keyboard.press('Tab');
      await expect(inBar(page, name)).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(bar(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  for (const theme of ['light', 'sepia', 'dark'] as const) {
    test(`axe finds nothing wrong in ${theme}, nothing reaches over the side at 320 px, all is tall enough for a thumb`, async ({
      page,
    }) => {
      await page.addInitScript((theme) => document.documentElement?.setAttribute('data-theme', theme), theme);
      await page.setViewportSize({ width: 320, height: 640 });
      await listen(page);
      await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
      await bar(page).getByRole('button', { name: 'Voice and speed' }).click();
      expect(await faultsOf(page)).toEqual([]);
      const boxes = await bar(page)
        .locator('a, button, select')
        .evaluateAll((controls) =>
          controls
            .map((control) => control.getBoundingClientRect())
            .map(({ right, height }) => [Math.round(right) <= 320, height >= 44]),
        );
      expect(boxes).toEqual(boxes.map(() => [true, true]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test('the last of the page can be scrolled above the bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await listen(page);
    await page.getByRole('link', { name: 'Back to top' }).focus();
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const [link, foot] = await Promise.all([
      page.getByRole('link', { name: 'Back to top' }).boundingBox(),
      bar(page).boundingBox(),
    ]);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });

  test('the words of the sentence are told from the rest in forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await listen(page);
    await expect.poll(() => lit(page)).toBe(headline);
    const seen = await page.locator('h1').evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element, '::highlight(sentence)');
      return {
        isApart: backgroundColor !== getComputedStyle(element).backgroundColor,
        isLegible: backgroundColor !== color,
      };
    });
    expect(seen).toEqual({ isApart: true, isLegible: true });
  });

  test('a page that a translator has rewritten is read as it was, its paragraph lit', async ({ page }) => {
    await listen(page);
    await page.evaluate(() => {
      for (const text of document.querySelectorAll(
        '#p1, [data-listening-bar] button span, [data-listening-bar] p span, h1',
      )) {
        const font = document.createElement('font');
        font.textContent = `übersetzt: ${text.textContent}`.replaceAll('e', 'ë');
        text.replaceChildren(font);
      }
    });
    await goOn(page);
    await expect(page.locator('#p1[data-sentence]')).toHaveCount(1);
    await inBar(page, 'Stop listening').click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page.locator('[data-sentence]')).toHaveCount(0);
    await expect(page.locator('#p7')).toBeVisible();
  });

  test('where a browser cannot light words, their paragraph is marked', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await listen(page);
    await goOn(page);
    await expect(page.locator('#p1[data-sentence]')).toHaveCount(1);
  });

  test('nothing moves when the voice is found, and no script is loaded for it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (globalThis as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${urlOf('first')}${lead}`);
    await takenOver(page);
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
    expect(loaded.filter((path) => /player|ListeningBar/u.test(path))).toEqual([]);
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(bar(page)).toBeVisible();
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
  });

  test('a page that is left falls silent', async ({ page }) => {
    await listen(page);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    await expect(bar(page)).toHaveCount(0);
  });

  test('a headline without a text has nothing to hear', async ({ page }) => {
    await page.goto(`${urlOf('first')}${headlineOnly}`);
    await takenOver(page);
    await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
  });
});

test.describe('when what reads aloud cannot be fetched', () => {
  test.use({ tolerated: /Failed to (?:load|fetch)/u });

  test('the reader is told, and can try again', async ({ page }) => {
    await giveVoice(page);
    await page.route(/player[^/]*\.js$/u, (route) => route.abort());
    await page.goto(`${urlOf('first')}${lead}`);
    await takenOver(page);
    await page.getByRole('button', { name: 'Listen' }).click();
    await expect(page.getByText('Couldn’t load this feature.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible();
  });
});

test('without a voice there is nothing to press', async ({ page }) => {
  await giveVoice(page, []);
  await page.goto(`${urlOf('first')}${lead}`);
  await takenOver(page);
  await expect(page.getByRole('button', { name: 'Save:' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

test('with voices of other languages alone a story is read by one of them, and the bar says so', async ({ page }) => {
  await giveVoice(page, [french]);
  await listen(page);
  expect(await last(page)).toMatchObject({ lang: 'en', voice: null });
  await bar(page).getByRole('button', { name: 'Voice and speed' }).click();
  await expect(bar(page).getByText('This device has no voice for the story’s language.')).toBeVisible();
});
