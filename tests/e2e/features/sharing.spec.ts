import { expect, type Page } from '@playwright/test';
import { urlOf } from '../support/editions.ts';
import { headlineOnly, holdAppScript, lead, untilHydrated, test } from '../support/reader.ts';

const canonical = `https://broadsheet.example${lead}`;

async function openLead(page: Page): Promise<void> {
  await page.goto(`${urlOf('first')}${lead}`);
  await untilHydrated(page);
}

/** Selects from the start of some words of the story to the end of others. */
const select = (page: Page, from: [id: string, words: string], to = from): Promise<void> =>
  page.evaluate(
    ([[fromId, fromWords], [toId, toWords]]) => {
      // Names in a paragraph are links, so its text is in several nodes.
      const textOf = (id: string, words: string): Text => {
        const walker = document.createTreeWalker(document.querySelector(`#${id}`) as Element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if ((walker.currentNode as Text).data.includes(words)) return walker.currentNode as Text;
        throw new Error(`no text node of ${id} has "${words}"`);
      };
      const [begin, end] = [textOf(fromId, fromWords), textOf(toId, toWords)];
      document
        .getSelection()
        ?.setBaseAndExtent(begin, begin.data.indexOf(fromWords), end, end.data.indexOf(toWords) + toWords.length);
    },
    [from, to] as const,
  );

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Share this passage' });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a story and a headline without text are shared by their canonical addresses', async ({ page }) => {
    await page.goto(`${urlOf('first')}${lead}?utm_source=letter#p3`);
    await untilHydrated(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Link copied');
    expect(await clipboard(page)).toBe(canonical);

    await page.goto(`${urlOf('first')}${headlineOnly}`);
    await untilHydrated(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
    expect(await clipboard(page)).toBe(`https://broadsheet.example${headlineOnly}`);
  });

  test('a button that is clicked before the app has started works once it has', async ({ page }) => {
    const release = await holdAppScript(page);
    await page.goto(`${urlOf('first')}${lead}`);
    await page.getByRole('button', { name: 'Share' }).click();
    release();
    await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  });

  test('a passage is shared by a link that opens at it, with and without scripts', async ({ page, browser }) => {
    await openLead(page);
    await select(page, ['p5', 'record 728 drones']);
    await bar(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
    const link = await clipboard(page);
    expect(link).toBe(`${canonical}#p5:~:text=record%20728%20drones`);

    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 500 } });
      const tab = await context.newPage();
      await tab.goto(link.replace('https://broadsheet.example', urlOf('first')));
      await expect(tab.locator('#p5')).toBeInViewport();
      await expect(tab.locator('#p5:target')).toHaveCount(1);
      await context.close();
    }
  });

  test('a quote is copied by keyboard; a paragraph by a triple click; the bar is always in the window', async ({
    page,
  }) => {
    await openLead(page);
    await select(page, ['p6', 'reflects'], ['p7', 'U.S.-Russia']);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy quote' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Quote copied');
    const quote = await clipboard(page);
    expect(quote).toMatch(
      /^“reflects a broader push .*global crises\.\n\nThis meeting .*U\.S\.-Russia”\n\nRubio to Meet Lavrov/su,
    );
    expect(quote).toContain('#p6:~:text=reflects%20a%20broader%20push%20by,phase%20of%20U.S.%2DRussia');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);

    for (const id of ['p2', 'p7']) {
      await page.locator(`#${id}`).click({ clickCount: 3 });
      await bar(page).getByRole('button', { name: 'Copy quote' }).click();
      await expect(bar(page).getByRole('button', { name: 'Quote copied' })).toBeVisible();
      expect(await clipboard(page)).toContain(`“${await page.locator(`#${id}`).textContent()}”`);
    }

    await page.setViewportSize({ width: 1280, height: 400 });
    for (const [from, to, at] of [
      ['p4', 'p4', 'p4'],
      ['p1', 'p7', 'p3'],
      ['p1', 'p2', 'p2'],
    ] as const) {
      await page
        .locator(`#${at}`)
        .evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 5));
      await select(page, [from, ''], [to, ' ']);
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(bar(page)).toHaveCount(0);
    }
  });

  test('a link to words that the page has more than once opens at the ones that were selected', async ({
    page,
    context,
  }) => {
    await openLead(page);
    for (const id of ['p2', 'p7']) {
      await select(page, [id, 'Ukraine']);
      await bar(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(bar(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
      const tab = await context.newPage();
      await tab.setViewportSize({ width: 390, height: 160 });
      await tab.goto((await clipboard(page)).replace('https://broadsheet.example', urlOf('first')));
      const topOfWord = () =>
        tab.locator(`#${id}`).evaluate((element) => {
          const text = [...element.childNodes].find(
            (node) => node instanceof Text && node.data.includes('Ukraine'),
          ) as Text;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf('Ukraine'));
          range.setEnd(text, text.data.indexOf('Ukraine') + 'Ukraine'.length);
          return range.getBoundingClientRect().top;
        });
      await expect.poll(topOfWord).toBeGreaterThan(0);
      await expect.poll(topOfWord).toBeLessThan(160);
      await tab.close();
      // The next selection needs the page to be in front, and another one than this.
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await expect(bar(page)).toHaveCount(0);
    }
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown that needs a script', async ({ page }) => {
    await page.goto(`${urlOf('first')}${lead}`);
    await expect(page.getByText('2 min read').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    // Nor the row of controls, which would be empty.
    await page.goto(`${urlOf('first')}${headlineOnly}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('article header ul')).toBeHidden();
  });
});
